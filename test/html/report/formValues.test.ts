// What is typed becomes cells, and cells become what is shown; last month's values and another person's version are taken over.

import type { ReportRecord } from '../../../html/office/reportRows';
import { differingFields, mergedForm } from '../../../html/report/model/conflict';
import { inputFields, labelsOf } from '../../../html/report/model/formFields';
import { cellsOf, isEmptyForm } from '../../../html/report/model/formValues';
import { withLastFigures, withLastTexts } from '../../../html/report/model/lastMonth';
import { inputNotes } from '../../../html/report/view/fieldNotes';
import { report } from '../office/officeTabs';
import { openForm } from './openForm';

test('numbers and days are stored as such, every text as it was typed', () => {
  const typed = {
    value1: '๑,๒๓๔.๕๐',
    value2: '-',
    value4: 'ห้าบาท',
    asOf: '20/6/2565',
    figures: '=IMPORTXML("http://x","//a")',
    support: '<img src=x onerror=alert(1)> 🎉',
    percent: '85%',
  };
  const { form, kpi } = openForm('T1', typed);
  expect(cellsOf(form, kpi)).toEqual({
    ...typed,
    value1: 1234.5,
    value2: 0,
    value3: 721070,
    asOf: '20 มิ.ย. 2565',
    percent: 85,
  });
});

test('what stands in the sheet comes back as it was', () => {
  const stored = { value1: 1234.5, value2: 0, value3: 721070, asOf: '20 มิ.ย. 2565', figures: ' a ' };
  const { form, kpi } = openForm('T1', {}, [report('2565-06', 'บางคล้า', 'T1', stored, 'm1')]);
  expect(cellsOf(form, kpi)).toEqual(stored);
  expect(form.seen).toBe('m1');
});

test('bases and who reports are no report yet', () => {
  const { form, kpi } = openForm('T1', { reporter: 'นักวิชาการพัฒนาชุมชน', asOf: '20 มิ.ย. 2565' });
  expect(isEmptyForm(form, kpi)).toBe(true);
  expect(isEmptyForm(openForm('T1', { value1: '0' }).form, kpi)).toBe(false);
  expect(isEmptyForm(openForm('T1', { reason: 'ไม่มีกิจกรรม' }).form, kpi)).toBe(false);
});

const may = report('2565-05', 'บางคล้า', 'T1', {
  value1: 1000,
  value2: 20,
  value3: 721070,
  figures: 'ของเดือนก่อน',
  obstacle: 'ฝนตก',
  reporter: 'นักวิชาการพัฒนาชุมชน',
});

test('last month’s figures go into blank fields only; what differs is named', () => {
  const { form, kpi } = openForm('T1', { value1: '1500' }, [may]);
  const { form: next, differing, taken } = withLastFigures(form, kpi, [may]);
  expect(next.values).toMatchObject({ value1: '1500', value2: '20' });
  expect(differing).toEqual(['เบิกจ่ายแล้ว (บาท สะสม)']);
  expect(taken).toEqual(['value2']);
});

const baseOf = (value5: number | '', month: string) =>
  report(month, 'บางปะกง', 'P9', { value1: true, value2: true, value3: true, value4: 200_000, value5 });
const july = { month: '2565-07', unit: 'บางปะกง' };

test('a base the agreement has not got is that of the latest report before, and its month is said', () => {
  const open = openForm('P9', {}, [baseOf(616_592.92, '2565-05'), baseOf('', '2565-06')], july);
  expect(open.form.values.value5).toBe('616,592.92');
  expect(isEmptyForm(open.form, open.kpi)).toBe(true);
  const base = inputFields(open.kpi).find(({ column }) => column === 'value5');
  const notes = (earlier = open.earlier) => base && inputNotes(base, 0, open.target, earlier);
  expect(notes()).toEqual(['ค่าฐานจากรายงาน พ.ค. 65: 616,592.92 (ตารางเป้าหมายยังไม่มี)']);
  expect(notes([])).toEqual(['รอค่าฐาน (ตารางเป้าหมายยังไม่มี)']);
});

test('a base the agreement has goes before that of a report', () => {
  const open = openForm('T1', {}, [report('2565-05', 'บางคล้า', 'T1', { value1: 1, value3: 5 })]);
  expect(open.form.values.value3).toBe('721,070');
});

test('no change from last month keeps the level, in a report filed without its base too', () => {
  const earlier = [baseOf(616_592.92, '2565-05'), baseOf('', '2565-06')];
  const level = (records: readonly ReportRecord[]) => {
    const open = openForm('P9', {}, records, july);
    const { form, taken } = withLastFigures(open.form, open.kpi, open.earlier);
    open.form = form;
    return { level: open.live().level, taken };
  };
  expect(level([baseOf(616_592.92, '2565-06')])).toMatchObject({ level: 5 });
  expect(level(earlier).level).toBe(5);
  const filed = report('2565-07', 'บางปะกง', 'P9', {
    value1: true,
    value2: true,
    value3: true,
    value4: 200_000,
  });
  expect(openForm('P9', {}, [...earlier, filed], july).form.values.value5).toBeUndefined();
  expect(level([...earlier, filed])).toEqual({ level: 5, taken: ['value5'] });
});

test('last month’s texts are marked until they are changed', () => {
  const open = openForm('T1', { obstacle: 'น้ำท่วม' }, [may]);
  open.form = withLastTexts(open.form, may, ['figures', 'obstacle']);
  expect(open.form.values).toMatchObject({ figures: 'ของเดือนก่อน', obstacle: 'น้ำท่วม' });
  expect(open.form.values.reporter).toBeUndefined();
  expect(open.form.copied).toEqual(['figures']);
  open.set('figures', 'ของเดือนนี้');
  expect(open.form.copied).toEqual([]);
});

test('two versions differ where they mean different things, and are put together as chosen', () => {
  const { form, kpi } = openForm('T1', { value1: '1,000', value2: '30', figures: 'ของฉัน' });
  const theirs = report('2565-06', 'บางคล้า', 'T1', { value1: 1000, value3: 721070, figures: 'ของเขา' }, 'm2');
  const fields = differingFields(form, theirs, kpi, labelsOf(kpi, null));
  expect(fields.map(({ column, mine, theirs: other }) => [column, mine, other])).toEqual([
    ['value2', '30', ''],
    ['figures', 'ของฉัน', 'ของเขา'],
  ]);
  const merged = mergedForm(
    form,
    theirs,
    fields,
    new Map([
      ['value2', 'mine'],
      ['figures', 'theirs'],
    ]),
  );
  expect(merged.values).toMatchObject({ value1: '1,000', value2: '30', figures: 'ของเขา' });
  expect(merged.seen).toBe('m2');
});
