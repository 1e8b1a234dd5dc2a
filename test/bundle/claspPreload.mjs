// node --import: sends clasp's requests for the Apps Script API to the server named by CLASP_LOOPBACK instead of Google.
import { createRequire } from 'node:module';

const rootUrl = process.env.CLASP_LOOPBACK;
if (!rootUrl) throw new Error('CLASP_LOOPBACK is not set');

// The very copy clasp loads: another one could be wrapped without any effect.
const fromClasp = createRequire(new URL('../../node_modules/@google/clasp/package.json', import.meta.url));
const { google } = fromClasp('googleapis');
const script = google.script.bind(google);
google.script = (/** @type {object} */ options) => script({ ...options, rootUrl });
