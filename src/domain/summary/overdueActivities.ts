// Activities of `แผนปฏิบัติการ` that should be done by now.

/** One activity. Days are ISO, '' where none is given or it cannot be read. */
export interface PlannedActivity {
  /** KPI's code as typed. */
  readonly code: string;
  readonly level: string;
  readonly activity: string;
  /** A position. */
  readonly owner: string;
  /** As typed; '' = all. */
  readonly unit: string;
  readonly due: string;
  readonly state: string;
  readonly doneOn: string;
}

const DONE = 'แล้วเสร็จ';

/** Due before `today` and not done, the longest overdue first, otherwise in their order. `today`: ISO. */
export function overdueActivities(
  activities: readonly PlannedActivity[],
  today: string,
): readonly PlannedActivity[] {
  return activities
    .filter(({ due, state, doneOn }) => due !== '' && due < today && doneOn === '' && state !== DONE)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
