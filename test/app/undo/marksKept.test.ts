// Notes and colours people gave to marked cells after the check: undo leaves them.
import { CHECK, openApp, UNDO } from '../support/openApp';

const SHEET = 'ชีต1';

test('a mark is taken back only as far as the cell still shows it', async () => {
  const workbench = await openApp();
  await workbench.paste(SHEET, 'A1', [
    ['หน่วยงาน', 'รวมงบประมาณทั้งสิ้น', 'เบิกจ่ายแล้ว', 'PO'],
    ['บางปะกง', 506480, 'abc', 0],
    ['คลองเขื่อน', 483150, 'abc', 0],
    ['บางคล้า', 721070, 'abc', 0],
  ]);
  await workbench.click(CHECK);
  const [marked] = (await workbench.notes(SHEET, 'C2')).flat() as string[];
  const [[red]] = (await workbench.backgrounds(SHEET, 'C2')) as [[string]];
  expect(marked).not.toBe('');
  await workbench.call('paint', SHEET, 'C2', 'ของฉัน', '#00ff00');
  await workbench.call('paint', SHEET, 'C3', 'ของฉัน', red);
  await workbench.click(UNDO);
  expect((await workbench.notes(SHEET, 'C2:C4')).flat()).toEqual(['ของฉัน', 'ของฉัน', '']);
  expect((await workbench.backgrounds(SHEET, 'C2:C4')).flat()).toEqual(['#00ff00', '#ffffff', '#ffffff']);
});
