// Every rule in the built script: its row is answered and marked, its twin is not, and mended it loses exactly its marks.
import { checkRules } from '../../../src/domain/checks/checkRules';
import type { Workbench } from '../../../workbench/run/workbench';
import { figureCases } from './ruleCases/figureCases';
import { keyCases } from './ruleCases/keyCases';
import { resultCases } from './ruleCases/resultCases';
import type { Place, SheetCase, SheetCases } from './ruleCases/sheetCase';
import { CaseTab, openWithPaint, type RowLook } from './support/caseTab';

const CASES: SheetCases = { ...keyCases, ...figureCases, ...resultCases };

/** What a person has put on the cell at fault and on its neighbour before either was checked. */
const NOTE = 'ถามคลังแล้ว';
const COLOUR = '#ffff00';
const HEAD = '⚠ ผลการตรวจสอบ (ระบบตัวชี้วัด)';
const COLOURS: { readonly [severity: string]: string } = { ต้องแก้ไข: '#f4c7c3', ควรตรวจสอบ: '#fce8b2' };

let workbench: Workbench;
let started: unknown;

beforeAll(async () => {
  workbench = await openWithPaint();
  started = await workbench.snapshot();
});

test('every rule has its case in the sheet', () => {
  const codes: string[] = checkRules.map(({ code }) => code);
  expect(Object.keys(CASES).sort()).toEqual(codes.sort());
});

describe.each(Object.keys(CASES))('%s', (code) => {
  const { bad, good, marked, says, mend, mendAt, offered } = CASES[code] as SheetCase;
  const first = marked[0] as Place;
  const twin: Place = [bad.length, first[1]];
  const colour = COLOURS[says.split(':')[0] as string];
  let tab: CaseTab;

  /** As it looks when nobody has anything to say: a person's own notes and colours, and nothing else. */
  const clean = () =>
    [...bad, ...good].map((_, row): RowLook => {
      const own = [first, twin].filter((place) => place[0] === row);
      return { checked: '', marks: Object.fromEntries(own.map(([, column]) => [column, [NOTE, COLOUR]])) };
    });

  beforeAll(async () => {
    await workbench.restore(started);
    tab = new CaseTab(workbench, CASES[code] as SheetCase);
    await tab.prepare();
    for (const place of [first, twin]) await tab.paint(place, NOTE, COLOUR);
    await tab.fill();
    await tab.check();
  });

  test('answers and marks its rows and no other cell', async () => {
    const looks = await tab.rows();
    const expected = clean().map(({ marks }, row): RowLook => {
      const own = marked.filter((place) => place[0] === row).map(([, column]) => column);
      const { checked: lines } = looks[row] as RowLook;
      const note = `${HEAD}\n${lines}`;
      const kept = `${note}\n——— หมายเหตุเดิม ———\n${NOTE}\nสีเดิม ${COLOUR}`;
      const ours = own.map((column) => [column, [marks[column] ? kept : note, colour]]);
      return { checked: own.length > 0 ? lines : '', marks: { ...marks, ...Object.fromEntries(ours) } };
    });
    expect(looks).toEqual(expected);
    expect(looks[first[0]]?.checked).toBe(says);
  });

  test('running twice changes nothing', async () => {
    const before = await workbench.snapshot();
    await tab.check();
    expect(JSON.stringify(await workbench.snapshot()) === JSON.stringify(before)).toBe(true);
  });

  test('the panel offers the mended value where it is known, and it silences the rule', async () => {
    const problems = await tab.problemsAt(first);
    expect(problems.map(({ text, mend: value }) => [text, value])).toEqual([[says, offered]]);
    if (offered === undefined) return;
    const before = await workbench.snapshot();
    expect(await tab.take(problems)).toBe(1);
    expect(await tab.rows()).toEqual(clean());
    await workbench.restore(before);
  });

  test('mended by hand it loses its marks, and what a person had there is back', async () => {
    await tab.type(mendAt ?? first, mend);
    await tab.check();
    expect(await tab.rows()).toEqual(clean());
  });
});
