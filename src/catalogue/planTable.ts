// `แผนปฏิบัติการ` as activities.
import type { Values } from '../domain/cellArea';
import type { PlannedActivity } from '../domain/summary/overdueActivities';
import { cellText, cleanText } from '../domain/thaiText';
import { readDay } from './tables/readDay';
import { tabColumnsAt } from './workbookTabs';

/** The rows below the headings that name an activity. */
export function readPlan([headings = [], ...rows]: Values): PlannedActivity[] {
  const at = tabColumnsAt('plan', headings.map(cellText));
  return rows.flatMap((row): PlannedActivity[] => {
    const cell = (column: string) => row[at[column] as number];
    const text = (column: string) => cleanText(cellText(cell(column)));
    const activity = text('activity');
    if (activity === '') return [];
    return [
      {
        activity,
        code: text('code'),
        level: text('level'),
        owner: text('owner'),
        unit: text('unit'),
        state: text('state'),
        due: readDay(cell('due')) || '',
        // A day that cannot be read says that it is done all the same.
        doneOn: text('doneOn'),
      },
    ];
  });
}
