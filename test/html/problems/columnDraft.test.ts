// How the panel shows the columns of a table, follows a change, and what it refuses to send.
import {
  type ColumnDraft,
  correctionOf,
  openDraft,
  problemOf,
  withHeading,
  withKpi,
} from '../../../html/problems/columns/columnDraft';
import { officeContext } from '../import/officeContext';

const context = officeContext();
const HEADINGS = ['ที่', 'อำเภอ', 'งบ', 'เบิกจ่ายแล้ว (บาท)', 'PO', 'ระดับคะแนน', '', '', 'หมายเหตุ', 'หมายเหตุ'];

const open = (change = {}) =>
  openDraft({ headings: HEADINGS, uses: [], kpi: 'T1', month: '2565-06', ...change }, context);

const chosenIn = ({ fields }: ColumnDraft) =>
  Object.fromEntries(
    fields.filter(({ heading }) => heading !== '').map(({ name, heading }) => [name, heading]),
  );
const namesIn = ({ fields }: ColumnDraft, group: string) =>
  fields.filter((field) => field.group === group).map(({ name }) => name);

const PO = 'PO (ใบสั่งซื้อ/สั่งจ้าง)';
const UNDERSTOOD = {
  หน่วยงาน: 'อำเภอ',
  เบิกจ่ายแล้ว: 'เบิกจ่ายแล้ว (บาท)',
  [PO]: 'PO',
  ระดับคะแนน: 'ระดับคะแนน',
};

test('the inputs of the KPI by their labels; own columns and headings that stand twice cannot be chosen', () => {
  const draft = open();
  expect(draft.headings).toEqual(['ที่', 'อำเภอ', 'งบ', 'เบิกจ่ายแล้ว (บาท)', 'PO', 'ระดับคะแนน']);
  expect(namesIn(draft, 'keys')).toEqual(['เดือน', 'หน่วยงาน', 'รหัส']);
  expect(namesIn(draft, 'inputs')).toEqual(context.kpis[0]?.inputs.map(({ label }) => label));
  expect(chosenIn(draft)).toEqual(UNDERSTOOD);
});

test('a correction is shown as it was said, and sent again as it is', () => {
  const uses = [
    ['อำเภอ', 'หน่วยงาน'],
    ['งบ', 'รวมงบประมาณทั้งสิ้น'],
    ['ระดับคะแนน', ''],
  ] as const;
  const draft = open({ uses });
  const { ระดับคะแนน: _, ...rest } = UNDERSTOOD;
  expect(chosenIn(draft)).toEqual({ ...rest, รวมงบประมาณทั้งสิ้น: 'งบ' });
  expect(correctionOf(draft, 'ก')).toEqual({
    tab: 'ก',
    kpi: 'T1',
    month: '2565-06',
    uses: expect.arrayContaining([{ heading: 'งบ', name: 'รวมงบประมาณทั้งสิ้น' }]),
  });
});

test('another KPI has its own inputs; what else was chosen stays', () => {
  const draft = withKpi(withHeading(open(), 'ปัญหาอุปสรรค', 'ที่', context), 'P2', context);
  const p2 = context.kpis.find(({ code }) => code === 'P2');
  expect(namesIn(draft, 'inputs')).toEqual(p2?.inputs.map(({ label }) => label));
  expect(chosenIn(draft)).toEqual({ หน่วยงาน: 'อำเภอ', ระดับคะแนน: 'ระดับคะแนน', ปัญหาอุปสรรค: 'ที่' });
});

test('with a column of KPIs the inputs are numbered, and those whose labels are headings come first', () => {
  const draft = withHeading(open(), 'รหัส', 'ที่', context);
  expect(namesIn(draft, 'inputs').slice(-10)).toEqual(Array.from({ length: 10 }, (_, i) => `ค่า ${i + 1}`));
  expect(chosenIn(draft)).toEqual({ ...UNDERSTOOD, รหัส: 'ที่' });
  expect(problemOf(draft)).toBeNull();
});

test.each([
  [
    'two fields on one column',
    withHeading(open(), 'ปัญหาอุปสรรค', 'PO', context),
    'ปัญหาอุปสรรค',
    /“PO”.*“PO \(.*“ปัญหาอุปสรรค”/,
  ],
  ['no unit', withHeading(open(), 'หน่วยงาน', '', context), 'หน่วยงาน', /“หน่วยงาน”/],
  ['no KPI', open({ kpi: '' }), 'รหัส', /“รหัส”/],
  ['no month', open({ month: '' }), 'เดือน', /“เดือน”/],
])('%s is said, at its field', (_, draft, name, sentence) => {
  expect(problemOf(draft)).toEqual({ name, sentence: expect.stringMatching(sentence) });
});
