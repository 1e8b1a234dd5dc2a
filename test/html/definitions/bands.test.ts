// Bands and thresholds: gaps, overlaps and contradictions are named, sound scales are not.
import { checkDefinitionTables } from '../../../html/definitions/checkDefinitions';
import { placed, templateTabs } from './fixtureTables';

const scale = (...bands: string[]) => [
  ['ระดับ', 'ช่วงคะแนน'],
  ...bands.map((band, i) => [`ระดับ ${i + 1}`, band]),
];
const levels = (...cells: string[]) => [
  ['ตัวชี้วัด', ...cells.map((_, i) => `ระดับคะแนน ${i + 1}`)],
  ['ผลงาน', ...cells],
];

function codes(values: readonly (readonly unknown[])[]): string[] {
  return checkDefinitionTables([placed('เกณฑ์ของเรา', values)]).map(
    ({ code, row, column }) => `${code} ${row}:${column}`,
  );
}

test.each([
  ['a gap for 79.5', ['ต่ำกว่า 75', '75–79', '80–84', '85 ขึ้นไป'], ['bands-gap 4:2', 'bands-gap 5:2']],
  ['the same in Thai', ['๗๕ ถึง ๗๙', '๘๐ ถึง ๘๔'], ['bands-gap 3:2']],
  ['a gap from the best down', ['90 ขึ้นไป', '80–89.5', '70–80'], ['bands-overlap 4:2', 'bands-gap 3:2']],
  ['an overlap', ['60–70', '70–80'], ['bands-overlap 3:2']],
  ['an edge that belongs to neither', ['มากกว่า 60 แต่ไม่ถึง 70', 'มากกว่า 70 แต่ไม่ถึง 80'], ['bands-gap 3:2']],
  ['operators that contradict each other', ['ไม่น้อยกว่า ๔', 'น้อยกว่า ๖'], ['bands-contradict 3:2']],
  ['the same with signs', ['≥ 4', '< 6'], ['bands-contradict 3:2']],
  ['"more than" above "at most"', ['ไม่เกิน 5', 'มากกว่า 7'], ['bands-gap 3:2']],
  ['a missing step of whole things', ['1–2 ครั้ง', '4–5 ครั้ง'], ['bands-gap 3:2']],
])('%s', (_, bands, expected) => {
  expect(codes(scale(...bands)).sort()).toEqual([...expected].sort());
});

test.each([
  [['ต่ำกว่า 60', '60 ขึ้นไป แต่ไม่ถึง 70', 'ตั้งแต่ 70 แต่น้อยกว่า 80', '80 ขึ้นไป']],
  [['1–2 ครั้ง', '3–4 ครั้ง', '5 ครั้งขึ้นไป']],
  [['มากกว่า 7', 'ไม่เกิน 7']],
  [['95.00 ขึ้นไป', '90.00 - 94.99', '85.00-89.99', 'ต่ำกว่า 85.00']],
  [['15-20 ปี', '21-59 ปี', '60 ปีขึ้นไป']],
  [['ร้อยละ 60 – น้อยกว่า 70', 'ร้อยละ 70 – น้อยกว่า 80']],
  [['ไม่น้อยกว่า 5', 'ไม่น้อยกว่า 5']],
  [['038-511239', '038-511240']],
  [['2560-2564', '2565-2569']],
])('%j is sound', (bands) => {
  expect(codes(scale(...bands))).toEqual([]);
});

test('bands beside each other under levels', () => {
  expect(codes(levels('ต่ำกว่า 60', '60–69', '70 ขึ้นไป'))).toEqual(['bands-gap 2:4']);
  expect(codes(levels('ไม่น้อยกว่าร้อยละ 80', 'ไม่น้อยกว่าร้อยละ 85', 'ไม่น้อยกว่าร้อยละ 85'))).toEqual([
    'targets-not-in-order 2:4',
  ]);
  expect(codes(levels('ไม่เกิน 35', 'ไม่เกิน 30', 'ไม่เกิน 25'))).toEqual([]);
});

test('the criteria of a KPI', () => {
  const codesAfter = (change: (criteria: unknown[][]) => void) =>
    checkDefinitionTables(templateTabs((tables) => change(tables.criteria)))
      .filter(({ tab }) => tab === 'เกณฑ์')
      .map(({ code, row }) => `${code} ${row}`);
  const find = (criteria: unknown[][], code: string, level: number) =>
    criteria.find((row) => row[0] === code && row[1] === level) as unknown[];
  expect(codesAfter(() => {})).toEqual([]);
  // Texts that contradict each other.
  const texts = codesAfter((criteria) => {
    find(criteria, 'P10', 4)[2] = 'มีผู้ใช้บริการไม่น้อยกว่า ๔ คน';
    find(criteria, 'P10', 5)[2] = 'มีผู้ใช้บริการน้อยกว่า ๖ คน';
  });
  expect(texts).toEqual([expect.stringMatching(/^bands-contradict/)]);
  // A threshold that falls, one that stays, one that turns round.
  const changed = (level: number, column: number, value: unknown) =>
    codesAfter((criteria) => {
      find(criteria, 'T1', level)[column] = value;
    });
  expect(changed(3, 7, 84)).toEqual(['thresholds-not-monotone 4']);
  expect(changed(3, 7, 85)).toEqual(['thresholds-not-monotone 4']);
  expect(changed(3, 6, '≤')).toEqual(['comparators-contradict 4', 'comparators-contradict 5']);
});
