// Builds dist/ and build/ before the tests that load them; `npm test` has done so already and says it with KPI_BUILT.
import { fileURLToPath } from 'node:url';
import { buildProject } from '../../scripts/build/buildProject.mjs';
import { findChromium } from '../../scripts/test/chromium.mjs';

export default async function buildOnce() {
  process.env.CHROMIUM_PATH ??= findChromium() ?? '';
  if (process.env.KPI_BUILT !== '1') await buildProject(fileURLToPath(new URL('../..', import.meta.url)));
}
