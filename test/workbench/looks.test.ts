// Lines and turned text of cells, as a script sets them and as Univer is told.
import { styleChange, styleValue } from '../../workbench/grid/univer/univerStyle';
import { openScript, run, SHEET } from './support/openScript';

test("90 degrees of Google's read upwards, which are -90 of Univer's", () => {
  const { s } = styleChange(null, 'rotation', 90);
  expect(s).toEqual({ tr: { a: -90 } });
  expect(styleValue(null, s as never, 'rotation')).toBe(90);
});

test('lines stand where they were asked for: around an area, and between its rows', async () => {
  const workbench = await openScript();
  await run(
    workbench,
    `SpreadsheetApp.getActive().getSheetByName('${SHEET}').getRange('B2:C3').setBorder(true, true, true, true, false, true)`,
  );
  const { grid } = (await workbench.snapshot()) as { grid: unknown };
  const texts = [...JSON.stringify(grid).matchAll(/"((?:true|false)[^"]*,,)"/g)].map(([, text]) => text);
  expect([...new Set(texts)].sort()).toEqual(['true,true,true,false,,', 'true,false,true,true,,'].sort());
});
