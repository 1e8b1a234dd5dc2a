// The formula table, computed by the built file in a context with nothing but the language.
import { callOf, formulaTable } from '../entry/workedValues';
import { loadBare } from './bareContext';

const bare = loadBare();

/** What a call throws, as the cell would show it. */
function thrownBy(call: string): string {
  return bare.value(
    `(() => { try { ${call}; return ''; } catch (error) { return error.message; } })()`,
  ) as string;
}

test.each(formulaTable)('$formula', (one) => {
  const { name, args } = callOf(one.formula);
  const shown = `${name}(...${JSON.stringify(args)})`;
  if ('error' in one) expect(thrownBy(shown)).toBe(one.error);
  else expect(bare.value(shown)).toEqual(one.value);
});

test('a mistake is answered in Thai by the part that runs on first use', () => {
  expect(thrownBy('KPI_LEVEL()')).toMatch(/^KPI_LEVEL .*ตัวอย่าง =KPI_LEVEL\("T1", B2:E2\)$/);
  expect(thrownBy('KPI_LEVEL("T1", [["x", 0, 1, 0]])')).toMatch(/“x” ซึ่งอ่านเป็นตัวเลขไม่ได้/);
  expect(thrownBy('KPI_LEVEL("T99", 1)')).toMatch(/ไม่พบตัวชี้วัด “T99”/);
});

test('ranges of definitions work in the built file', () => {
  const criteria = [
    ['รหัส', 'ระดับ', 'ค่าที่ใช้วัด', 'สูตรการคำนวณ', 'เงื่อนไข', 'ค่า'],
    ...[1, 2, 3, 4, 5].map((level) => ['น1', level, 'ร้อยละ', '[ก] / [ข] * 100', '≥', 50 + level * 10]),
  ];
  expect(bare.value(`KPI_LEVEL("น1", [[85, 100]], ${JSON.stringify(criteria)})`)).toBe(3);
});
