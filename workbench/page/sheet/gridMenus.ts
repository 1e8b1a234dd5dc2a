// The page's own menus for work by hand in the grid, as Sheets has them: edit, format, data.
import type { UniverBook } from '../../grid/univer/createUniver';
import type { MenuNode } from '../../run/menuTree';
import { GRID_MENUS } from '../pageText';

const LINE = null;

/** Menu → labels and Univer's commands; null is a line between them. */
const COMMANDS: Readonly<Record<keyof typeof GRID_MENUS, readonly (readonly [string, string] | null)[]>> = {
  edit: [
    ['undo', 'univer.command.undo'],
    ['redo', 'univer.command.redo'],
  ],
  format: [
    ['bold', 'sheet.command.set-range-bold'],
    ['italic', 'sheet.command.set-range-italic'],
    LINE,
    ['merge', 'sheet.command.add-worksheet-merge-all'],
    ['unmerge', 'sheet.command.remove-worksheet-merge'],
  ],
  data: [
    ['ascending', 'sheet.command.sort-range-asc'],
    ['descending', 'sheet.command.sort-range-desc'],
    LINE,
    ['filter', 'sheet.command.smart-toggle-filter'],
  ],
};

export function gridMenus(): MenuNode[] {
  return entries().map(({ title, labels }) => ({
    label: title,
    items: labels.map((label) => (label === null ? { separator: true } : { label })),
  }));
}

/** Runs what stands behind the label; false when it is none of these menus'. */
export function runGridItem({ api }: UniverBook, label: string): boolean {
  for (const [menu, items] of Object.entries(COMMANDS)) {
    for (const item of items) {
      const words: Readonly<Record<string, string>> = GRID_MENUS[menu as keyof typeof GRID_MENUS].items;
      if (item && words[item[0]] === label) {
        void api.executeCommand(item[1]);
        return true;
      }
    }
  }
  return false;
}

function entries(): { title: string; labels: (string | null)[] }[] {
  return Object.entries(GRID_MENUS).map(([menu, { title, items }]) => {
    const words: Readonly<Record<string, string>> = items;
    const order = COMMANDS[menu as keyof typeof GRID_MENUS];
    return { title, labels: order.map((item) => (item ? (words[item[0]] ?? item[0]) : null)) };
  });
}
