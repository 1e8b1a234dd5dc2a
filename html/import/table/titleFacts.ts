// What the titles above a table and the name of its file say about all of its rows: the month, the unit, the KPI.

import { MONTH_NAMES, MONTH_SHORT_NAMES, monthKey, readMonth } from '../../../src/domain/month';
import { arabicDigits, cleanText, textKey } from '../../../src/domain/thaiText';
import type { ImportContext, ImportUnit } from '../../office/importContext';

const names = [...MONTH_NAMES, ...MONTH_SHORT_NAMES.map((name) => name.replace(/\./g, '\\.?\\s?'))].join('|');
const MONTH = new RegExp(`(${names})\\s*(พ\\.ศ\\.)?\\s*(\\d{4}|\\d{2})(?!\\d)`);

/** Facts as they are kept: a key, a unit's own name, a code; '' for what is not said, or said of several. */
export interface TitleFacts {
  readonly month: string;
  readonly unit: string;
  readonly kpi: string;
}

/** `titles`: texts above the headings and the file's name. */
export function titleFacts(titles: readonly string[], { units, kpis }: ImportContext): TitleFacts {
  const keys = titles.map(textKey);
  const isSaid = (spelling: string) => {
    const key = textKey(spelling);
    return key.length > 2 && keys.some((title) => title.includes(key));
  };
  return {
    month: onlyOne(titles.map(monthIn).filter((month) => month !== '')),
    unit: unitSaid(units, isSaid),
    kpi: onlyOne(kpis.filter(({ short, name }) => isSaid(name) || isSaid(short)).map(({ code }) => code)),
  };
}

function monthIn(title: string): string {
  const found = MONTH.exec(arabicDigits(cleanText(title)));
  const month = found && readMonth(`${found[1]} ${found[3]}`);
  return month && 'month' in month ? monthKey(month) : '';
}

/** A district is said with its province; a work group's short name is a common word without its prefix. */
function unitSaid(units: readonly ImportUnit[], isSaid: (spelling: string) => boolean): string {
  const said = units.filter(({ name, aliases, type }) =>
    type === 'กลุ่มงาน' ? [`กลุ่มงาน${name}`, ...aliases].some(isSaid) : isSaid(name),
  );
  const within = said.filter(({ type }) => type !== 'จังหวัด');
  return onlyOne((within.length > 0 ? within : said).map(({ name }) => name));
}

function onlyOne(found: readonly string[]): string {
  const different = new Set(found);
  return different.size === 1 ? (found[0] as string) : '';
}
