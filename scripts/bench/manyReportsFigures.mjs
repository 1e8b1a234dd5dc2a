// ตรวจสอบและคำนวณคะแนนในชีตนี้ and สรุปผลประจำเดือน on a year's reports of the whole country: processor time, how it grows, memory.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { absoluteFigure, median, ratioFigure } from './figure.mjs';
import { DISTRICTS } from './manyReports.mjs';
import { CHECK, SUMMARY } from './manyReportsBook.mjs';

const PROCESS = fileURLToPath(new URL('./manyReportsProcess.mjs', import.meta.url));
const ACTIONS = [
  { item: CHECK, name: 'check all', limit: 3 },
  { item: SUMMARY, name: 'summary', limit: 2 },
];
const LIMITS = { growth: 12, megabytes: 700 };
/** Without it V8 lets garbage lie, as long as the machine has memory. */
const HEAP = '--max-old-space-size=600';

/**
 * @param {string} root of a project that is built
 * @param {number} rounds
 */
export function manyReportsFigures(root, rounds) {
  return ACTIONS.flatMap(({ item, name, limit }) => {
    const all = Array.from({ length: rounds }, () => run(root, DISTRICTS, item));
    const tenth = Array.from({ length: rounds }, () => run(root, Math.round(DISTRICTS / 10), item));
    const seconds = median(all.map((one) => one.seconds));
    const growth = { value: seconds, reference: median(tenth.map((one) => one.seconds)) };
    const { megabytes } = run(root, DISTRICTS, item, HEAP);
    const about = `168,576 reports, ${name}`;
    return [
      absoluteFigure(about, seconds, 's', limit),
      ratioFigure(`${about} against a tenth of them`, growth, 's', LIMITS.growth),
      absoluteFigure(`${about}, peak memory above the empty process`, megabytes, 'MB', LIMITS.megabytes),
    ];
  });
}

/**
 * @param {string} root
 * @param {number} districts
 * @param {string} item of the menu
 * @param {string[]} options of Node
 * @returns {{ seconds: number, megabytes: number }}
 */
function run(root, districts, item, ...options) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...options, PROCESS, root, String(districts), item],
    {
      encoding: 'utf8',
    },
  );
  if (stdout === '') throw new Error(`${item} of ${districts} districts failed: ${stderr}`);
  return JSON.parse(stdout);
}
