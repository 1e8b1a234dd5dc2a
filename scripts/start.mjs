// npm start: builds, prints the sample month's table as the built script computes it, and serves the workbench page.
// `-- --no-build` serves what is there; `-- --dist FOLDER` serves another script; PORT is where to listen.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BuildFailure } from './build/buildFailure.mjs';
import { servePage } from './serve/pageServer.mjs';

const { values } = parseArgs({ options: { 'no-build': { type: 'boolean' }, dist: { type: 'string' } } });
const root = fileURLToPath(new URL('..', import.meta.url));

try {
  if (!values['no-build']) {
    // Loaded only here: the packages of the build take longer to load than everything else takes to start.
    const { buildProject } = await import('./build/buildProject.mjs');
    await buildProject(root);
    spawnSync(process.execPath, [path.join('build', 'demo.cjs')], { cwd: root, stdio: 'inherit' });
  }
  const { address } = await servePage({
    page: path.join(root, 'build', 'page'),
    dist: path.resolve(root, values.dist ?? 'dist'),
    port: Number(process.env.PORT ?? 8787),
  });
  console.log(address);
} catch (error) {
  if (!(error instanceof BuildFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
