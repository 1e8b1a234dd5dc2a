// The definition tabs of an office: silent when they agree, and each kind of slip named where it stands.
import { checkDefinitionTables } from '../../../html/definitions/checkDefinitions';
import { headingOf, type TableName } from '../../../src/catalogue/headings';
import type { TableValues } from '../../../src/catalogue/tables/buildTables';
import { addressOf, placed, templateTabs } from './fixtureTables';

type Tables = { [name in TableName]: TableValues };

/** The cell of the row that holds all of `words`, under the heading of `key`. */
function setCell(
  tables: Tables,
  name: TableName,
  words: readonly unknown[],
  key: string,
  value: string | number,
) {
  const row = tables[name].find((cells) => words.every((word) => cells.indexOf(word as string) >= 0));
  const column = (tables[name][0] as string[]).indexOf(headingOf(name, key));
  if (!row || column < 0) throw new Error(`${name} ${words.join()} ${key}`);
  row[column] = value;
}

/** The template with every slip mended, as an office would. */
function mended(tables: Tables): void {
  setCell(tables, 'kpis', ['P2'], 'weight', 10);
  setCell(tables, 'evidence', ['P7', 1], 'levels', '1-2');
  setCell(tables, 'evidence', ['P10', 1], 'levels', 'ระดับ 1–3');
  for (const unit of ['บางปะกง', 'บ้านโพธิ์', 'แปลงยาว'])
    setCell(tables, 'targets', ['T5', unit], 'note', '5 กลุ่ม');
  setCell(tables, 'targets', ['P5', 'พนมสารคาม'], 'level5', 4184850);
  setCell(tables, 'targets', ['P5', 'พนมสารคาม'], 'month6', 4184850);
  setCell(tables, 'targets', ['P5', 'ราชสาส์น'], 'level5', 65000);
  setCell(tables, 'targets', ['P5', 'ราชสาส์น'], 'month6', 65000);
  setCell(tables, 'targets', ['P5', 'สนามชัยเขต'], 'level5', 49800);
  setCell(tables, 'targets', ['P5', 'สนามชัยเขต'], 'month6', 49800);
  setCell(tables, 'targets', ['P5', 'ท่าตะเกียบ'], 'month6', 43700);
  setCell(tables, 'targets', ['P8', 'เมืองฉะเชิงเทรา'], 'level4', 2000);
  setCell(tables, 'targets', ['P8', 'ท่าตะเกียบ'], 'level4', '41,338');
}

function linesAfter(change: (tables: Tables) => void): string[] {
  const findings = checkDefinitionTables(
    templateTabs((tables) => {
      mended(tables);
      change(tables);
    }),
  );
  return findings.map(
    ({ code, computed, mend, ...at }) => `${addressOf(at)} ${code} ${computed} ${mend?.value}`,
  );
}

test('the template is clean once mended', () => {
  expect(linesAfter(() => {})).toEqual([]);
});

test.each<[string, TableName, unknown[], string, string | number, RegExp]>([
  ['a weight', 'kpis', ['T3'], 'weight', 25, /^J4 weights-not-100 105 20$/],
  ['a weight too small', 'kpis', ['P10'], 'weight', 3, /^J16 weights-not-100 98 /],
  ['a target', 'targets', ['P2', 'ราชสาส์น'], 'level4', 19, /^\S+ target-differs 18 18$/],
  [
    'evidence of no level',
    'evidence',
    ['T1', 1],
    'levels',
    '1, 2, 3, 4',
    /^\S+ evidence-missing null undefined$/,
  ],
  [
    'a last month',
    'targets',
    ['P5', 'บางคล้า'],
    'month6',
    391000,
    /^\S+ months-differ-from-target 391000 undefined$/,
  ],
  [
    'more than there is',
    'targets',
    ['T5', 'บางคล้า'],
    'note',
    'กลุ่มเป้าหมาย ๒ กลุ่ม',
    /^\S+ steps-over-unit 5 undefined$/,
  ],
])('%s', (_, table, words, key, value, expected) => {
  expect(linesAfter((tables) => setCell(tables, table, words, key, value))).toEqual([
    expect.stringMatching(expected),
  ]);
});

test('targets of a row that turn back, without a base', () => {
  const lines = linesAfter((tables) => setCell(tables, 'targets', ['P1', 'บางคล้า'], 'level3', 71));
  expect(lines).toEqual([expect.stringMatching(/^\S+ targets-not-in-order null undefined$/)]);
});

test('weights of a unit of its own', () => {
  const weigh = (weights: readonly number[]) =>
    linesAfter((tables) => {
      for (const [i, weight] of weights.entries())
        setCell(tables, 'targets', [`T${i + 1}`, 'บางคล้า'], 'weight', weight);
    });
  expect(weigh([30, 20, 20, 20, 10])).toEqual([]);
  expect(weigh([30, 20, 20, 20, 20])).toEqual([expect.stringMatching(/^\S+ weights-not-100 110 20$/)]);
  // Not all are given: the others are the KPI's own.
  expect(weigh([30, 20])).toEqual([]);
});

test('titles above a tab, and a tab alone', () => {
  const tabs = templateTabs(mended).map((table) => ({
    ...table,
    values: [['ตัวชี้วัดของหน่วยงาน'], ...table.values],
  }));
  expect(checkDefinitionTables(tabs)).toEqual([]);
  for (const tab of tabs) expect(checkDefinitionTables([tab])).toEqual([]);
});

test('ranges within a level are neither thresholds nor contradictions', () => {
  const levels = [
    [50, 60],
    [60, 70],
    [70, 80],
    [80, 90],
    [90, 100],
  ] as const;
  const heading = ['รหัส', 'ระดับ', 'ค่าที่ใช้วัด', 'เงื่อนไข', 'ค่า'];
  const rows = levels.flatMap(([low, high], i) => [
    ['X1', i + 1, 'ผลงาน', '≥', low],
    ['X1', i + 1, 'ผลงาน', '≤', high],
  ]);
  expect(checkDefinitionTables([placed('เกณฑ์', [heading, ...rows])])).toEqual([]);
});

test('members of three groups may be many, their plans not', () => {
  const found = (label: string) =>
    checkDefinitionTables([
      placed('เกณฑ์', [
        ['รหัส', 'ระดับ', 'ค่าที่ใช้วัด', 'เงื่อนไข', 'ค่า'],
        ['X1', 3, label, '≥', 5],
      ]),
      placed('เป้าหมาย', [
        ['รหัส', 'หน่วยงาน', 'สถานะการประเมิน', 'หมายเหตุ'],
        ['X1', 'ท่าเรือ', 'ประเมิน', 'กลุ่มอาชีพ 3 กลุ่ม'],
      ]),
    ]).map(({ code }) => code);
  expect(found('แผนพัฒนากลุ่มอาชีพ')).toEqual(['steps-over-unit']);
  expect(found('กลุ่มอาชีพที่จดทะเบียน')).toEqual(['steps-over-unit']);
  expect(found('สมาชิกกลุ่มอาชีพ')).toEqual([]);
});
