// คัดลอกข้อมูลสำหรับแจ้งปัญหา: tells a developer the shape of a workbook and nothing of what people typed.
import { openStarted, REPORTS } from '../support/openApp';

test('shapes and settings, no content', async () => {
  const workbench = await openStarted();
  await workbench.renameSheet('ชีต1', 'ลับเฉพาะ');
  await workbench.type('ตั้งค่า', 'B2', 'สำนักงานลับ');
  await workbench.paste(REPORTS, 'A2', [['2565-06', 'บางปะกง', 'T1', '', 504980, '</textarea><b>x']]);
  await workbench.select(REPORTS, 'A1');
  await workbench.click('คัดลอกข้อมูลสำหรับแจ้งปัญหา');
  const shown = (await workbench.dialogs()).at(-1);
  expect(shown).toMatchObject({ kind: 'modal', title: 'ข้อมูลสำหรับแจ้งปัญหา' });
  expect(shown?.html).toContain('template: 1 of 1');
  expect(shown?.html).toContain('row 2: t7 t7 t2 · n t15');
  expect(shown?.html).not.toMatch(/ลับ|บางปะกง|504980|<b>/);
});
