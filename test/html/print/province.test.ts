// The form of a province: its units added up, their table attached, and the units that use its result.
import { wantedReports } from '../../../html/print/wantedReports';
import { CHOICE, fieldOf, type Given, office, printed, SPENT, textsOf } from './printedOffice';

test('the province adds its units up and attaches their table; a report sent back does not count', () => {
  const { parts, notes } = printed(
    { what: 'province' },
    SPENT,
    { ...SPENT, unit: 'บางปะกง', value1: 253240, status: 'ส่งคืนให้แก้ไข' },
    { unit: 'ฉะเชิงเทรา', measures: 'เร่งรัดทุกอำเภอ' },
  );
  const [form, table] = parts;
  expect(form?.kind).toBe('quantitative');
  expect(fieldOf(form, 'actionsTaken').text).toBe('เร่งรัดทุกอำเภอ');
  const said = textsOf(form, 'scoreCalculation').at(-1);
  expect(said).toMatch(/อำเภอบางปะกง/);
  const rows = fieldOf(table, 'districts').table?.rows.map((row) => row.map(({ text }) => text)) ?? [];
  expect(rows.find(([, name]) => name === 'อำเภอบางคล้า')?.slice(4, 7)).toEqual(['99.7', '4', '4']);
  expect(rows.find(([, name]) => name === 'อำเภอบางปะกง')?.slice(4)).toEqual(['', '', '', 'ส่งคืนให้แก้ไข']);
  expect(rows.at(-1)?.[0]).toBe('รวมจังหวัด');
  expect(notes).toEqual([]);
  expect(printed({ what: 'province' }).notes).toHaveLength(2);
});

test('a milestone KPI of the province has a mean and no level', () => {
  const steps: Given = {
    kpi: 'P9',
    value1: true,
    value2: true,
    value3: true,
    value4: 0,
    value5: 100,
    sentOn: 'x',
  };
  const { parts } = printed({ what: 'province', kpi: 'P9' }, steps);
  const texts = textsOf(parts[0], 'scoreCalculation');
  expect(texts[2]).toBe('ค่าเฉลี่ย 0.1818');
  expect(texts.at(-1)).toContain('ไม่มีระดับคะแนนภาพรวมจังหวัด');
  expect(textsOf(parts[0], 'levelTicks')).toEqual(['1', '1', '0', '0', '0'].map((n) => `${n} หน่วยงาน`));
});

test('a unit that uses the province’s result needs the reports of all units and prints that result', () => {
  const choice = { ...CHOICE, unit: 'ยุทธศาสตร์', kpi: 'T4' };
  expect(office.target('ยุทธศาสตร์', 'T4')?.from).toBe('province');
  expect(wantedReports(choice, office)).toEqual({ month: '', unit: '', kpi: 'T4' });
  expect(wantedReports(CHOICE, office)).toEqual({ month: '', unit: 'บางคล้า', kpi: 'T1' });
  expect(textsOf(printed(choice).parts[0], 'scoreCalculation')[2]).toMatch(/^ค่าเฉลี่ย/);
});
