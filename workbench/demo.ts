// Entry of `npm run demo`: prints the sample month's table; `-- --json` prints only JSON.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { demoSummaryOf, demoText } from './demoReport';
import { noBundle } from './text';

async function main(): Promise<void> {
  const dist = 'dist';
  if (!existsSync(path.join(dist, 'Code.js'))) {
    console.error(noBundle(dist));
    process.exitCode = 1;
    return;
  }
  const summary = await demoSummaryOf(dist);
  console.log(process.argv.includes('--json') ? JSON.stringify(summary, null, 2) : demoText(summary));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
