// Builds dist/ and build/ before the tests that load them; `npm test` has done so already and says it with KPI_BUILT. The
// script of the tests of use cases comes with them.
import { fileURLToPath } from 'node:url';
import { buildProject } from '../../scripts/build/buildProject.mjs';
import { findChromium } from '../../scripts/test/chromium.mjs';
import { buildApp } from './buildApp.mjs';

export default async function buildOnce() {
  process.env.CHROMIUM_PATH ??= findChromium() ?? '';
  const root = fileURLToPath(new URL('../..', import.meta.url));
  if (process.env.KPI_BUILT !== '1') await buildProject(root);
  await buildApp(root);
}
