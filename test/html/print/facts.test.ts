// What the forms say of an office's reports: judged figures, masked texts, what is missing, covers and signatures.
import { firstChoice } from '../../../html/print/firstChoice';
import { NO_NAMES } from '../../../html/print/printChoice';
import { wholeDocument } from '../../../html/print/wholeDocument';
import type { PlainCell } from '../../../src/contract/importReports';
import { CHOICE, fieldOf, type Given, office, printed, SPENT, textsOf } from './printedOffice';

test('a report is judged as in the sheet, and explained in the calculation', () => {
  const { parts } = printed({}, SPENT);
  expect(textsOf(parts[0], 'scoreCalculation')).toEqual(
    expect.arrayContaining(['20', 'ร้อยละ 99.7', '4', '0.8000', '504,980 บาท', '0 บาท']),
  );
  expect(textsOf(parts[0], 'scoreCalculation').at(-1)).toMatch(/^ร้อยละของการใช้จ่าย 99.7 .* ได้ระดับคะแนน 4 /);
  expect(fieldOf(parts[0], 'resultData').text).toMatch(/^ข้อมูล ณ วันที่ 17 มิ.ย. 2565\nเบิกจ่ายแล้ว 504,980 บาท\n/);
  expect(parts[0]?.state).toBe('ส่งแล้ว รอตรวจสอบ');
});

test('a percentage of the system instead of its parts says where it comes from', () => {
  const { parts } = printed({}, { percent: 96.5, sentOn: 'x' });
  expect(textsOf(parts[0], 'scoreCalculation')).toEqual(expect.arrayContaining(['ร้อยละ 96.5', '4']));
  expect(textsOf(parts[0], 'scoreCalculation').at(-1)).toContain('(คำนวณจากร้อยละของระบบต้นทาง)');
});

test('numbers of persons are masked in what people wrote, contact numbers are not', () => {
  const { parts } = printed(
    {},
    {
      ...SPENT,
      figures: 'ติดต่อ 081-234-5678',
      obstacle: 'เลขบัตร ๑ ๑๐๑๗ ๐๐๒๓๐ ๗๐ ๘',
      evidence1: 'โทร 02 123 4567',
    },
  );
  const whole = JSON.stringify(parts);
  expect(whole).toContain('xxx-xxx-xx78');
  expect(whole).not.toMatch(/081-234-5678|1017|02 123 4567/);
  const units = (office.sources.units ?? []).map((unit) => ({ ...unit, phone: '081-234-5678' }));
  const phone = { ...office, sources: { ...office.sources, units } };
  const { parts: own } = wholeDocument(CHOICE, NO_NAMES, phone, null);
  expect(fieldOf(own[0], 'collectorPhone').text).toBe('081-234-5678');
});

test('steps above a gap are ticked as not counting; counts per month show their sum so far', () => {
  const steps = {
    kpi: 'P9',
    value1: false,
    value2: true,
    value3: true,
    value4: 0,
    value5: 410713.8,
    sentOn: 'x',
  };
  const { parts } = printed({ kpi: 'P9' }, steps);
  expect(textsOf(parts[0], 'levelTicks')).toEqual([
    '–',
    'ดำเนินการแล้ว แต่ยังไม่นับ (ยังไม่ผ่านระดับ 1)',
    '–',
    '–',
    '–',
  ]);
  const stories = (month: string, value5: number): Given => ({ month, kpi: 'T3', value5, sentOn: 'x' });
  const months = [stories('2565-04', 4), stories('2565-05', 4), stories('2565-06', 3)];
  const rate = textsOf(printed({ kpi: 'T3' }, ...months).parts[0], 'scoreCalculation');
  expect(rate.some((text) => /^3 .*\(สะสมตั้งแต่ต้นรอบ 11 /.test(text))).toBe(true);
});

test('a percentage is named before its figure, and what moves the score is found or not', () => {
  const bpm = { kpi: 'T2', value1: true, value2: true, value3: 1, value4: 84.12, sentOn: 'x' };
  expect(textsOf(printed({ kpi: 'T2' }, bpm).parts[0], 'scoreCalculation')).toContain('ร้อยละ 84.12');
  const complaint = {
    kpi: 'P9',
    value1: true,
    value2: true,
    value3: true,
    value4: 0,
    value5: 100,
    sentOn: 'x',
  };
  expect(textsOf(printed({ kpi: 'P9' }, complaint).parts[0], 'scoreCalculation')).toContain('ไม่มี');
  const found = printed({ kpi: 'P9' }, { ...complaint, value6: true }).parts[0];
  expect(textsOf(found, 'scoreCalculation')).toEqual(expect.arrayContaining(['มี', '1.5']));
});

test('what is missing or cannot be judged is said', () => {
  const silent = printed({});
  expect(silent.notes.join()).toMatch(/มิถุนายน 2565 ยังไม่มีรายงานของตัวชี้วัด 1.1/);
  expect(fieldOf(silent.parts[0], 'obstacles')).toMatchObject({ text: '', lines: 3 });
  const late = printed({}, { reason: '', obstacle: 'รอข้อมูล' });
  expect(late.parts[0]?.state).toBe('ฉบับร่าง ยังไม่ส่ง');
  expect(textsOf(late.parts[0], 'scoreCalculation').at(-1)).toBe('ยังไม่รายงาน');
  const wrong = printed({}, { ...SPENT, value1: 999999999 });
  expect(textsOf(wrong.parts[0], 'scoreCalculation').at(-1)).toMatch(/^ยังคำนวณคะแนนไม่ได้/);
});

test('a unit’s set has each measured KPI of its agreement once and in order, and names the others', () => {
  const { parts, forms, notes } = printed({ what: 'unit' }, SPENT);
  const measured = office.kpisOf('บางคล้า').filter(({ code }) => office.target('บางคล้า', code)?.measured);
  expect(parts.map((part) => fieldOf(part, 'kpiName').text)).toEqual(
    measured.map(({ number, name }) => expect.stringContaining(`${number} ${name.slice(0, 5)}`)),
  );
  expect(forms).toBe(measured.length);
  expect(notes.join()).toContain('ไม่ประเมินสำหรับหน่วยงานนี้');
});

test('an empty form has the definitions and no result; a unit without agreement is said', () => {
  const { parts } = wholeDocument({ ...CHOICE, isEmpty: true, month: '' }, NO_NAMES, office, null);
  expect(fieldOf(parts[0], 'reportMonth').text).toMatch(/^\.+ {2}อำเภอบางคล้า$/);
  expect(fieldOf(parts[0], 'explanation').text).not.toBe('');
  expect(textsOf(parts[0], 'scoreCalculation').join('')).not.toMatch(/ระดับ|บาท/);
  const nobody = wholeDocument({ ...CHOICE, unit: 'ไม่มี' }, NO_NAMES, office, null);
  expect(nobody.notes.join()).toContain('ยังไม่มีหน่วยงาน');
});

test('covers and signatures hold what was typed, else what the office knows', () => {
  const names = { ...NO_NAMES, signedName: 'ผู้ลงนาม', to: 'พัฒนาการจังหวัด', body: 'โทร 081-234-5678' };
  const { parts } = wholeDocument({ ...CHOICE, cover: 'letter', isSigned: true }, names, office, null);
  expect(parts.map(({ kind }) => kind)).toEqual(['cover', 'quantitative']);
  expect(parts[0]?.sheets[0]?.map(({ key }) => key)).toEqual([
    'number',
    'agency',
    'date',
    'subject',
    'to',
    'enclosed',
    'body',
    'respectfully',
  ]);
  expect(fieldOf(parts[0], 'body').text).toBe('โทร xxx-xxx-xx78');
  expect(fieldOf(parts[0], 'agency').text).toBe('สำนักงานพัฒนาชุมชนจังหวัดฉะเชิงเทรา');
  expect(parts[0]?.signatures[0]?.name).toBe('ผู้ลงนาม');
  expect(parts[1]?.signatures.map(({ role }) => role)).toEqual(['ผู้จัดเก็บข้อมูล', 'ผู้กำกับดูแลตัวชี้วัด']);
  const memo = wholeDocument({ ...CHOICE, cover: 'memo' }, NO_NAMES, office, null).parts[0];
  expect(memo?.sheets[0]?.map(({ label }) => label).filter(Boolean)).toEqual([
    'บันทึกข้อความ',
    'ส่วนราชการ',
    'ที่',
    'วันที่',
    'เรื่อง',
    'เรียน',
  ]);
});

test('the month in front is that of the script’s clock, within the round', () => {
  const months = ['2565-03', '2565-05', '2565-12'].map((today) => firstChoice(office, today).month);
  expect(months).toEqual(['2565-04', '2565-05', '2565-09']);
});

describe('a certified report', () => {
  const CELLS = [504980, '', 506480, 0, '', '', '', '', '', '', '', 99.7, 4, 4, 20, 0.8];
  const certify = (...more: PlainCell[]) => {
    const decided = JSON.stringify([...CELLS, ...more]);
    office.decisions.last.set('2565-06|บางคล้า|T1', {
      state: 'certified',
      attempt: 1,
      opinion: '',
      certified: '',
    });
    return decided;
  };
  afterEach(() => office.decisions.last.clear());

  test('is printed with what was certified, and says so where its row was typed over', () => {
    const decided = certify('ใช้จ่ายตามแผน', 'ประชุมเร่งรัด');
    const over = {
      ...SPENT,
      value1: 400000,
      figures: 'แก้ทีหลัง',
      measures: 'ประชุมเร่งรัด',
      obstacle: 'ใหม่',
      decided,
    };
    const [part] = printed({}, over).parts;
    expect(textsOf(part, 'scoreCalculation')).toEqual(
      expect.arrayContaining(['ร้อยละ 99.7', '4', '504,980 บาท']),
    );
    expect(JSON.stringify(part)).not.toMatch(/400,000|แก้ทีหลัง/);
    expect(JSON.stringify(part)).toContain('ใช้จ่ายตามแผน');
    expect(part?.state).toBe('รับรองผลแล้ว (พิมพ์ตามค่าที่รับรอง แถวในชีตถูกแก้ไขภายหลัง)');
  });

  test('that stands as it was certified is marked as certified only, whatever its row says of its state', () => {
    const part = printed({}, { ...SPENT, status: 'ส่งแล้ว', decided: certify() }).parts[0];
    expect(part?.state).toBe('รับรองผลแล้ว');
  });

  test('keeps its level and score where the criteria give another one by now', () => {
    const decided = JSON.stringify(CELLS.map((cell, i) => (i === 12 || i === 13 ? 5 : i === 15 ? 1 : cell)));
    certify();
    const texts = textsOf(printed({}, { ...SPENT, decided }).parts[0], 'scoreCalculation');
    expect(texts).toEqual(expect.arrayContaining(['5', '1.0000']));
    expect(texts.at(-1)).toMatch(/^รับรองผลแล้วที่ระดับคะแนน 5 /);
  });
});

test('a unit without agreement can be chosen and is told why nothing is printed', () => {
  const fresh = { name: 'ใหม่', type: 'อำเภอ' as const, aliases: [], parent: '', collector: '', phone: '' };
  const units = [fresh, ...(office.sources.units ?? [])];
  const wider = { ...office, sources: { ...office.sources, units } };
  const { parts, notes } = wholeDocument({ ...CHOICE, unit: 'ใหม่' }, NO_NAMES, wider, null);
  expect(parts).toEqual([]);
  expect(notes.join()).toMatch(/^อำเภอใหม่ ไม่มีตัวชี้วัดในบันทึกข้อตกลง/);
  expect(firstChoice(wider, '2565-06').unit).toBe('เมืองฉะเชิงเทรา');
});
