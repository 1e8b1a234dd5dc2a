// Definitions passed as ranges: the template's own tabs change nothing, and an office's own KPI works everywhere.
import fc from 'fast-check';
import { buildTables } from '../../src/catalogue/tables/buildTables';
import { templateCatalogue, templateCodes } from '../../src/catalogue/template2565';
import type { KpiInput } from '../../src/domain/kpi';
import { call, errorOf } from './functions';

const tables = buildTables(templateCatalogue());
const definitions = [tables.criteria, tables.inputs, tables.kpis, tables.targets];
const FUNCTIONS = ['KPI_LEVEL', 'KPI_SCORE', 'KPI_RESULT', 'KPI_TO_NEXT', 'KPI_EXPLAIN'];

function cellsOf(input: KpiInput): fc.Arbitrary<unknown> {
  const blank = { weight: 1, arbitrary: fc.constant<unknown>('') };
  const bad = { weight: 1, arbitrary: fc.constantFrom<unknown>('ไม่ทราบ', '#N/A', -1, '–') };
  const ticks = fc.constantFrom<unknown>(true, false, 1, 0, '✓', 'ดำเนินการแล้ว', 'ยังไม่ดำเนินการ');
  const figures = {
    money: fc.integer({ min: 0, max: 1e8 }).map((n) => n / 100),
    percent: fc.integer({ min: 3, max: 100 }),
  };
  const figure = figures[input.type as 'money' | 'percent'] ?? fc.integer({ min: 0, max: 40 });
  return fc.oneof(blank, bad, { weight: 12, arbitrary: input.type === 'tick' ? ticks : figure });
}

describe('the template and its own tabs passed as ranges give the same values on 1,000 random rows', () => {
  test.each(templateCodes)('%s', (code) => {
    const kpi = templateCatalogue().kpis.find((each) => each.code === code);
    const row = fc.tuple(...(kpi?.inputs ?? []).map(cellsOf));
    const rows = fc.sample(row, { numRuns: 1000, seed: 2565 });
    const shuffled = [definitions[2], definitions[0], definitions[3], definitions[1]];
    const levels = (call('KPI_LEVEL', code, rows) as unknown[][]).map((cells) => cells[0]);
    expect(levels.filter((level) => typeof level === 'number').length).toBeGreaterThan(50);
    expect(levels.some((level) => typeof level === 'string')).toBe(true);
    for (const name of FUNCTIONS) {
      const extras = name === 'KPI_SCORE' ? ['', ''] : name === 'KPI_TO_NEXT' ? [''] : [];
      expect(call(name, code, rows, ...extras, ...shuffled)).toEqual(call(name, code, rows));
    }
    expect(call('KPI_CRITERIA', code, '', ...definitions)).toEqual(call('KPI_CRITERIA', code));
    expect(call('KPI_INPUTS', code, ...definitions)).toEqual(call('KPI_INPUTS', code));
    for (const field of [
      'name',
      'short',
      'number',
      'unit',
      'weight',
      'group',
      'kind',
      'source',
      'supervisor',
      'coordinator',
      'cutoff',
    ]) {
      expect(call('KPI_INFO', code, field, ...definitions)).toEqual(call('KPI_INFO', code, field));
    }
    const units = templateCatalogue().units.map((unit) => [unit.name]);
    const known = units.filter(([name]) => tables.targets.some((target) => target.includes(name as string)));
    expect(call('KPI_TARGET', code, known, '', ...definitions)).toEqual(call('KPI_TARGET', code, known));
  });
});

describe("an office's own KPI, given only as ranges", () => {
  const criteria = [
    ['รหัส', 'ระดับ', 'เกณฑ์การให้คะแนน', 'ค่าที่ใช้วัด', 'สูตรการคำนวณ', 'ไม่เกินร้อยละ 100', 'เงื่อนไข', 'ค่า', 'หน่วย'],
    ...[60, 70, 80, 90, 100].map((value, i) => [
      'น1',
      i + 1,
      `ร้อยละ ${value}`,
      'ร้อยละผู้ป่วยที่ได้รับการเยี่ยมบ้าน',
      '[เยี่ยมแล้ว] ÷ [ผู้ป่วยทั้งหมด] × 100',
      true,
      '≥',
      value,
      'ร้อยละ',
    ]),
  ];
  const inputs = [
    ['รหัส', 'ลำดับ', 'ช่องข้อมูล', 'หน่วย', 'ชนิด', 'ค่าฐาน'],
    ['น1', 2, 'ผู้ป่วยทั้งหมด', 'คน', 'จำนวน', true],
    ['น1', 1, 'เยี่ยมแล้ว', 'คน', 'จำนวน', false],
  ];
  const kpis = [
    ['รหัส', 'เลขที่', 'ชื่อย่อ', 'ชื่อตัวชี้วัด', 'น้ำหนัก', 'วิธีคำนวณคะแนน'],
    ['น1', '3.1', 'เยี่ยมบ้าน', 'ร้อยละของผู้ป่วยที่ได้รับการเยี่ยมบ้าน', 25, 'บัญญัติไตรยางศ์'],
  ];
  const targets = [
    ['รหัส', 'หน่วยงาน', 'สถานะการประเมิน', 'เหตุผล', 'เป้าหมายระดับ 1', 'เป้าหมายระดับ 5'],
    ['น1', 'รพ.สต.บ้านใหม่', 'ประเมิน', '', 12, 20],
    ['น1', 'รพ.สต.ริมน้ำ', 'ไม่ประเมิน', 'ไม่มีผู้ป่วย', '', ''],
  ];

  test('works through every function that takes them', () => {
    const all = [targets, criteria, kpis, inputs];
    expect(call('KPI_LEVEL', 'น1', [[17, 20]], ...all)).toBe(3);
    expect(call('KPI_LEVEL', '3.1', [[17, 20]], ...all)).toBe(3);
    expect(call('KPI_LEVEL', 'น1', 85, ...all)).toBe(3);
    expect(call('KPI_SCORE', 'น1', [[17, 20]], '', '', ...all)).toBe(3.5);
    expect(call('KPI_SCORE', 'น1', [[17, 20]], ...all)).toBe(3.5);
    expect(call('KPI_SCORE', 'น1', [[17, 20]], 'step', 0, ...all)).toBe(3);
    expect(call('KPI_RESULT', 'น1', [[17, 20]], ...all)).toBe(85);
    expect(call('KPI_TO_NEXT', 'น1', [[17, 20]], ...all)).toBe(1);
    expect(call('KPI_TO_NEXT', 'น1', [[17, 20]], 5, ...all)).toBe(3);
    expect(call('KPI_EXPLAIN', 'น1', [[17, 20]], ...all)).toBe(
      'ร้อยละผู้ป่วยที่ได้รับการเยี่ยมบ้าน 85 (เยี่ยมแล้ว 17 คน, ผู้ป่วยทั้งหมด 20 คน) ได้ระดับคะแนน 3 ขาด 1 คน ใน “เยี่ยมแล้ว” จึงจะได้ระดับ 4',
    );
    expect(call('KPI_CRITERIA', 'น1', 2, ...all)).toBe('ร้อยละ 70');
    expect(call('KPI_INPUTS', 'น1', ...all)).toEqual([['เยี่ยมแล้ว', 'ผู้ป่วยทั้งหมด']]);
    expect(call('KPI_INFO', 'น1', 'weight', ...all)).toBe(25);
    expect(call('KPI_TARGET', 'น1', [['รพ.สต.บ้านใหม่'], ['รพ.สต.ริมน้ำ']], '', ...all)).toEqual([
      [12, '', '', '', 20],
      ['–', '–', '–', '–', '–'],
    ]);
  });

  test('cells follow when a definition changes', () => {
    const stricter = criteria.map((row) => row.map((cell) => (cell === 80 ? 86 : cell)));
    expect(call('KPI_LEVEL', 'น1', [[17, 20]], stricter, inputs)).toBe(2);
  });

  test('the order of inputs is that of first appearance without ช่องข้อมูล', () => {
    expect(call('KPI_INPUTS', 'น1', criteria)).toEqual([['เยี่ยมแล้ว', 'ผู้ป่วยทั้งหมด']]);
    expect(call('KPI_LEVEL', 'น1', [[17, 20]], criteria)).toBe(3);
  });

  test('a formula with an unknown input is quoted', () => {
    const broken = criteria.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replace('[เยี่ยมแล้ว]', '[เยี่ยม]') : cell)),
    );
    expect(errorOf('KPI_LEVEL', 'น1', [[17, 20]], broken, inputs)).toMatch(/\[เยี่ยม\]/);
  });
});
