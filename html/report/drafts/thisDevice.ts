// How this browser is called where drafts of several devices are told apart: "Chrome บน Windows · k3x9".
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import { keepHere, keptHere } from './deviceStore';

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** The same for as long as the browser keeps it; where it keeps nothing, as long as the page stands. */
export function thisDevice(userAgent: string, random: () => number): string {
  const kept = keptHere('device');
  if (kept) return kept;
  const found = (list: typeof BROWSERS) => list.find(([pattern]) => pattern.test(userAgent))?.[1] ?? '';
  const mark = Math.floor(random() * 36 ** 4).toString(36);
  const name = `${texts.device(found(BROWSERS), found(SYSTEMS))} · ${mark}`;
  keepHere('device', name);
  return name;
}
