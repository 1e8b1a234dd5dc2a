// What versions of the workbook's shape change beyond missing tabs and columns, which are added anyway: texts written otherwise.
import type { TabKey } from '../../catalogue/workbookTabs';

/** One text of one tab. */
export interface Rewording {
  readonly tab: TabKey;
  /** The column in whose cells the word stands; a heading where none is named. */
  readonly column?: string;
  readonly from: string;
  readonly into: string;
}

/** All that a version changes. Each change may be made any number of times. */
export interface Migration {
  readonly to: number;
  readonly changes: readonly Rewording[];
}

/** In the order of versions. A version is a file beside this one and its place here; old texts stay known as aliases. */
export const MIGRATIONS: readonly Migration[] = [];

/** The version a workbook has after all of them. */
export function versionOf(migrations: readonly Migration[]): number {
  return migrations.reduce((_, { to }) => to, 1);
}
