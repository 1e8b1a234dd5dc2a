// What people do at the sheet, and what they see there.
import { FilterCriteria } from '../host/filterCriteria';
import { type Edit, editEvent } from './editEvent';
import type { Person } from './person';
import { WorkbenchCore } from './workbenchCore';

export class WorkbenchSheets extends WorkbenchCore {
  /** Types into one cell and fires onEdit; resolves with the message of a failed trigger, which people never see. */
  type(sheet: string, a1: string, value: unknown): Promise<{ triggerError: string | null }> {
    return this.paste(sheet, a1, [[value]]);
  }

  paste(
    sheet: string,
    a1: string,
    rows: readonly (readonly unknown[])[],
  ): Promise<{ triggerError: string | null }> {
    return this.task((person) => this.edited(person.enter(sheet, a1, rows)));
  }

  select(sheet: string, range: string): Promise<void> {
    return this.task((person) => void person.range(sheet, range).activate());
  }

  read(sheet: string, range?: string): Promise<unknown[][]> {
    return this.task((person) => person.range(sheet, range).getValues());
  }

  formulas(sheet: string, range?: string): Promise<string[][]> {
    return this.task((person) => person.range(sheet, range).getFormulas());
  }

  notes(sheet: string, range?: string): Promise<string[][]> {
    return this.task((person) => person.range(sheet, range).getNotes());
  }

  backgrounds(sheet: string, range?: string): Promise<unknown[][]> {
    return this.task((person) => this.look(person, sheet, range, 'background', '#ffffff'));
  }

  numberFormats(sheet: string, range?: string): Promise<unknown[][]> {
    return this.task((person) => this.look(person, sheet, range, 'numberFormat', ''));
  }

  /** The error text behind each cell, `""` where there is none. */
  errors(sheet: string, range?: string): Promise<string[][]> {
    return this.task((person) => {
      const { sheetId, rect } = person.range(sheet, range);
      return this.parts.book.grid.readErrors(sheetId, rect);
    });
  }

  sheets(): Promise<string[]> {
    return this.task(() => this.parts.book.grid.sheets().map(({ name }) => name));
  }

  charts(sheet: string): Promise<Readonly<Record<string, unknown>>[]> {
    return this.task((person) =>
      this.parts.book.grid.anchored('chart', person.sheet(sheet).sheetId).map(({ spec }) => spec),
    );
  }

  insertRows(sheet: string, at: number, count = 1): Promise<void> {
    return this.shape(sheet, 'insertRows', at, count);
  }

  deleteRows(sheet: string, at: number, count = 1): Promise<void> {
    return this.shape(sheet, 'deleteRows', at, count);
  }

  moveColumn(sheet: string, from: string | number, to: string | number): Promise<void> {
    return this.task((person) => person.moveColumn(sheet, from, to));
  }

  /** Sorts a range by a column number of the sheet; fires no trigger. */
  sort(sheet: string, range: string, column: number, ascending = true): Promise<void> {
    return this.task((person) => void person.range(sheet, range).sort({ column, ascending }));
  }

  /** Hides the rows whose cell in the column shows one of these texts. */
  filter(sheet: string, range: string, column: number, hiddenValues: readonly string[]): Promise<void> {
    return this.task((person) => {
      const target = person.range(sheet, range);
      const filter = person.sheet(sheet).getFilter() ?? target.createFilter();
      filter.setColumnFilterCriteria(
        column,
        new FilterCriteria(person.host, { hidden: [...hiddenValues], test: null, values: [] }),
      );
    });
  }

  merge(sheet: string, range: string): Promise<void> {
    return this.task((person) => void person.range(sheet, range).merge());
  }

  unmerge(sheet: string, range: string): Promise<void> {
    return this.task((person) => void person.range(sheet, range).breakApart());
  }

  /** Only these people and the owner may edit the range afterwards; null protects the whole tab. */
  protect(sheet: string, range: string | null, users: readonly string[]): Promise<void> {
    return this.task((person) => {
      const protection =
        range === null ? person.sheet(sheet).protect() : person.range(sheet, range).protect();
      const { grid } = this.parts.book;
      const item = grid.anchored('protection').find(({ id }) => id === protection.id);
      if (item) grid.putAnchored({ ...item, spec: { ...item.spec, editors: [...users] } });
    });
  }

  renameSheet(from: string, to: string): Promise<void> {
    return this.task((person) => void person.sheet(from).setName(to));
  }

  deleteSheet(name: string): Promise<void> {
    return this.task((person) => {
      const sheet = person.sheet(name);
      sheet.getParent().deleteSheet(sheet);
    });
  }

  protected edited(edit: Edit): { triggerError: string | null } {
    try {
      this.fire('onEdit', 'LIMITED', (run) => editEvent(run, edit));
      return { triggerError: null };
    } catch (thrown) {
      const { message } = thrown as Error;
      this.parts.book.log.push(message);
      return { triggerError: message };
    }
  }

  private shape(
    sheet: string,
    method: 'insertRows' | 'deleteRows',
    at: number,
    count: number,
  ): Promise<void> {
    return this.task((person) => {
      const target = person.sheet(sheet) as unknown as Record<string, (at: number, count: number) => void>;
      target[method]?.(at, count);
    });
  }

  private look(
    person: Person,
    sheet: string,
    range: string | undefined,
    key: 'background' | 'numberFormat',
    blank: string,
  ): unknown[][] {
    const { sheetId, rect } = person.range(sheet, range);
    return this.parts.book.grid
      .readStyles(sheetId, rect, key)
      .map((row) => row.map((value) => value ?? blank));
  }
}
