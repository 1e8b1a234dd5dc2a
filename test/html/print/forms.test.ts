// Both official forms, for all sixteen KPIs, filled and empty: every field of the appendix with its printed label, in order.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formPart } from '../../../html/print/model/formPart';
import type { FormSource } from '../../../html/print/model/formSource';
import { withDigits } from '../../../html/print/model/printedDigits';
import type { PrintedField, PrintedTable } from '../../../html/print/model/printedForm';
import type { ReportFacts } from '../../../html/print/model/reportFacts';
import {
  templateCodes,
  templateKpi,
  templateTargetsOf,
  templateUnits,
} from '../../../src/catalogue/template2565';
import type { CatalogueKpi, Unit } from '../../../src/catalogue/types';

interface OfficialColumn {
  readonly label: string;
  readonly subColumns?: number | readonly string[];
}
interface OfficialField {
  readonly key: string;
  readonly label: string;
  readonly columns?: readonly (string | OfficialColumn)[];
  readonly rows?: readonly string[] | string | number;
}
const { forms } = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../fixtures/forms/form-fields.json'), 'utf8'),
) as { forms: { id: 'quantitative' | 'milestone'; pages: number; fields: OfficialField[] }[] };

const KPIS = templateCodes.map((code) => templateKpi(code) as CatalogueKpi);
const UNIT = templateUnits().find(({ name }) => name === 'บางคล้า') as Unit;
const FACTS: ReportFacts = {
  asOf: 'ข้อมูล ณ วันที่ 17 มิ.ย. 2565',
  figures: [{ label: 'เบิกจ่ายแล้ว', text: '10 บาท' }],
  weight: '20',
  result: 'ร้อยละ 96',
  score: '4',
  weighted: '0.8000',
  explanation: 'ได้ระดับคะแนน 4',
  levels: ['✓', '✓', '–', '–', '–'],
  texts: {
    figures: 'ข้อมูลที่เขียน',
    measures: 'มาตรการ',
    support: 'ปัจจัย',
    obstacle: 'อุปสรรคที่พบ',
    suggestion: 'ข้อเสนอ',
    evidence: ['หนังสือ ก', '', '', '', ''],
  },
  state: 'ส่งแล้ว',
};

function sourceOf(kpi: CatalogueKpi, report: ReportFacts | null): FormSource {
  const target = templateTargetsOf(kpi.code).find(({ unit }) => unit === UNIT.name) ?? null;
  return { kpi, unit: UNIT, target, month: { year: 2565, month: 6 }, year: 2565, report };
}

/** The month is a field: what is printed before it is its label. */
function labelOf({ key, label }: OfficialField): string {
  return key.startsWith('reportMonth') ? label.replace(/ มิถุนายน.*/, '') : label;
}

const CASES = KPIS.flatMap((kpi) => [
  [kpi.number, 'empty', kpi, null] as const,
  [kpi.number, 'filled', kpi, FACTS] as const,
]);

describe.each(CASES)('%s %s', (_, __, kpi, report) => {
  const part = formPart(sourceOf(kpi, report));
  const official = forms.find(({ id }) => id === kpi.reportForm);
  const fields = part.sheets.flat();

  test('has the fields of the appendix with their labels in order, on as many sheets', () => {
    expect(fields.map(({ key, label }) => [key, label])).toEqual(
      official?.fields.map((one) => [one.key, labelOf(one)]),
    );
    expect(part.sheets).toHaveLength(official?.pages as number);
  });

  test('its tables have the official headings, and full rows', () => {
    for (const one of official?.fields ?? []) {
      if (!one.columns) continue;
      const table = (fields.find(({ key }) => key === one.key) as PrintedField).table as PrintedTable;
      expect(table.heads[0]?.map(({ text }) => withoutYear(text))).toEqual(
        one.columns.map((column) => withoutYear(typeof column === 'string' ? column : column.label)),
      );
      for (const [i, column] of one.columns.entries()) {
        if (typeof column === 'string' || column.subColumns === undefined) continue;
        const { subColumns } = column;
        expect(table.heads[0]?.[i]?.columns).toBe(Array.isArray(subColumns) ? subColumns.length : subColumns);
        if (Array.isArray(subColumns)) expect(table.heads[1]?.map(({ text }) => text)).toEqual(subColumns);
      }
      if (Array.isArray(one.rows)) expect(table.rows.map(([head]) => head?.text)).toEqual(one.rows);
      expect(table.widths.reduce((all, width) => all + width, 0)).toBe(100);
      for (const row of table.rows) {
        expect(row.reduce((all, { columns = 1 }) => all + columns, 0)).toBe(table.widths.length);
      }
    }
  });
});

test('the years and months are fields: nothing of the left-over year 2557 is printed', () => {
  const kpi = KPIS[0] as CatalogueKpi;
  const texts = JSON.stringify(formPart({ ...sourceOf(kpi, FACTS), year: 2570, month: null }));
  expect(texts).not.toMatch(/2557|๒๕๕๗|มิถุนายน/);
  expect(texts).toContain('พ.ศ.2570');
});

test('what is reported stands in its field, and an empty form has room for handwriting instead', () => {
  const of = (code: string, report: ReportFacts | null) => {
    const fields = formPart(
      sourceOf(KPIS[templateCodes.indexOf(code)] as CatalogueKpi, report),
    ).sheets.flat();
    return (key: string) => fields.find((one) => one.key === key) as PrintedField;
  };
  const filled = of('T1', FACTS);
  expect(filled('resultData').text).toBe('ข้อมูล ณ วันที่ 17 มิ.ย. 2565\nเบิกจ่ายแล้ว 10 บาท\nข้อมูลที่เขียน');
  expect(
    ['actionsTaken', 'supportingFactors', 'obstacles', 'suggestions'].map((key) => filled(key).text),
  ).toEqual(['มาตรการ', 'ปัจจัย', 'อุปสรรคที่พบ', 'ข้อเสนอ']);
  expect(filled('references').text).toMatch(/^1\. รายงานระบบ.*\nหลักฐาน: หนังสือ ก$/);
  expect(
    filled('scoreCalculation')
      .table?.rows.flat()
      .map(({ text }) => text),
  ).toEqual(expect.arrayContaining(['20', 'ร้อยละ 96', '4', '0.8000', 'ได้ระดับคะแนน 4']));
  const steps = of('P9', FACTS);
  expect(steps('levelTicks').table?.rows[0]?.map(({ text }) => text)).toEqual(FACTS.levels);
  expect(JSON.stringify(steps('scoreCalculation'))).toContain('ข้อมูลที่เขียน\\nมาตรการ');
  for (const empty of [of('T1', null), of('P9', null)]) {
    expect(empty('obstacles')).toMatchObject({ text: '', lines: 3 });
    expect(empty('kpiName').text).not.toBe('');
  }
});

test('digits are switched everywhere but in addresses', () => {
  const text =
    'ร้อยละ ๘๐ จาก 1,234.50 ดู https://bpm.cdd.go.th/a?id=25 และ cdd.go.th/p/12 อีเมล kpi9@cdd.go.th ข้อ 2.10';
  expect(withDigits(text, true)).toBe(
    'ร้อยละ ๘๐ จาก ๑,๒๓๔.๕๐ ดู https://bpm.cdd.go.th/a?id=25 และ cdd.go.th/p/12 อีเมล kpi9@cdd.go.th ข้อ ๒.๑๐',
  );
  expect(withDigits(text, false)).toContain('ร้อยละ 80 จาก 1,234.50');
});

/** A form's year is that of the round. */
function withoutYear(text: string): string {
  return text.replace(/[\d๐-๙]{4}$/, '');
}
