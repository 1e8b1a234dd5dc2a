// What was decided since the page was opened: a month may be closed, and a report certified, while somebody fills in its form.
import { type Decisions, readDecisions } from '../../src/catalogue/decisionTable';
import { callScript } from '../shared/callScript';

/** Puts the decisions as they stand now in place of those known. Rejects with CallFailed. */
export async function freshDecisions({ last, closed }: Decisions): Promise<void> {
  const [tab] = await callScript('readTabs', { tabs: ['decisions'] });
  const now = readDecisions(tab?.values ?? []);
  for (const [id, row] of now.last) {
    const known = last.get(id);
    // The cells it was about come with the report, not with the tab.
    const isSame = known?.state === row.state && known.attempt === row.attempt;
    last.set(id, isSame ? known : row);
  }
  closed.clear();
  for (const [month, openings] of now.closed) closed.set(month, openings);
}
