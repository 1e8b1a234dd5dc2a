// The sample round's own tables: every finding is listed here with arithmetic of its own, and there is no other.
import { checkDefinitionTables, type DefinitionFinding } from '../../../html/definitions/checkDefinitions';
import { templateCatalogue } from '../../../src/catalogue/template2565';
import { addressOf, columnOf, figureIn, fixture, fixtureNames, sumOf, templateTabs } from './fixtureTables';

/** "E5 parts-differ 104", with where and how to mend it. */
function lineOf({ row, column, code, computed, mend }: DefinitionFinding): string {
  const mended = mend ? ` ${addressOf(mend)}=${mend.value}` : '';
  return `${addressOf({ row, column })} ${code} ${computed ?? '-'}${mended}`;
}

function linesOf(name: string): string[] {
  return checkDefinitionTables([fixture(name)]).map(lineOf);
}

describe('products of the villages', () => {
  const table = fixture('P11_elephant_village_otop_raw');

  test('105 products are 3 + 101 by kind, and 104 makes the total right, too', () => {
    expect(sumOf(columnOf(table, 'E', 3, 5))).toBe(122);
    expect(figureIn(table, 'E6')).toBe(121);
    expect(3 + 101).toBe(104);
    expect(1 + 16 + 104).toBe(figureIn(table, 'E6'));
  });

  test('1 + 3 + 5 products to be registered are printed as 7', () => {
    expect(sumOf(columnOf(table, 'K', 3, 5))).toBe(9);
    expect(figureIn(table, 'K6')).toBe(7);
  });

  test('that is all', () => {
    expect(linesOf('P11_elephant_village_otop_raw')).toEqual([
      'E5 parts-differ 104 E5=104',
      'E6 total-differs 122 E5=104',
      'K6 total-differs 9 K6=9',
    ]);
  });
});

test('villages: four districts whose years and rest do not add up to their villages, while every column does', () => {
  const table = fixture('P4_villages_raw');
  const rest = (row: number) => sumOf([...'DEFGHI'].map((column) => figureIn(table, `${column}${row}`)));
  const differing = Array.from({ length: 11 }, (_, i) => i + 4).filter(
    (row) => rest(row) !== figureIn(table, `C${row}`),
  );
  expect(differing.map((row) => [row, figureIn(table, `C${row}`), rest(row)])).toEqual([
    [4, 192, 193],
    [8, 70, 69],
    [13, 148, 147],
    [14, 107, 105],
  ]);
  for (const column of 'CDEFGHIJ') {
    expect(sumOf(columnOf(table, column, 4, 14))).toBe(figureIn(table, `${column}3`));
  }
  // Any single change would break a column's total: only the original can tell.
  expect(linesOf('P4_villages_raw')).toEqual([
    'C4 parts-differ 193',
    'C8 parts-differ 69',
    'C13 parts-differ 147',
    'C14 parts-differ 105',
  ]);
});

test('online income: 7,300 in May should be 7,200, by its row and by its column', () => {
  const table = fixture('P5_otop_online_income_raw');
  const months = [...'DEFGHI'].map((column) => figureIn(table, `${column}12`));
  expect(sumOf(months)).toBe(43800);
  expect(figureIn(table, 'J12')).toBe(43700);
  expect(sumOf(columnOf(table, 'E', 3, 13))).toBe(1133550);
  expect(figureIn(table, 'E14')).toBe(1133450);
  expect(figureIn(table, 'E12') - 100).toBe(7200);
  expect(linesOf('P5_otop_online_income_raw')).toEqual([
    'J12 months-differ 43800 E12=7200',
    'E14 total-differs 1133550 E12=7200',
  ]);
});

describe('village funds', () => {
  const table = fixture('P8_funds_raw');
  const at = (address: string) => figureIn(table, address);

  test('rows', () => {
    expect([at('I9') + at('J9'), at('K9')]).toEqual([153660, 141660]);
    expect([at('L6') + at('N6'), at('K6')]).toEqual([251900, 171900]);
    expect([((at('L6') / at('K6')) * 100).toFixed(2), at('M6')]).toEqual(['62.89', 38.61]);
    expect([((at('L11') / at('K11')) * 100).toFixed(3), at('M11')]).toEqual(['37.254', 37.286]);
  });

  test('totals', () => {
    const printed = ['F', 'H', 'I', 'K', 'L', 'N'].map((c) => [
      sumOf(columnOf(table, c, 3, 12)),
      at(`${c}13`),
    ]);
    expect(printed).toEqual([
      [1018686, 1078686],
      [1044686, 1104686],
      [1068246, 1004586],
      [1082246, 1030586],
      [231800, 26000],
      [930446, 978086],
    ]);
    for (const column of ['G', 'J']) expect(sumOf(columnOf(table, column, 3, 12))).toBe(at(`${column}13`));
    expect(table.values[12]?.[12]).toBe('๑.๐๓๐,๕๘๖');
  });

  test('that is all', () => {
    expect(linesOf('P8_funds_raw')).toEqual([
      'K6 parts-differ 251900',
      'M6 percent-differs 62.89 M6=62.89',
      'K9 parts-differ 153660',
      'M11 percent-differs 37.254 M11=37.254',
      'F13 total-differs 1018686',
      'H13 total-differs 1044686',
      'I13 total-differs 1068246',
      'K13 total-differs 1082246',
      'L13 total-differs 231800 L13=231800',
      'M13 figure-unreadable -',
      'N13 total-differs 930446 N13=930446',
    ]);
  });
});

test('fund targets: 500 is not 20 % of 10,000, and 41,337 falls short of 20 % of 206,686', () => {
  const table = fixture('P8_targets_raw');
  expect([figureIn(table, 'C3') * 20, figureIn(table, 'D3') * 100]).toEqual([200000, 50000]);
  expect(figureIn(table, 'D7') * 100).toBeLessThan(figureIn(table, 'C7') * 20);
  expect((figureIn(table, 'D7') + 1) * 100).toBeGreaterThan(figureIn(table, 'C7') * 20);
  // With 2,000 the rows give the printed total, which is the rounding of its own base as well.
  expect(sumOf(columnOf(table, 'D', 3, 8)) - 500 + 2000).toBe(figureIn(table, 'D9'));
  expect(Math.round(figureIn(table, 'C9') * 0.2)).toBe(figureIn(table, 'D9'));
  expect(linesOf('P8_targets_raw')).toEqual([
    'D3 target-differs 2000 D3=2000',
    'D7 target-misses-percent 41337.2 D7=41338',
  ]);
});

// P1: each total is the rounding of its own base (1,043: 365.05, 312.9, 260.75, 208.6, 156.45), so the sums of rounded rows
// may differ from it; three rows of 0 await their base. The rest adds up.
test.each(fixtureNames.filter((name) => !/^(P11|P4|P5|P8)_/.test(name)))('%s is found clean', (name) => {
  expect(linesOf(name)).toEqual([]);
});

test('a table typed anew in plain numbers has the same slips', () => {
  for (const name of fixtureNames.filter((each) => /^(P4|P5|P8)_.*_raw$/.test(each))) {
    const clean = checkDefinitionTables([fixture(name.replace('_raw', ''))]);
    const raw = checkDefinitionTables([fixture(name)]);
    const facts = (findings: readonly DefinitionFinding[]) =>
      findings.map(({ code, column, computed, mend }) => [code, column, computed, mend?.value]);
    expect(facts(clean)).toEqual(facts(raw));
  }
});

test('the definition tabs', () => {
  const findings = checkDefinitionTables(templateTabs());
  expect(findings.map((f) => `${f.tab} ${lineOf(f)}`)).toEqual([
    // 10 × 8 + 15 + 5 + 5 = 105; 15 is the odd one, and 10 gives 100.
    'ตัวชี้วัด J8 weights-not-100 105 J8=10',
    // Items of P7 cover levels 1, 3, 4, 5; those of P10 levels 1, 2, 4, 5.
    'หลักฐาน D36 evidence-missing -',
    'หลักฐาน D45 evidence-missing -',
    // Five plans for target groups, where a district has 4, 4 and 3 of them.
    'เป้าหมาย Y65 steps-over-unit 5',
    'เป้าหมาย Y66 steps-over-unit 5',
    'เป้าหมาย Y70 steps-over-unit 5',
    // 3,639,000 × 1.15 = 4,184,850; 56,500 × 1.15 = 64,975; 43,270 × 1.15 = 49,760.50.
    'เป้าหมาย M114 target-misses-percent 4184850 M114=4184850',
    'เป้าหมาย M115 target-misses-percent 64975 M115=64975',
    'เป้าหมาย M116 target-misses-percent 49760.5 M116=49761',
    // 7,200 + 7,300 × 3 + 7,500 + 7,200 = 43,800, not 43,700.
    'เป้าหมาย M118 months-differ-from-target 43800',
    'เป้าหมาย L138 target-differs 2000 L138=2000',
    'เป้าหมาย L142 target-misses-percent 41337.2 L142=41338',
  ]);
  expect(8 * 10 + 15 + 5 + 5).toBe(105);
  expect([3639000, 56500, 43270].map((base) => (base * 115) / 100)).toEqual([4184850, 64975, 49760.5]);
  expect(7200 + 3 * 7300 + 7500 + 7200).toBe(43800);
  const { kpis } = templateCatalogue();
  const uncovered = kpis.map(({ code, evidence }) => [
    code,
    [1, 2, 3, 4, 5].filter((level) => !evidence.some(({ levels }) => levels.includes(level))),
  ]);
  expect(uncovered.filter(([, levels]) => (levels as number[]).length > 0)).toEqual([
    ['P7', [2]],
    ['P10', [3]],
  ]);
  const groups = fixture('T5_target_groups');
  const few = Array.from({ length: 11 }, (_, i) => i + 3).filter(
    (row) => figureIn(groups, `F${row - 1}`) < 5,
  );
  expect(few.map((row) => groups.values[row - 2]?.[1])).toEqual(['บางปะกง', 'บ้านโพธิ์', 'แปลงยาว']);
  for (const { sentence, holds } of findings) {
    expect(sentence).toMatch(/เซลล์ [A-Z]+\d+/);
    expect(sentence).not.toMatch(/undefined|null|NaN/);
    expect(holds).not.toBe('');
  }
});
