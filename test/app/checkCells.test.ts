// KPI_CHECK: shapes, catalogue ranges, refusals, and that nothing but a Thai sentence ever comes out of it.
import { buildTables } from '../../src/catalogue/tables/buildTables';
import { templateCatalogue } from '../../src/catalogue/template2565';
import { checked } from './checked';

const tables = buildTables(templateCatalogue());
const HEADINGS = [['เดือน', 'หน่วยงาน', 'รหัส', 'ค่า 1', 'ค่า 2', 'ค่า 3', 'ค่า 4', 'ข้อมูลผลการดำเนินงาน']];
const GOOD = ['มิ.ย. 65', 'บางปะกง', 'T1', 504980, '', 506480, '', ''];
const blank = HEADINGS[0]?.map(() => '') as string[];

describe('shapes', () => {
  test('one row gives a scalar, n rows give n × 1', () => {
    expect(checked(HEADINGS, [GOOD])).toBe('');
    expect(checked(HEADINGS, GOOD)).toBe('');
    expect(checked(HEADINGS, [GOOD, blank, blank])).toEqual([[''], [''], ['']]);
    expect(checked(HEADINGS, [blank])).toBe('');
  });

  test('problems stand one per line, by column', () => {
    const bad = ['06/65', 'อ.บางปะกง', 'T1', -5, '', 506480, 9, 'โทร ๐๘๑ ๒๓๔ ๕๖๗๘'];
    expect((checked(HEADINGS, [bad, GOOD]) as string[][]).map((row) => row[0]?.split('\n'))).toEqual([
      [
        'ต้องแก้ไข: คอลัมน์ “เดือน” มีค่า “06/65” ซึ่งอ่านเป็นเดือนไม่ได้ โปรดพิมพ์เช่น มิ.ย. 65, มิถุนายน 2565, 06/2565 หรือ 2565-06',
        'ควรตรวจสอบ: คอลัมน์ “หน่วยงาน” มีค่า “อ.บางปะกง” เป็นชื่อเรียกอื่น โปรดใช้ชื่อ “บางปะกง”',
        'ต้องแก้ไข: คอลัมน์ “ค่า 1” มีค่า “-5” ซึ่งติดลบ โปรดกรอกตัวเลขตั้งแต่ 0 ขึ้นไป',
        'ควรตรวจสอบ: คอลัมน์ “ข้อมูลผลการดำเนินงาน” มีเลขประจำตัวประชาชนหรือหมายเลขโทรศัพท์ (xxx xxx xx๗๘) โปรดลบออกเพื่อคุ้มครองข้อมูลส่วนบุคคล',
      ],
      [''],
    ]);
  });

  test('both rows of a report that is there twice are named', () => {
    const [first, , third] = checked(HEADINGS, [GOOD, blank, GOOD]) as string[][];
    expect(first?.[0]).toContain('แถวที่ 1 กับแถวที่ 3');
    expect(third?.[0]).toContain('แถวที่ 3 กับแถวที่ 1');
  });

  test('of two heading rows the lower one counts where it says something', () => {
    const headings = [
      ['เดือน', 'หน่วยงาน', 'ตัวชี้วัด', 'ผลการเบิกจ่าย', ''],
      ['', '', '', 'เบิกจ่ายแล้ว', 'รวมงบประมาณทั้งสิ้น'],
    ];
    expect(checked(headings, ['มิ.ย. 65', 'บางปะกง', '1.1', 'x', 506480])).toContain(
      'คอลัมน์ “เบิกจ่ายแล้ว” มีค่า “x”',
    );
  });

  test('no clock, no round: any month of any year will do', () => {
    expect(checked(HEADINGS, ['ธ.ค. 90', ...GOOD.slice(1)])).toBe('');
  });

  test('the short name alone is a KPI, too', () => {
    expect(checked(HEADINGS, ['มิ.ย. 65', 'พนมสารคาม', 'หนี้กองทุนสตรี', 'x', '', '', '', ''])).toContain(
      'ทำเครื่องหมาย',
    );
  });
});

describe('the template and its own tabs as ranges', () => {
  test('say the same', () => {
    const rows = [
      GOOD,
      ['2565-06', 'ราชสาส์น', 'P2', 20, 31, '', '', ''],
      ['2565-06', 'สนามชัยเขต', 'P2', 20, 31, '', '', ''],
      ['2565-06', 'บางคลา', 'P99', 20, 31, '', '', ''],
    ];
    const builtIn = checked(HEADINGS, rows);
    const { criteria, inputs, kpis, targets, units } = tables;
    expect(checked(HEADINGS, rows, units, targets, kpis, criteria, inputs)).toEqual(builtIn);
    expect((builtIn as string[][]).map((row) => (row[0] as string).split('\n').length)).toEqual([1, 1, 1, 2]);
    expect((builtIn as string[][])[2]?.[0]).toContain('บันทึกข้อตกลง');
  });

  test('an office’s own KPI is in nobody’s agreement until its targets are given', () => {
    const criteria = [['รหัส', 'ระดับ', 'ค่าที่ใช้วัด', 'สูตรการคำนวณ', 'เงื่อนไข', 'ค่า']].concat(
      [1, 2, 3, 4, 5].map(
        (n) => ['X1', n, 'ร้อยละ', n === 1 ? '[ทำได้] / [เป้า] * 100' : '', '≥', n * 10] as never,
      ),
    );
    const row = ['2565-06', 'บางคล้า', 'x1', 3, 10, '', '', ''];
    expect(checked(HEADINGS, row, criteria)).toBe('');
    const targets = [
      ['รหัส', 'หน่วยงาน', 'สถานะการประเมิน'],
      ['X1', 'บางปะกง', 'ประเมิน'],
    ];
    const units = [
      ['ชื่อ', 'ประเภท'],
      ['บางคล้า', 'อำเภอ'],
      ['บางปะกง', 'อำเภอ'],
    ];
    expect(checked(HEADINGS, row, criteria, targets, units)).toContain('ไม่มีตัวชี้วัด');
  });

  test('a KPI whose definition cannot be used says why', () => {
    const criteria = [
      ['รหัส', 'ระดับ', 'ค่าที่ใช้วัด', 'เงื่อนไข', 'ค่า'],
      ['X1', 1, 'ทำได้', '≥', 1],
    ];
    expect(checked(HEADINGS, ['2565-06', 'บางคล้า', 'X1', 3, '', '', '', ''], criteria)).toMatch(
      /^ต้องแก้ไข: คอลัมน์ “รหัส” .*ใช้ตรวจสอบไม่ได้: .*โปรด/,
    );
  });
});

describe('refusals', () => {
  test.each([
    [[['ก', 'ข']], [[1, 2]], /headings ไม่มีหัวตารางที่รู้จัก \(“ก \| ข”\)/],
    [HEADINGS, [[1, 2]], /headings มี 8 คอลัมน์ แต่ rows มี 2 คอลัมน์/],
    [HEADINGS[0]?.map((heading) => [heading]), [GOOD], /TRANSPOSE/],
    ['', [GOOD], /ยังไม่ได้ใส่ headings/],
    [HEADINGS, undefined, /ยังไม่ได้ใส่ rows/],
  ])('%#', (headings, rows, sentence) => {
    expect(checked(headings, rows)).toMatch(sentence);
  });

  test('a range that is no table of definitions', () => {
    expect(
      checked(
        HEADINGS,
        [GOOD],
        [
          ['ก', 'ข'],
          [1, 2],
        ],
      ),
    ).toMatch(/ไม่รู้จักช่วงข้อมูล/);
  });
});
