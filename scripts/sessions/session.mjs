// An hour in an office, one deed a minute, a third of them with a service that fails: after each the promises are looked at.
import { changedKeys, REPORTS, seenOffice } from './books.mjs';
import { nextDeed } from './deeds.mjs';
import { randomOf } from './random.mjs';

const KINDS = /** @type {const} */ (['throw', 'replyLost', 'hang']);
const KEPT_REPORTS = 40;
const MINUTE = 60_000;

/**
 * @typedef {object} SessionFigures
 * @property {number} seed
 * @property {number} deeds
 * @property {number} faults
 * @property {number} changed reports whose cells were changed, in all
 * @property {readonly string[]} broken what did not hold, with the deed it came of
 */

/**
 * @param {{ openWorkbench(options: object): Promise<import('../../workbench/run/workbench').Workbench> }} module
 * @param {{ dist: string, seed: number, deeds: number }} options
 * @returns {Promise<SessionFigures>}
 */
export async function session({ openWorkbench }, { dist, seed, deeds }) {
  const random = randomOf(seed);
  const workbench = await openWorkbench({ dist, sample: 'june-2565' });
  await workbench.deleteRows(REPORTS, 2, (await workbench.read(REPORTS)).length - 1 - KEPT_REPORTS);
  let now = /** @type {{ now: number }} */ (await workbench.snapshot()).now;
  let before = await seenOffice(workbench);
  /** What the last deed of the add-on changed, which undo may put back. @type {Set<string>} */
  let undoable = new Set();
  const figures = { seed, deeds, faults: 0, changed: 0 };
  /** @type {string[]} */
  const broken = [];
  for (let i = 0; i < deeds; i++) {
    const deed = nextDeed(random, before);
    const isFaulty = !deed.byHand && random.chance(0.33);
    now += MINUTE;
    await workbench.setNow(new Date(now).toISOString());
    await workbench.resetServiceCalls();
    const fault = { at: 1 + random.below(30), kind: random.of(KINDS) };
    if (isFaulty) {
      await workbench.fail(fault);
      figures.faults++;
    }
    await deed.run(workbench).catch((error) => {
      if (!isFaulty) broken.push(`${i} ${deed.what}: ${error.message}`);
    });
    await workbench.answers([]);
    if (isFaulty) await useUp(workbench, fault.at);
    const after = await seenOffice(workbench);
    const changed = changedKeys(before, after);
    const mayChange = (/** @type {string} */ key) =>
      deed.mayChange(key) || (deed.takesBack === true && undoable.has(key));
    const said = `${i} ${deed.what}${isFaulty ? ` (${fault.kind} at ${fault.at})` : ''}`;
    for (const key of changed.filter((one) => !mayChange(one))) broken.push(`${said}: ${key} was changed`);
    for (const key of after.twice) broken.push(`${said}: ${key} stands there twice`);
    for (const [name, was, is] of /** @type {const} */ ([
      ['history', before.history, after.history],
      ['decisions', before.decisions, after.decisions],
    ]))
      if (was.some((line, at) => is[at] !== line)) broken.push(`${said}: a line of ${name} was changed`);
    const isSaved = changed.length > 0 && !deed.byHand && !deed.takesBack;
    if (isSaved && after.history.length === before.history.length)
      broken.push(`${said}: no history of ${changed.join()}`);
    // What wrote nothing is no action; what broke off may have come before or after it remembered how to take it back.
    const isAction = changed.length > 0 || after.decisions.length > before.decisions.length;
    if (!deed.byHand && isAction)
      undoable = deed.takesBack ? new Set() : new Set([...changed, ...(isFaulty ? undoable : [])]);
    figures.changed += changed.length;
    before = after;
    if (broken.length > 5) break;
  }
  broken.push(...(await levelsThatDiffer(workbench)));
  return { ...figures, broken };
}

/** A fault no call came to must not meet the next deed. @param {import('../../workbench/run/workbench').Workbench} workbench @param {number} at */
async function useUp(workbench, at) {
  for (let calls = 0; calls < at; calls++) {
    const reply = await workbench
      .rpc({ method: 'readTabs', params: { tabs: ['settings'] } })
      .catch(() => null);
    if (!reply || !(/** @type {{ ok: boolean }} */ (reply).ok)) return;
  }
}

/** After a check, every level must be the one the functions give for the cells beside it. @param {import('../../workbench/run/workbench').Workbench} workbench */
async function levelsThatDiffer(workbench) {
  await workbench.select(REPORTS, 'A1');
  await workbench.click('ตรวจสอบและคำนวณคะแนนในชีตนี้');
  const [headings = [], ...rows] = await workbench.read(REPORTS);
  const at = (/** @type {string} */ heading) => headings.indexOf(heading);
  const found = [];
  for (const cells of rows) {
    const code = cells[at('รหัส')];
    if (code !== 'T1' && code !== 'P1') continue;
    const values = Array.from({ length: code === 'T1' ? 4 : 2 }, (_, i) => cells[at(`ค่า ${i + 1}`)]);
    const level = await workbench.fn('KPI_LEVEL', code, [values]).catch(() => '');
    if (level !== cells[at('ระดับคะแนน')])
      found.push(`${cells.slice(0, 3).join('|')}: level ${cells[at('ระดับคะแนน')]}, by the function ${level}`);
  }
  return found;
}
