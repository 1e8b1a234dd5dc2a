// Problems of a form: the rules of the sheet check in the words of its fields, and what no cell can hold.

import { mustCount } from '../../../html/report/model/fieldProblems';
import type { FormValues } from '../../../html/report/model/formValues';
import { report } from '../office/officeTabs';
import { openForm } from './openForm';

const figures = { value1: '600,000', value2: '0' };

test('each is beside its field, named as the field is', () => {
  const problems = openForm('T1', { value1: '900000', value2: '-5' }).problems();
  const negative = problems.find(({ column }) => column === 'value2');
  expect(negative).toMatchObject({ severity: 'must' });
  expect(negative?.text).toMatch(/^ช่อง “PO \(ใบสั่งซื้อ\/สั่งจ้าง\) \(บาท สะสม\)” มีค่า “-5” ซึ่งติดลบ/);
  expect(mustCount(problems)).toBe(1);
});

test('more than the whole stands in the way of sending', () => {
  expect(mustCount(openForm('T1', { value1: '900000' }).problems())).toBeGreaterThan(0);
  expect(mustCount(openForm('T1', figures).problems())).toBe(0);
});

test('a base that differs offers the one of the agreement', () => {
  const [base] = openForm('T1', { ...figures, value3: '700000' })
    .problems()
    .filter(({ column }) => column === 'value3');
  expect(base).toMatchObject({ severity: 'should', mend: 721070 });
});

test('a national ID is masked and warned of', () => {
  const found = openForm('T1', { ...figures, figures: 'ผู้ติดต่อ 1-1014-00000-01-4' })
    .problems()
    .filter(({ column }) => column === 'figures');
  expect(found).toHaveLength(1);
  expect(found[0]?.text).not.toContain('1014-00000');
});

test('the same document for another KPI is named without rows nobody sees', () => {
  const paper = 'หนังสือ ที่ ฉช 0019/1284 ลว. 18 มิ.ย. 2565';
  const other = report('2565-06', 'บางคล้า', 'T2', { value1: true, evidence1: paper });
  const [shared] = openForm('T1', { ...figures, evidence1: paper }, [other])
    .problems()
    .filter(({ text }) => text.includes('เอกสารเดียวกับ'));
  expect(shared?.text).toBe(
    'ช่อง “หลักฐานอ้างอิง 1” เป็นเอกสารเดียวกับที่ใช้ในตัวชี้วัด 1.2 ผลงานตามแผน (BPM) โปรดตรวจสอบว่าใช้หลักฐานถูกต้อง',
  );
});

test('more than a cell holds, and a day that is none', () => {
  const mustOf = (typed: FormValues) =>
    openForm('T1', { ...figures, ...typed })
      .problems()
      .filter(({ severity }) => severity === 'must');
  const long = 'ก'.repeat(50_000);
  // The mark before what would be a formula needs room, too.
  const formula = `=${long.slice(1)}`;
  const found = mustOf({ figures: `${long}ก`, measures: formula, support: long, asOf: 'เมื่อวาน' });
  expect(found.map(({ column }) => column)).toEqual(['figures', 'measures', 'asOf']);
  expect(found[1]?.text).toContain('ยาว 50,000 ตัวอักษร เกิน 49,999');
  expect(mustOf({ figures: long, measures: formula.slice(0, -1) })).toEqual([]);
});

test('a figure that fell since last month', () => {
  const may = report('2565-05', 'บางคล้า', 'T1', { value1: 650000, value2: 0, value3: 721070, sentOn: '1' });
  const texts = openForm('T1', figures, [may])
    .problems()
    .map(({ text }) => text);
  expect(texts.some((text) => text.includes('ลดลงจากครั้งก่อน'))).toBe(true);
});

test('what the sheet says of the same month is not held against itself', () => {
  const june = report('2565-06', 'บางคล้า', 'T1', { value1: 1, value3: 721070, sentOn: '1' });
  const problems = openForm('T1', figures, [june]).problems();
  expect(problems.some(({ text }) => text.includes('เหลือไว้เพียงแถวเดียว'))).toBe(false);
});
