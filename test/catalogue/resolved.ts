// A KPI looked up as a custom function does, for the tests.
import { buildTables } from '../../src/catalogue/tables/buildTables';
import { type CatalogueRanges, readCatalogueRanges } from '../../src/catalogue/tables/catalogueRanges';
import { resolveKpi } from '../../src/catalogue/tables/resolveKpi';
import {
  templateCatalogue,
  templateCodes,
  templateKpi,
  templateNumbers,
} from '../../src/catalogue/template2565';
import type { CatalogueKpi } from '../../src/catalogue/types';

const template = { codes: templateCodes, numbers: templateNumbers, kpi: templateKpi };
export const tables = buildTables(templateCatalogue());

/** The KPI or the problem. */
export function resolve(code: string, ...ranges: unknown[]) {
  const read = readCatalogueRanges(ranges);
  if ('code' in read) return read;
  return resolveKpi(code, read as CatalogueRanges, template);
}

/** The KPI; throws the problem. */
export function kpi(code: string, ...ranges: unknown[]): CatalogueKpi {
  const found = resolve(code, ...ranges);
  if ('code' in found) throw new Error(JSON.stringify(found));
  return found.kpi;
}

/** Headings of tabs as an office might have them, and five rows of criteria for growth. */
export const CRITERIA = ['รหัส', 'ระดับ', 'ค่าที่ใช้วัด', 'สูตรการคำนวณ', 'เงื่อนไข', 'ค่า', 'หน่วย'];
export const INPUTS = ['รหัส', 'ลำดับ', 'ช่องข้อมูล', 'หน่วย', 'ชนิด'];
export const KPIS = ['รหัส', 'เลขที่', 'ชื่อตัวชี้วัด', 'น้ำหนัก'];
export const formula = '([ขายได้] - [ปีก่อน]) / [ปีก่อน] * 100';
export const growth = (code: string) =>
  [1, 2, 3, 4, 5].map((level) => [
    code,
    level,
    'ร้อยละที่เพิ่ม',
    level === 1 ? formula : '',
    '≥',
    level * 5,
    'ร้อยละ',
  ]);
