// A tab that was renamed or deleted is named, not taken for an empty one.
import { requireTabs } from '../../../html/office/neededTabs';
import { OFFICE_TABS } from '../../../html/office/pageOffice';
import type { ProblemError } from '../../../src/domain/problem';
import { cellSentence } from '../../../src/text/cellSentence';
import { officeTabs } from './officeTabs';

function saidWithout(name: string): string {
  const tabs = officeTabs().filter(({ tab }) => tab !== name);
  try {
    requireTabs(tabs, OFFICE_TABS);
  } catch (thrown) {
    return cellSentence((thrown as ProblemError).problem);
  }
  return '';
}

test.each(['ตัวชี้วัด', 'เกณฑ์', 'ช่องข้อมูล', 'หน่วยงาน', 'เป้าหมาย', 'ตั้งค่า'])('without %s', (name) => {
  expect(saidWithout(name)).toMatch(new RegExp(`^ไม่พบแท็บ “${name}” อาจถูกลบหรือเปลี่ยนชื่อ`));
});

test('an office whose tabs are there, and one that decided nothing and has no calendar', () => {
  expect(saidWithout('')).toBe('');
  expect(saidWithout('ปฏิทินการรายงาน')).toBe('');
});
