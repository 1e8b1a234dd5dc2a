// A report's row that somebody deletes while its form is open: said, and sent as a new one, never passed over in silence.
import type { GridRow } from '../../../html/grid/gridRow';
import { sendRows } from '../../../html/grid/sendRows';
import { OfficeReports } from '../../../html/report/officeReports';
import { RequestIds } from '../../../html/report/requestIds';
import { SendReport } from '../../../html/report/sendReport';
import { Work } from '../../../html/shared/runWork';
import type { Again, WindowFrame } from '../../../html/shared/windowFrame';
import { gridPageTexts } from '../../../src/text/gridPageTexts';
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import { report, templateOffice } from '../office/officeTabs';
import { openForm } from '../report/openForm';

const stored = report('2565-06', 'บางคล้า', 'T1', { value1: 5 }, 'm1');
const done: string[] = [];
const kept: unknown[] = [];
const drafts = {
  hold: () => undefined,
  keep: (form: unknown) => void kept.push(form),
  done: () => void done.push('done'),
} as never;

/** The script says that the row is not as it was seen, and that there is none. */
beforeEach(() => {
  [done.length, kept.length] = [0, 0];
  const run = {
    withSuccessHandler: (answer: (reply: unknown) => void) => {
      const value = [{ kind: 'conflict', reasons: [], report: null }];
      return { withFailureHandler: () => ({ kpiRpc: () => answer({ ok: true, value }) }) };
    },
  };
  Object.assign(globalThis, { google: { script: { run } } });
});

function parts() {
  const complaints: [text: string, again: Again | undefined][] = [];
  const frame = {
    say: () => undefined,
    work: () => undefined,
    complain: (text: string, again?: Again) => void complaints.push([text, again]),
  } as unknown as WindowFrame;
  const reports = new OfficeReports(templateOffice(), '2565-06', '2565-06-21');
  reports.records = [stored];
  const open = openForm('T1', { value1: '455112.08', value2: '0' }, [stored]);
  return { complaints, frame, reports, open, work: new Work(frame) };
}

test.each([true, false])('the form says so and offers to send it as a new one (%s)', async (isSent) => {
  const { complaints, frame, reports, open, work } = parts();
  const ends: string[] = [];
  const sending = new SendReport(frame, work, drafts, {
    saved: () => void ends.push('saved'),
    back: () => void ends.push('back'),
    unsaved: () => void ends.push('unsaved'),
    gone: () => void ends.push('gone'),
  });
  sending.open(open, { showProblems: () => undefined } as never, reports);
  await sending.save(isSent);
  expect(ends).toEqual(['gone', 'unsaved']);
  expect(complaints).toEqual([
    [texts.rowGone, { label: isSent ? texts.sendAsNew : texts.saveAsNew, press: expect.any(Function) }],
  ]);
  expect(open.form).toMatchObject({ seen: '', values: { value1: '455112.08' } });
  expect(kept).toEqual([open.form]);
  expect([reports.records, done]).toEqual([[], []]);
});

test('the row of the wide dialog says so, keeps its draft and is not counted as saved', async () => {
  const { frame, reports, open, work } = parts();
  const said: (readonly string[])[] = [];
  const row = {
    report: open,
    isChosen: true,
    isEmpty: false,
    check: () => 0,
    say: (lines: readonly string[]) => void said.push(lines),
  } as unknown as GridRow;
  const none = () => undefined;
  const requests = new RequestIds();
  const outcome = await sendRows([row], true, {
    reports,
    frame,
    work,
    drafts,
    requests,
    again: none,
    back: none,
  });
  expect(outcome).toEqual({ saved: [], left: 1, more: 0 });
  expect(said).toEqual([[gridPageTexts.rowGone]]);
  expect(open.form).toMatchObject({ seen: '', values: { value1: '455112.08' } });
  expect([kept, reports.records, done]).toEqual([[open.form], [], []]);
});
