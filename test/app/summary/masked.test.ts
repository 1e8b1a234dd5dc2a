// Numbers of persons are masked in what a generated tab takes from plan, targets, calendar and checks, too.
import { newPage, type Page } from '../../../src/app/documents/newPage';
import type { DocumentSource } from '../../../src/app/monthDocuments/documentSource';
import { stateText } from '../../../src/app/monthDocuments/pairCells';
import { writeIssueList } from '../../../src/app/summary/issueList';
import { monthEvents } from '../../../src/app/summary/monthEvents';
import { writeOverdue } from '../../../src/app/summary/overdueTable';
import { summarised, target } from './support/summaryBook';

const PERSONAL = 'ติดต่อ 081-234-5678 เลข 3-1234-56789-01-1';
const MASKED = 'ติดต่อ xxx-xxx-xx78 เลข x-xxxx-xxxxx-x1-1';

const textsOf = (write: (page: Page) => void) => {
  const page = newPage(new Array<number>(20).fill(50));
  write(page);
  return page.content().cells.flat().join('\n');
};

test('activities, reasons, dates of the calendar and findings', () => {
  const read = summarised({ targets: [target('บางคล้า', 'T1', { measured: false, reason: PERSONAL })] });
  const activity = { code: 'T1', level: '', activity: PERSONAL, owner: PERSONAL, unit: '', state: '' };
  const overdue = [{ ...activity, due: '2022-06-01', doneOn: '' }];
  const texts = [
    textsOf((page) => writeOverdue(page, { ...read, overdue })),
    stateText(read as unknown as DocumentSource, 0, 0),
    ...monthEvents([[], ['20 มิ.ย. 2565', PERSONAL, '']], { year: 2565, month: 6 }),
    textsOf((page) => writeIssueList(page, [{ text: PERSONAL, at: null }])),
  ];
  for (const text of texts) {
    expect(text).toContain(MASKED);
    expect(text).not.toContain('081');
  }
});
