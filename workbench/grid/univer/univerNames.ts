// Named ranges: recorded for the host and known to Univer's formulas; those a person makes in Univer are recorded too.
import { columnLetters, parseA1, quoteSheet, rectOf } from '../a1';
import type { AnchoredStore } from '../anchoredStore';
import type { Anchored } from '../port';
import type { Rect } from '../rect';
import { onShift } from './shiftListener';
import type { UniverContext } from './univerContext';
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from './univerLibrary';

interface DefinedName {
  id: string;
  name: string;
  formulaOrRefString: string;
}

export class UniverNames {
  private readonly heard = new Map<string, DefinedName | null>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly context: UniverContext,
    private readonly store: AnchoredStore,
  ) {
    const hearing = context.commands.onCommandExecuted(({ id, params }) => {
      if (context.isHost) return;
      const name = params as DefinedName;
      if (id === SetDefinedNameMutation.id) this.hear(name.id, name);
      else if (id === RemoveDefinedNameMutation.id) this.hear(name.id, null);
    });
    // Names that only follow rows and columns are followed by the store itself.
    onShift(context, () => this.heard.clear());
    context.parts.univer.onDispose(() => {
      clearTimeout(this.timer);
      hearing.dispose();
    });
  }

  put(item: Anchored): void {
    const rect = item.rects[0];
    if (!rect) return;
    const sheet = quoteSheet(this.context.sheet(item.sheetId).getName());
    this.context.change(SetDefinedNameMutation, definedName(item, `${sheet}!${absolute(rect)}`));
  }

  remove(item: Anchored): void {
    this.context.change(RemoveDefinedNameMutation, definedName(item, ''));
  }

  private hear(id: string, name: DefinedName | null): void {
    this.heard.set(id, name);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.record(), 0);
  }

  private record(): void {
    for (const [id, name] of this.heard) {
      const item = name && this.itemOf(name);
      if (item) this.store.put(item);
      else this.store.remove(id);
    }
    this.heard.clear();
  }

  /** Null for a name that stands for a formula, which Sheets does not know. */
  private itemOf({ id, name, formulaOrRefString }: DefinedName): Anchored | null {
    const a1 = parseA1(formulaOrRefString.replace(/^=/, ''));
    const sheet = a1?.sheet ? this.context.book.getSheetBySheetName(a1.sheet) : null;
    if (!a1 || !sheet) return null;
    const rect = rectOf(a1, sheet.getRowCount(), sheet.getColumnCount());
    const sheetId = this.context.number(sheet.getSheetId());
    return { id, kind: 'namedRange', sheetId, rects: [rect], spec: { name } };
  }
}

function definedName({ id, spec }: Anchored, formulaOrRefString: string) {
  return { id, name: String(spec.name), formulaOrRefString, localSheetId: 'AllDefaultWorkbook' };
}

function absolute({ row, column, rows, columns }: Rect): string {
  const from = `$${columnLetters(column)}$${row}`;
  return rows * columns === 1 ? from : `${from}:$${columnLetters(column + columns - 1)}$${row + rows - 1}`;
}
