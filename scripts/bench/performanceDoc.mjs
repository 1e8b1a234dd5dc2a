// docs/performance.md: the figures of a run of the bench with the machine they were taken on, and why those that are not met are not.
import os from 'node:os';

/** Why a figure is not met, by its name; one that is in neither state does not pass unseen. */
const REASONS = /** @type {const} */ ({
  'Code.js':
    'The summary, its documents, what-if, closed months and long pages run without a page. What was done and tried: [0014](decisions/0014-a-script-of-two-hundred-thousand.md).',
  'cold start, thresholds':
    'The engine skims the whole file before anything runs (see below); only a smaller file would help, or code made of text, which is refused. [0014](decisions/0014-a-script-of-two-hundred-thousand.md).',
  'cold start, built-in KPI': 'The same, and the built-in definitions are unpacked.',
  '168,576 reports, check all':
    'Seconds, not a ratio: a machine a third faster reaches them. The time lies flat over the rules; what is left is texts of evidence, closures of rules and garbage.',
  '168,576 reports, summary':
    'Seconds, not a ratio, as above. Two fifths go into reading a whole country’s reports once, the rest into totals, distances and the page; nothing single stands out.',
  'workbench page ready':
    'At the limit: the add-on, its sample book and its own windows are loaded beside the grid. No office ever waits for it.',
});
const OTHERWISE = 'Not explained yet.';

/** @typedef {import('./figure.mjs').Figure} Figure */

/**
 * @param {readonly Figure[]} figures @param {readonly import('./coldProfile.mjs').ColdProfile[]} profiles
 * @param {{ date: string, chromium: string }} run
 * @returns {string} Markdown
 */
export function performanceDoc(figures, profiles, { date, chromium }) {
  const unmet = figures.filter(({ met }) => !met);
  return [
    '# Speed and size as measured',
    `\`npm run bench -- --write\` wrote this on ${date}: ${machine(chromium)}. Every ratio is held against a reference of the same run; single runs differ by a tenth and more.`,
    [
      '| figure | measured | reference | ratio | at most | |',
      '|---|---|---|---|---|---|',
      ...figures.map(line),
    ].join('\n'),
    '## Not met, and why',
    unmet.length === 0
      ? 'Everything is met.'
      : unmet
          .map(
            ({ name }) =>
              `- **${name}**: ${/** @type {{ [name: string]: string }} */ (REASONS)[name] ?? OTHERWISE}`,
          )
          .join('\n'),
    '## Where a cold start spends its time',
    [
      '| script | characters | new context | read and skimmed | run | first call |',
      '|---|---|---|---|---|---|',
      ...profiles.map(
        ({ name, characters, context, compile, evaluate, call }) =>
          `| ${name} | ${characters.toLocaleString('en')} | ${[context, compile, evaluate, call].map((ms) => `${ms.toFixed(2)} ms`).join(' | ')} |`,
      ),
    ].join('\n'),
    '`npm run report` lists the size of every module; `npm run faults` and `npm run sessions` what becomes of the data when services fail.',
    '',
  ].join('\n\n');
}

/** @param {string} chromium */
function machine(chromium) {
  const [first] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} cores (${first?.model.trim()}), ${memory} GB, Node ${process.version}, ${chromium}`;
}

/** @param {Figure} figure */
function line({ name, value, unit, reference, ratio, limit, met }) {
  const shown = (/** @type {number} */ number) =>
    Number.isInteger(number) || number >= 100
      ? Math.round(number).toLocaleString('en')
      : number.toPrecision(3);
  const held = reference === null ? ['', ''] : [`${shown(reference)} ${unit}`, `${shown(ratio ?? 0)} ×`];
  const most = reference === null ? `${shown(limit)} ${unit}` : `${limit} ×`;
  return `| ${[name, `${shown(value)} ${unit}`, ...held, most, met ? 'met' : '**not met**'].join(' | ')} |`;
}
