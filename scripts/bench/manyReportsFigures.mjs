// ตรวจสอบและคำนวณคะแนนในชีตนี้ on a year's reports of the whole country: processor time, how it grows, memory.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { absoluteFigure, median, ratioFigure } from './figure.mjs';
import { DISTRICTS } from './manyReports.mjs';

const PROCESS = fileURLToPath(new URL('./manyReportsProcess.mjs', import.meta.url));
const LIMITS = { seconds: 3, growth: 12, megabytes: 700 };
/** Without it V8 lets garbage lie, as long as the machine has memory. */
const HEAP = '--max-old-space-size=600';

/**
 * @param {string} root of a project that is built
 * @param {number} rounds
 */
export function manyReportsFigures(root, rounds) {
  const all = Array.from({ length: rounds }, () => run(root, DISTRICTS));
  const tenth = Array.from({ length: rounds }, () => run(root, Math.round(DISTRICTS / 10)));
  const seconds = median(all.map((one) => one.seconds));
  const growth = { value: seconds, reference: median(tenth.map((one) => one.seconds)) };
  const { megabytes } = run(root, DISTRICTS, HEAP);
  return [
    absoluteFigure('168,576 reports, check all', seconds, 's', LIMITS.seconds),
    ratioFigure('168,576 reports against a tenth of them', growth, 's', LIMITS.growth),
    absoluteFigure('168,576 reports, peak memory above the empty process', megabytes, 'MB', LIMITS.megabytes),
  ];
}

/**
 * @param {string} root
 * @param {number} districts
 * @param {string[]} options of Node
 * @returns {{ seconds: number, megabytes: number }}
 */
function run(root, districts, ...options) {
  const { stdout, stderr } = spawnSync(process.execPath, [...options, PROCESS, root, String(districts)], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(`the check of ${districts} districts failed: ${stderr}`);
  return JSON.parse(stdout);
}
