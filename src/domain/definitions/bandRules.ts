// Rules about bands: no value between two of them, and none in two of them.
import { type BandSet, isOneSided } from './bandSets';
import { type Found, ruleOf } from './rule';

type Placed = BandSet['bands'][number];
type Fault = 'gap' | 'overlap' | 'contradiction';

const COUNTED =
  /^(คน|ราย|ครัวเรือน|ครั้ง|หมู่บ้าน|ตำบล|อำเภอ|แห่ง|ศูนย์|กลุ่ม|เรื่อง|ผลิตภัณฑ์|แปลง|ช่องทาง|แผน|แผนงาน|หน่วยงาน|วัน|เดือน|ปี|รายการ|กิจกรรม|โครงการ|กองทุน|ชิ้น|ฉบับ|เล่ม)$/;

export const bandRules = [
  ruleOf('bands-gap', 'must', 'bands', (bands) => neighbours(bands, 'gap')),
  ruleOf('bands-overlap', 'must', 'bands', (bands) => neighbours(bands, 'overlap')),
  ruleOf('bands-contradict', 'must', 'bands', (bands) => neighbours(bands, 'contradiction')),
] as const;

/** Neighbours with that fault, reported at the later cell; `computed` and `other` are the two ends. */
function neighbours(sets: readonly BandSet[], fault: Fault): Found[] {
  const found: Found[] = [];
  for (const { bands } of sets) {
    if (isOneSided(bands)) continue;
    const sorted = bands.slice().sort((a, b) => (a.low < b.low ? -1 : a.low > b.low ? 1 : a.high - b.high));
    sorted.forEach((lower, i) => {
      const upper = sorted[i + 1];
      if (!upper || faultOf(lower, upper) !== fault) return;
      const [first, later] = bands.indexOf(lower) < bands.indexOf(upper) ? [lower, upper] : [upper, lower];
      found.push({ place: later.place, computed: lower.high, other: upper.low, places: [first.place] });
    });
  }
  return found;
}

function faultOf(lower: Placed, upper: Placed): Fault | null {
  const between = upper.low - lower.high;
  const open = Number(lower.highOpen) + Number(upper.lowOpen);
  // Of whole things there is nothing between 79 and 80, and nothing between 89.99 and 90 of what has two decimals.
  const step = COUNTED.test(lower.unit) ? 1 : Math.max(lower.step, upper.step);
  if (open === 0 && between > 0 && between < step * 1.5) return null;
  const gap = between || open - 1;
  if (gap > 0) return 'gap';
  // "น้อยกว่า 6" under "ไม่น้อยกว่า 4".
  const areOpposed = lower.low === -Infinity && upper.high === Infinity;
  return gap === 0 ? null : areOpposed ? 'contradiction' : 'overlap';
}
