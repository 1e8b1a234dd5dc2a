// A rule's case as a table in the built script's workbook: filled, checked, mended, and looked at.
import { readFileSync } from 'node:fs';
import { reportHeadingOf } from '../../../../src/catalogue/reportHeadings';
import type { Workbench } from '../../../../workbench/run/workbench';
import { distWith } from '../../../workbench/support/openScript';
import { CHECK, openBuilt, REPORTS, start } from '../../support/openApp';
import { ALL_COLUMNS, cellsOf, type Place, type SheetCase } from '../ruleCases/sheetCase';

const OWN_SHEET = 'ชีต1';
const CHECKED = 'ผลการตรวจสอบ';
const SAMPLE_DAY = '2022-06-21T09:00:00+07:00';
/** What a person's hand does and no menu item of the add-on. */
const PAINT = `function paint(tab, row, column, note, colour) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(row, column).setNote(note).setBackground(colour);
}`;

/** The built script, with a hand that paints, on a workbook after its first run. */
export async function openWithPaint(): Promise<Workbench> {
  const code = readFileSync('dist/Code.js', 'utf8');
  const workbench = await openBuilt({ dist: distWith(`${code}\n${PAINT}`, { problems: '' }) });
  await start(workbench);
  return workbench;
}

/** A line of the problem panel. */
export interface Problem {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly holds: string;
  readonly mend?: unknown;
}

/** What stands on a row of the case: the add-on's sentences, and notes and colours by column. */
export interface RowLook {
  readonly checked: unknown;
  readonly marks: { readonly [column: string]: readonly [note: string, colour: unknown] };
}

export class CaseTab {
  readonly name: string;
  readonly columns;

  constructor(
    readonly workbench: Workbench,
    readonly given: SheetCase,
  ) {
    this.name = given.columns ? OWN_SHEET : REPORTS;
    this.columns = given.columns ?? ALL_COLUMNS;
  }

  async paint(place: Place, note: string, colour: string): Promise<void> {
    await this.workbench.call('paint', this.name, ...this.at(place), note, colour);
  }

  async prepare(): Promise<void> {
    const { prepare, now = SAMPLE_DAY } = this.given;
    await this.workbench.setNow(now);
    await prepare?.(this.workbench);
  }

  async fill(): Promise<void> {
    const { bad, good, columns } = this.given;
    if (columns) await this.workbench.paste(this.name, 'A1', [columns.map(reportHeadingOf)]);
    const rows = [...bad, ...good].map((row) => cellsOf(row, this.columns));
    await this.workbench.paste(this.name, 'A2', rows);
  }

  async type(place: Place, value: unknown): Promise<void> {
    const [row, column] = this.at(place);
    await this.workbench.type(this.name, `${letters(column)}${row}`, value);
  }

  async check(): Promise<void> {
    await this.workbench.select(this.name, 'A1');
    await this.workbench.click(CHECK);
  }

  async rows(): Promise<RowLook[]> {
    const [headings = [], ...rows] = await this.workbench.read(this.name);
    const checked = headings.indexOf(CHECKED);
    const notes = await this.workbench.notes(this.name);
    const colours = await this.workbench.backgrounds(this.name);
    return rows.map((cells, i) => {
      const marks: { [column: string]: readonly [string, unknown] } = {};
      cells.forEach((_, j) => {
        const note = notes[i + 1]?.[j] ?? '';
        const colour = colours[i + 1]?.[j];
        if (note !== '' || colour !== '#ffffff')
          marks[this.columns[j] ?? String(headings[j])] = [note, colour];
      });
      return { checked: cells[checked] ?? '', marks };
    });
  }

  /** What the add-on has offered for a cell. */
  async problemsAt(place: Place): Promise<Problem[]> {
    const [row, column] = this.at(place);
    const { problems } = (await this.rpc('listProblems', {})) as { problems: Problem[] };
    return problems.filter((problem) => problem.row === row && problem.column === column);
  }

  async take(mends: readonly Problem[]): Promise<unknown> {
    const taken = mends.map(({ row, column, holds, mend }) => ({ row, column, holds, mend }));
    return this.rpc('takeMends', { tab: this.name, mends: taken });
  }

  private async rpc(method: string, params: unknown): Promise<unknown> {
    await this.workbench.select(this.name, 'A1');
    const reply = (await this.workbench.rpc({ method, params })) as { ok: boolean; value: unknown };
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    return reply.value;
  }

  /** Row and column of the sheet. */
  private at([row, key]: Place): [number, number] {
    return [row + 2, this.columns.indexOf(key) + 1];
  }
}

function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}
