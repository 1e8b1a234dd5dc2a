// One action with a fault at each of its service calls: what stands in the book after that, and after the action is done again.
import { differences, isSame, lostCells, seenBook } from './seenBook.mjs';

const KINDS = /** @type {const} */ (['throw', 'hang', 'replyLost']);

/**
 * @typedef {object} ActionFigures counts of faults, by what the book was like
 * @property {string} name
 * @property {number} calls of the action when nothing goes wrong
 * @property {number} tried
 * @property {number} asBefore
 * @property {number} complete
 * @property {number} between half done, every cell of people's tabs as it was or is to be
 * @property {readonly string[]} lost a cell of people's tabs that is neither
 * @property {readonly string[]} notCompleted by doing it again
 */

/**
 * @param {import('./actions.mjs').Action} action
 * @param {number} step every how manieth call is tried
 * @returns {Promise<ActionFigures>}
 */
export async function faultsOf({ name, open, run, isGenerated = () => false, again = run }, step) {
  const { workbench, start } = await open();
  const now = /** @type {{ readonly now: number }} */ (start).now;
  await workbench.restore(start);
  const before = await seenBook(workbench);
  await workbench.resetServiceCalls();
  await run(workbench);
  const calls = Object.values(await workbench.serviceCalls()).reduce((a, b) => a + b, 0);
  const whole = await seenBook(workbench);
  if (isSame(before, whole)) throw new Error(`${name} changes nothing`);
  const counts = { tried: 0, asBefore: 0, complete: 0, between: 0 };
  /** @type {string[]} */
  const lost = [];
  /** @type {string[]} */
  const notCompleted = [];
  for (let at = 1; at <= calls; at += step) {
    for (const kind of KINDS) {
      await workbench.restore(start);
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind });
      await run(workbench).catch(() => undefined);
      // Questions that were not asked any more would be answered in the next run; past six minutes it is another time of day.
      await workbench.answers([]);
      await workbench.setNow(new Date(now).toISOString());
      counts.tried++;
      const seen = await seenBook(workbench);
      if (isSame(seen, before)) counts.asBefore++;
      else if (isSame(seen, whole)) counts.complete++;
      else counts.between++;
      const gone = lostCells(seen, before, whole, isGenerated);
      if (gone.length > 0) lost.push(`${kind} at ${at}: ${gone.join('; ')}`);
      await workbench.resetServiceCalls();
      await again(workbench).catch((error) => notCompleted.push(`${kind} at ${at}: ${error.message}`));
      const wrong = differences(await seenBook(workbench), whole);
      if (wrong.length > 0) notCompleted.push(`${kind} at ${at}: ${wrong.join('; ')}`);
    }
  }
  return { name, calls, ...counts, lost, notCompleted };
}
