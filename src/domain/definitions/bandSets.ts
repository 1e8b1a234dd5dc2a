// Which cells are the bands of one scale: below each other, beside each other under levels, or in the criteria of a KPI.
import type { AgreedKpi } from './agreement';
import { type Band, bandsIn, readBand } from './band';
import { readHeadings } from './headingRows';
import { type Place, type PlacedTable, textAt } from './placedTable';
import type { LadderStep } from './rule';

/** Bands in the order of their rows or levels. */
export interface BandSet {
  readonly bands: readonly (Band & { readonly place: Place })[];
  /** Every band is a level of its own. */
  readonly isLadder: boolean;
}

type Placed = BandSet['bands'][number];

/** The scales written in a table. */
export function bandSetsOf(table: PlacedTable): BandSet[] {
  const { body, headings } = readHeadings(table.values);
  const sets: BandSet[] = [];
  const rows = table.values.map((_, row) => row).slice(body);
  const found = rows.map((row) =>
    headings.map((heading, column): Placed | null => {
      const place = { table, row, column };
      const band = readBand(textAt(place));
      return band && { ...band, unit: band.unit || unitIn(heading), place };
    }),
  );
  headings.forEach((_, column) => {
    const filled = rows.filter((row) => textAt({ table, row, column })).length;
    const bands = found.map((bandsOfRow) => bandsOfRow[column] as Placed | null).filter(isBand);
    if (bands.length * 5 >= filled * 4) sets.push({ bands, isLadder: false });
  });
  for (const bandsOfRow of found) {
    const bands = bandsOfRow.filter(isBand);
    const isLadder = bands.every(({ place }) => /ระดับ|คะแนน/.test(headings[place.column] as string));
    if (isLadder || bands.length > 2) sets.push({ bands, isLadder });
  }
  return sets.filter(isScale);
}

/** The scales in the criteria of a KPI: what each of its levels says of one unit of count. */
export function criteriaBandSets({ texts }: AgreedKpi): BandSet[] {
  const byUnit: { [unit: string]: Placed[] } = {};
  for (const place of texts) {
    const bands = bandsIn(textAt(place));
    for (const band of bands) {
      const isAlone = bands.filter(({ unit }) => unit === band.unit).length === 1;
      if (isAlone) byUnit[band.unit] = [...(byUnit[band.unit] || []), { ...band, place }];
    }
  }
  return Object.keys(byUnit)
    .map((unit) => ({ bands: byUnit[unit] as Placed[], isLadder: false }))
    .filter(isScale);
}

/** Thresholds beside each other under levels, as steps. */
export function ladderOfBands({ bands, isLadder }: BandSet): LadderStep[] {
  return bands
    .filter(() => isLadder && isOneSided(bands))
    .map(({ low, high, place }) => ({
      level: place.column,
      value: high === Infinity ? low : high,
      place,
      label: '',
      isThreshold: true,
    }));
}

/** A scale has several bands of one unit; unless it is a ladder, they go one way and do not all lack the same end. */
function isScale({ bands, isLadder }: BandSet): boolean {
  const [first] = bands;
  if (bands.length < 2 || bands.some(({ unit }) => unit !== (first as Band).unit)) return false;
  if (isLadder) return true;
  const steps = bands.slice(1).map((band, i) => Math.sign(startOf(band) - startOf(bands[i] as Band)));
  return !isOneSided(bands) && steps.every((step) => step !== 0 && step === steps[0]);
}

/** True when all bands are open towards the same end: thresholds rather than bands. */
export function isOneSided(bands: readonly Band[]): boolean {
  return bands.every(({ high }) => high === Infinity) || bands.every(({ low }) => low === -Infinity);
}

// −Infinity − −Infinity would be no number.
function startOf({ low }: Band): number {
  return Math.max(low, -1e300);
}

/** "จำนวน (ครั้ง)": the unit a heading names in brackets. */
function unitIn(heading: string): string {
  const found = /\(([ก-๎]+)\)/.exec(heading);
  return found ? (found[1] as string) : /ร้อยละ/.test(heading) ? '%' : /อายุ/.test(heading) ? 'ปี' : '';
}

function isBand(band: Placed | null): band is Placed {
  return band !== null;
}
