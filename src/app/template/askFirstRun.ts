// The questions of the first run: sample or own office, its units and round, and points below level 1.
import type { Catalogue, Unit } from '../../catalogue/types';
import { arabicDigits, cleanText, textKey } from '../../domain/thaiText';
import { firstRunTexts, TITLE, workbookSentences } from '../../text/workbookSentences';
import type { Screen } from '../ports/screen';
import type { Round } from './round';
import type { FirstRun } from './tabLayouts';

const SAMPLE_ROUND: Round = { year: 2565, round: 2 };
const SAMPLE_OFFICE = 'สำนักงานพัฒนาชุมชนจังหวัดฉะเชิงเทรา';

/** The answers, or the sentence that ends the run. */
export function askFirstRun(screen: Screen, template: Catalogue): FirstRun | string {
  const wantsSample = screen.confirm(TITLE, firstRunTexts.sample);
  if (wantsSample === null) return workbookSentences.cancelled;
  const own = wantsSample ? null : askOffice(screen, template);
  if (typeof own === 'string') return own;
  const isZero = screen.confirm(TITLE, firstRunTexts.floor);
  if (isZero === null) return workbookSentences.cancelled;
  const floor = isZero ? 0 : 1;
  return own
    ? { ...own, floor, isSample: false }
    : { round: SAMPLE_ROUND, office: SAMPLE_OFFICE, floor, catalogue: template, isSample: true };
}

function askOffice(
  screen: Screen,
  template: Catalogue,
): Pick<FirstRun, 'office' | 'round' | 'catalogue'> | string {
  const office = screen.ask(TITLE, firstRunTexts.office);
  const listed = office === null ? null : screen.ask(TITLE, firstRunTexts.units);
  const typed = listed === null ? null : screen.ask(TITLE, firstRunTexts.round);
  if (office === null || listed === null || typed === null) return workbookSentences.cancelled;
  const units = unitsOf(listed);
  if (units.length === 0) return workbookSentences.unitsMissing;
  const round = readRound(typed);
  if (!round) return workbookSentences.roundUnreadable(typed);
  // The targets of another office's units would be wrong for everybody.
  return { office: cleanText(office), round, catalogue: { ...template, units, targets: [] } };
}

/** "2566/1", "รอบที่ 1 ปีงบประมาณ 2566"; null for anything else. */
export function readRound(typed: string): Round | null {
  const text = arabicDigits(cleanText(typed));
  const year = /25\d\d/.exec(text);
  const round = /(?:^|[^\d])([12])(?:[^\d]|$)/.exec(text.replace(/25\d\d/, ' '));
  return year && round ? { year: Number(year[0]), round: Number(round[1]) as 1 | 2 } : null;
}

/** One unit for each name; the kind follows from the name. */
function unitsOf(listed: string): Unit[] {
  const units: Unit[] = [];
  for (const part of listed.split(/[,\n\t;]+/)) {
    const name = cleanText(part);
    if (name === '' || units.some((unit) => textKey(unit.name) === textKey(name))) continue;
    const type = /^กลุ่มงาน/.test(name) ? 'กลุ่มงาน' : /^(จังหวัด|จ\.)/.test(name) ? 'จังหวัด' : 'อำเภอ';
    units.push({ name, type, aliases: [], parent: '', collector: '', phone: '' });
  }
  return units;
}
