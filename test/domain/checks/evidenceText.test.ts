// What counts as evidence that can be found, and which documents are the same.
import { documentsIn, isClearEvidence } from '../../../src/domain/checks/evidenceText';

test.each([
  'https://drive.google.com/file/d/1AbCdEfGhIjK/view',
  'www.facebook.com/cddchacho/posts/123',
  'รายงานผล มิ.ย. 65.PDF',
  'ภาพถ่ายกิจกรรมครัวเรือนต้นแบบ',
  'ทะเบียนรายชื่อกองทุน ปี 2564',
  'หนังสือ ที่ ฉช ๐๐๑๙/๑๒๓ ลว. ๕ มิ.ย. ๖๕',
  'หนังสือสำนักงานพัฒนาชุมชน ที่ ฉช 0019.1/ว 456 ลงวันที่ 5 มิถุนายน 2565',
  'คำสั่งแต่งตั้งคณะทำงาน',
])('clear: %s', (text) => {
  expect(isClearEvidence(text)).toBe(true);
});

test.each([
  'มี',
  '-',
  'ตามเอกสารแนบ',
  'แนบแล้ว',
  'รายงานแล้ว',
  'เรียบร้อย',
  'หนังสือ ฉช 0019',
  'หนังสือ ที่ ฉช 0019/123',
  'หลักฐานครบถ้วน',
  'http://',
  '.pdf',
])('unclear: %s', (text) => {
  expect(isClearEvidence(text)).toBe(false);
});

test.each([
  ['https://drive.google.com/file/d/1AbCdEfGhIjK/view?usp=sharing', ['1AbCdEfGhIjK']],
  ['https://drive.google.com/open?id=1AbCdEfGhIjK', ['1AbCdEfGhIjK']],
  ['https://drive.google.com/drive/folders/1AbCdEfGhIjK', []],
  ['https://1drv.ms/:f:/g/abc', []],
  ['https://www.cdd.go.th/', []],
  ['https://www.cdd.go.th', []],
  ['HTTPS://WWW.cdd.go.th/News/1?utm_source=x&id=7#top', ['www.cdd.go.th/News/1?id=7']],
  ['รายงาน มิ.ย. 65.pdf, ภาพ.JPG', ['รายงาน มิ.ย. 65.pdf', 'ภาพ.jpg']],
  ['หนังสือ ที่ ฉช ๐๐๑๙/๑๒๓ ลว. ๕ มิ.ย. ๖๕', ['ที่ฉช0019/123']],
  ['หนังสือ ที่ ฉช 0019/123 ลว. 5 มิ.ย. 65', ['ที่ฉช0019/123']],
  ['หนังสือที่ ฉช0019/123 ลว. 5 มิ.ย. 65 รายงาน.pdf', ['ที่ฉช0019/123', '123 ลว. 5 มิ.ย. 65 รายงาน.pdf']],
  ['ทะเบียนครัวเรือน', []],
])('documents of %s', (text, keys) => {
  expect(documentsIn(text)).toEqual(keys);
});

test('a very long text takes no time', () => {
  const start = process.cpuUsage();
  for (const text of [
    'ก'.repeat(300_000),
    'ที่'.repeat(100_000),
    `${'ก '.repeat(150_000)}.pdf`,
    '0'.repeat(300_000),
  ]) {
    isClearEvidence(text);
    documentsIn(text);
  }
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
});
