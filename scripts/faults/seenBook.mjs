// What people see of a workbook, tab by tab, and how two of them differ.

/** The add-on's own tab remembers more while something is half written; nobody sees it. */
const OWN = '_ระบบ';
/** A run that breaks off may leave a line too many here, never one too few. */
const HISTORY = 'ประวัติ';

/** @typedef {{ readonly [tab: string]: readonly (readonly string[])[] }} SeenBook cells as texts, with their formulas, notes and colours */

/**
 * @param {import('../../workbench/run/workbench').Workbench} workbench
 * @returns {Promise<SeenBook>}
 */
export async function seenBook(workbench) {
  /** @type {{ [tab: string]: string[][] }} */
  const seen = {};
  for (const tab of await workbench.sheets()) {
    if (tab === OWN) continue;
    const [values, formulas, notes, colours] = await Promise.all([
      workbench.read(tab),
      workbench.formulas(tab),
      workbench.notes(tab),
      workbench.backgrounds(tab),
    ]);
    seen[tab] = values.map((row, i) =>
      row.map((cell, j) => {
        const formula = formulas[i]?.[j] || '';
        // What a formula shows comes later, in its own time.
        const holds = formula || (cell === '' ? '' : `${typeof cell} ${cell}`);
        const [note, colour] = [notes[i]?.[j] ?? '', colours[i]?.[j] ?? '#ffffff'];
        return note || colour !== '#ffffff' ? `${holds}\n${note}\n${colour}` : holds;
      }),
    );
  }
  return seen;
}

/** @param {SeenBook} book @param {SeenBook} whole */
export function isSame(book, whole) {
  return differences(book, whole).length === 0;
}

/**
 * Where a book is not as it should be, at most a few places. Blank cells behind the last filled one are nothing.
 * @param {SeenBook} book @param {SeenBook} whole
 */
export function differences(book, whole) {
  const found = [];
  for (const tab of new Set([...Object.keys(book), ...Object.keys(whole)])) {
    const [now, then] = [book[tab], whole[tab]];
    if (!now || !then) found.push(`${tab}: ${now ? 'too many' : 'missing'}`);
    else if (tab === HISTORY) found.push(...missingLines(now, then));
    else found.push(...cellsThatDiffer(tab, now, then));
  }
  return found.slice(0, 3);
}

/**
 * Cells of tabs people fill in that hold neither what stood there before nor what is to stand there.
 * @param {SeenBook} book @param {SeenBook} before @param {SeenBook} whole @param {(tab: string) => boolean} isGenerated
 */
export function lostCells(book, before, whole, isGenerated) {
  const found = [];
  for (const tab of Object.keys(before)) {
    if (isGenerated(tab) || tab === HISTORY) continue;
    const rows = book[tab];
    if (!rows) {
      if (whole[tab]) found.push(`${tab}: gone`);
      continue;
    }
    const [old, next] = [before[tab] ?? [], whole[tab] ?? []];
    const height = Math.max(rows.length, old.length);
    for (let i = 0; i < height; i++) {
      const width = Math.max(rows[i]?.length ?? 0, old[i]?.length ?? 0);
      for (let j = 0; j < width; j++) {
        const [now, was, will] = [rows, old, next].map((all) => heldBy(all[i]?.[j] ?? ''));
        if (now !== was && now !== will)
          found.push(`${tab} R${i + 1}C${j + 1}: ${now} for ${was} or ${will}`);
      }
    }
  }
  return found.slice(0, 3);
}

/** Without note and colour: a mark may come a call later than its cell. @param {string} cell */
function heldBy(cell) {
  return cell.split('\n')[0] ?? '';
}

/** @param {readonly (readonly string[])[]} now @param {readonly (readonly string[])[]} then */
function missingLines(now, then) {
  const lines = new Set(now.map((row) => row.join('\t')));
  return then
    .filter((row) => !lines.has(row.join('\t')))
    .map((row) => `${HISTORY}: no line ${row.join(' ')}`);
}

/** @param {string} tab @param {readonly (readonly string[])[]} now @param {readonly (readonly string[])[]} then */
function cellsThatDiffer(tab, now, then) {
  const found = [];
  for (let i = 0; i < Math.max(now.length, then.length); i++) {
    const width = Math.max(now[i]?.length ?? 0, then[i]?.length ?? 0);
    for (let j = 0; j < width; j++) {
      const [a, b] = [now[i]?.[j] ?? '', then[i]?.[j] ?? ''];
      if (a !== b) found.push(`${tab} R${i + 1}C${j + 1}: ${a.slice(0, 60)} ≠ ${b.slice(0, 60)}`);
    }
  }
  return found;
}
