// Entry of build/makeSample.cjs: has the built add-on fill the sample workbook, and prints it as JSON.
import { openWorkbench } from './run/openWorkbench';
import { fillJuneBook } from './sample/juneBook';

async function main(): Promise<void> {
  const workbench = await openWorkbench({ dist: 'dist', sample: 'tables' });
  await fillJuneBook(workbench);
  process.stdout.write(JSON.stringify(await workbench.snapshot()));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
