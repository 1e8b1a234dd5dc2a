// Level, score and distance while somebody types: the same as in cells, over the months of the round.

import { report } from '../office/officeTabs';
import { openForm } from './openForm';

const spent = { value1: '๔๕๕,๑๑๒.๐๘', value2: '200,000', value4: '' };

test('a quantitative KPI: Thai digits and commas are read, the base is there already', () => {
  const live = openForm('T1', spent).live();
  expect(live).toMatchObject({ level: 3, result: '90.85', score: '3', weight: '20', weighted: '0.6000' });
  expect(live.distance).toBe('ขาด 29,904.42 บาท ใน “เบิกจ่ายแล้ว” จึงจะได้ระดับ 4');
  expect(live.explanation).toMatch(/^ร้อยละของการใช้จ่าย 90\.85 \(เบิกจ่ายแล้ว 455,112\.08 บาท/);
});

test('nothing typed, a letter, a blank: said instead of a level', () => {
  expect(openForm('T1').live()).toMatchObject({ level: null, waiting: 'กรอกผลการดำเนินงานเพื่อดูระดับคะแนน' });
  expect(openForm('T1', { value1: 'ห้าแสน' }).live().waiting).toBe('โปรดแก้ไขก่อน: เบิกจ่ายแล้ว (บาท สะสม)');
  expect(openForm('T1', { value2: '5' }).live().waiting).toBe('ยังไม่ได้กรอก: เบิกจ่ายแล้ว (บาท สะสม)');
  expect(openForm('P1', { value1: '5' }).live().waiting).toBe('รอค่าฐาน ระหว่างนี้ค่าคะแนนเป็น 0');
});

test('the percentage of the source system instead of its parts', () => {
  const live = openForm('T1', { percent: '94.99' }).live();
  expect(live).toMatchObject({ level: 3, score: '3' });
  expect(live.distance).toBe('ขาดอีก ร้อยละ 0.01 จึงจะได้ระดับ 4');
});

test('promises per month count over the months of the round', () => {
  const ticks = { value1: true, value2: true, value3: true, value4: true };
  const before = ['2565-04', '2565-05'].map((month) =>
    report(month, 'บางคล้า', 'P8', { ...ticks, value5: 1, value6: 1, value7: 0, value8: 537200, sentOn: '1' }),
  );
  expect(openForm('P8', { ...ticks, value5: '1', value6: '1' }, before).live().level).toBe(3);
  expect(openForm('P8', { ...ticks, value5: '0', value6: '1' }, before).live().level).toBe(2);
  expect(openForm('P8', { ...ticks, value5: '2', value6: '1' }, before.slice(1)).live().level).toBe(2);
});

test('a step above a gap is told from one that counts', () => {
  const { level, levels } = openForm('P8', { value1: true, value2: true, value4: true }).live();
  expect(level).toBe(0);
  expect(levels.map(({ holds, aboveGap }) => [holds, aboveGap])).toEqual([
    [false, 0],
    [true, 1],
    [false, 0],
    [false, 0],
    [false, 0],
  ]);
  expect(levels[0]?.requirements.map(({ met }) => met)).toEqual([true, true, false]);
});

test('what a KPI asks for is shown before anything is typed', () => {
  const { levels } = openForm('P8').live();
  expect(levels[3]?.requirements[1]?.text).toContain('ไม่น้อยกว่าร้อยละ 20');
});

test('a substantiated complaint lowers the score and leaves the level', () => {
  const typed = { value1: true, value2: true, value3: true, value4: '1000', value5: '10000', value6: true };
  const live = openForm('P9', typed).live();
  expect(Number(live.score)).toBe(Number(live.level) - 0.5);
});
