// Rules about bands: no value between two of them, none in two of them, and thresholds that go one way.
import { type BandSet, isOneSided } from './bandSets';
import type { DefinitionRule, Found } from './rule';

type Placed = BandSet['bands'][number];

const COUNTED =
  /^(คน|ราย|ครัวเรือน|ครั้ง|หมู่บ้าน|ตำบล|อำเภอ|แห่ง|ศูนย์|กลุ่ม|เรื่อง|ผลิตภัณฑ์|แปลง|ช่องทาง|แผน|แผนงาน|หน่วยงาน|วัน|เดือน|รายการ|กิจกรรม|โครงการ|กองทุน|ชิ้น|ฉบับ|เล่ม)$/;

export const bandRules = [
  {
    code: 'bands-gap',
    severity: 'must',
    needs: ['bands'],
    check: ({ bands }) => neighbours(bands, (lower, upper) => distance(lower, upper) > 0),
  },
  {
    code: 'bands-overlap',
    severity: 'must',
    needs: ['bands'],
    check: ({ bands }) =>
      neighbours(bands, (lower, upper) => distance(lower, upper) < 0 && !areOpposed(lower, upper)),
  },
  {
    code: 'bands-contradict',
    severity: 'must',
    needs: ['bands'],
    check: ({ bands }) =>
      neighbours(bands, (lower, upper) => distance(lower, upper) < 0 && areOpposed(lower, upper)),
  },
  {
    code: 'band-thresholds-not-monotone',
    severity: 'must',
    needs: ['bands'],
    check({ bands: sets }) {
      const found: Found[] = [];
      for (const { bands, isLadder } of sets) {
        if (!isLadder || !isOneSided(bands)) continue;
        const ends = bands.map(({ low, high }) => (high === Infinity ? low : high));
        const direction = Math.sign((ends[ends.length - 1] as number) - (ends[0] as number));
        bands.forEach(({ place }, i) => {
          const before = bands[i - 1];
          if (!before || ((ends[i] as number) - (ends[i - 1] as number)) * (direction || 1) > 0) return;
          found.push({ place, computed: null, other: ends[i - 1] as number, places: [before.place] });
        });
      }
      return found;
    },
  },
] as const satisfies readonly DefinitionRule[];

/** Pairs of neighbours for which `isWrong`, reported at the later cell; `computed` and `other` are the two ends. */
function neighbours(sets: readonly BandSet[], isWrong: (lower: Placed, upper: Placed) => boolean): Found[] {
  const found: Found[] = [];
  for (const { bands } of sets) {
    if (isOneSided(bands)) continue;
    const sorted = bands.slice().sort((a, b) => (a.low < b.low ? -1 : a.low > b.low ? 1 : a.high - b.high));
    sorted.forEach((lower, i) => {
      const upper = sorted[i + 1];
      if (!upper || !isWrong(lower, upper)) return;
      const [first, later] = bands.indexOf(lower) < bands.indexOf(upper) ? [lower, upper] : [upper, lower];
      found.push({ place: later.place, computed: lower.high, other: upper.low, places: [first.place] });
    });
  }
  return found;
}

/** Above 0: values lie between the two; below 0: in both. Whole things have nothing between 79 and 80. */
function distance(lower: Placed, upper: Placed): number {
  if (lower.high !== upper.low) {
    const isCounted =
      COUNTED.test(lower.unit) && upper.low - lower.high === 1 && !lower.highOpen && !upper.lowOpen;
    return isCounted ? 0 : upper.low - lower.high;
  }
  return Number(lower.highOpen) + Number(upper.lowOpen) - 1;
}

/** "น้อยกว่า 6" under "ไม่น้อยกว่า 4". */
function areOpposed(lower: Placed, upper: Placed): boolean {
  return lower.low === -Infinity && upper.high === Infinity;
}
