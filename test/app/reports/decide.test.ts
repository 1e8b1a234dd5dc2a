// Reports checked, certified, sent back and restored; `การรับรองผล` is the truth, faults leave nothing half decided.
import type { Decided, DecideRequest } from '../../../src/contract/reports';
import type { Workbench } from '../../../workbench/run/workbench';
import { OWNER } from '../../../workbench/sample/setting';
import { ask, CHECK, countCalls, faultsAt, openStarted, REPORTS } from '../support/openApp';

const DECISIONS = 'การรับรองผล';
const KEY = { month: '2565-06', unit: 'บางปะกง', kpi: 'T1' };
const CELLS = { value1: 504980, value2: 0, value3: 506480, value4: 0 };
const EVIDENCE = {
  evidence1: 'https://example.go.th/t1',
  evidence2: 'หนังสือ ที่ ฉช 0019/1 ลว. 15 มิ.ย. 2565',
  evidence3: 'หนังสือ ที่ ฉช 0019/2 ลว. 15 มิ.ย. 2565',
};

let workbench: Workbench;
let started: unknown;
beforeAll(async () => {
  workbench = await openStarted();
  const entry = { ...KEY, cells: { ...CELLS, ...EVIDENCE }, send: true };
  const bare = { ...KEY, unit: 'บางคล้า', cells: CELLS, send: true };
  await workbench.call('save', [entry, bare], {});
  started = await workbench.snapshot();
}, 30_000);
beforeEach(() => workbench.restore(started));

const markOf = async (unit = KEY.unit) =>
  (await ask(workbench, 'readReports', { ...KEY, unit })).rows[0]?.mark ?? '';

async function decide(
  to: DecideRequest['to'],
  { mark, unit = KEY.unit, ...words }: { mark?: string; unit?: string } & Partial<DecideRequest> = {},
): Promise<Decided> {
  const reports = [{ ...KEY, unit, mark: mark ?? (await markOf(unit)) }];
  const request = { reports, to, opinion: '', reason: '', by: 'พัฒนาการจังหวัด', ...words };
  return (await ask(workbench, 'decide', request))[0] as Decided;
}

const steps = (count: string) => workbench.type('ตั้งค่า', 'B12', count);

async function cell(heading: string, row = 0): Promise<unknown> {
  const [headings = [], ...rows] = await workbench.read(REPORTS, 'A1:AK4');
  return rows[row]?.[headings.indexOf(heading)];
}

const decisions = async () => (await workbench.read(DECISIONS, 'A2:I8')).filter(([key]) => key !== '');

test('the setting stands where the tests change it', async () => {
  expect(await workbench.read('ตั้งค่า', 'A12')).toEqual([['ขั้นรับรองผล']]);
});

test('certified in one step: a decision with the frozen figures, the state beside the report, a line in the history', async () => {
  const done = await decide('certified');
  expect(done).toMatchObject({ kind: 'done', reasons: [] });
  expect(await cell('สถานะ')).toBe('รับรองผลแล้ว');
  const [row] = await decisions();
  expect(row?.slice(0, 6)).toEqual([
    '2565-06|บางปะกง|T1',
    1,
    'รับรองผลแล้ว',
    '',
    'พัฒนาการจังหวัด',
    '21 มิ.ย. 2565 09.00',
  ]);
  expect(JSON.parse(String(row?.[6])).slice(0, 4)).toEqual([504980, 0, 506480, 0]);
  const history = await workbench.read('ประวัติ', 'A4:F4');
  expect(history[0]?.slice(1, 5)).toEqual([
    'พัฒนาการจังหวัด',
    '2565-06|บางปะกง|T1',
    'สถานะ: ส่งแล้ว รอตรวจสอบ',
    'สถานะ: รับรองผลแล้ว',
  ]);
  expect(await decide('certified')).toMatchObject({ kind: 'unchanged' });
  expect(await decisions()).toHaveLength(1);
});

test('with two steps nothing is skipped', async () => {
  expect((await decide('checked')).reasons[0]).toContain('“ตรวจสอบแล้ว รอรับรองผล”');
  await steps('2');
  expect((await decide('certified')).kind).toBe('refused');
  expect((await decide('checked')).kind).toBe('done');
  expect(await cell('สถานะ')).toBe('ตรวจสอบแล้ว รอรับรองผล');
  expect((await decide('certified')).kind).toBe('done');
  expect((await decisions()).map((row) => row[2])).toEqual(['ตรวจสอบแล้ว รอรับรองผล', 'รับรองผลแล้ว']);
});

test('refused while a counted level has no evidence; while something must be mended; before it is sent', async () => {
  expect((await decide('certified', { unit: 'บางคล้า' })).reasons[0]).toContain('ไม่มีหลักฐาน');
  await steps('2');
  expect((await decide('checked', { unit: 'บางคล้า' })).kind).toBe('done');
  await workbench.type(REPORTS, 'E2', 'ห้าแสน');
  const refused = await decide('checked');
  expect(refused.kind).toBe('refused');
  expect(refused.reasons.join()).toContain('“ห้าแสน”');
  await workbench.call('save', [{ ...KEY, unit: 'แปลงยาว', cells: CELLS, send: false }], {});
  expect((await decide('checked', { unit: 'แปลงยาว' })).reasons[0]).toContain('ฉบับร่าง');
  expect((await decide('returned', { unit: 'แปลงยาว', opinion: 'x' })).kind).toBe('refused');
  expect((await decide('checked', { unit: 'ราชสาส์น' })).reasons[0]).toContain('ไม่พบรายงานนี้');
});

test('sent back with an opinion; a certified one with a reason, too', async () => {
  expect((await decide('returned', { opinion: '  ' })).reasons[0]).toContain('ความเห็น');
  await decide('certified');
  expect((await decide('returned', { opinion: 'โปรดตรวจยอด' })).reasons[0]).toContain('เหตุผล');
  expect((await decide('returned', { opinion: 'โปรดตรวจยอด', reason: 'พบยอดซ้ำ' })).kind).toBe('done');
  expect(await cell('สถานะ')).toBe('ส่งคืนให้แก้ไข');
  expect((await decide('certified')).kind).toBe('refused');
});

test('a report that was changed since it was looked at is a conflict', async () => {
  const mark = await markOf();
  await workbench.type(REPORTS, 'E2', 1);
  expect(await decide('certified', { mark })).toMatchObject({ kind: 'conflict', report: { row: 2 } });
  expect(await decisions()).toEqual([]);
});

test('a state typed over changes nothing: what was decided counts', async () => {
  await decide('certified');
  const [headings = []] = await workbench.read(REPORTS, 'A1:AK1');
  await workbench.type(REPORTS, `A${String.fromCharCode(39 + headings.indexOf('สถานะ'))}2`, 'ส่งแล้ว');
  const entry = { ...KEY, cells: { value1: 1 }, send: true };
  expect(await workbench.call('save', [entry], {})).toMatchObject([{ kind: 'refused' }]);
  expect(await decide('certified')).toMatchObject({ kind: 'done' });
  expect(await cell('สถานะ')).toBe('รับรองผลแล้ว');
  expect(await decisions()).toHaveLength(1);
});

test('changed after certification: the check says both values, and the certified one is put back', async () => {
  await decide('certified');
  await workbench.type(REPORTS, 'E2', 400000);
  await workbench.select(REPORTS, 'A1');
  await workbench.click(CHECK);
  expect(await cell('ผลการตรวจสอบ')).toContain('“504,980”');
  // Saving another report keeps what the check has said.
  await workbench.call('save', [{ ...KEY, unit: 'แปลงยาว', cells: CELLS, send: true }], {});
  expect(await cell('ผลการตรวจสอบ')).toContain('“504,980”');
  const restore = { reports: [KEY], by: 'พัฒนาการจังหวัด' };
  expect(await ask(workbench, 'restoreCertified', restore)).toMatchObject([{ kind: 'done' }]);
  expect(await cell('ค่า 1')).toBe(504980);
  expect(await cell('ระดับคะแนน')).toBe(4);
  expect(await cell('ผลการตรวจสอบ')).not.toContain('504,980');
  expect(await ask(workbench, 'restoreCertified', restore)).toMatchObject([{ kind: 'unchanged' }]);
  const other = { ...restore, reports: [{ ...KEY, unit: 'บางคล้า' }] };
  expect(await ask(workbench, 'restoreCertified', other)).toMatchObject([{ kind: 'refused' }]);
});

test('texts and evidence are frozen too: typed over they are told, and put back; longer than a cell they go on below', async () => {
  const measures = `ก${'ข'.repeat(45_500)}`;
  await workbench.call('save', [{ ...KEY, cells: { measures, obstacle: '=1+1' }, send: true }], {});
  await decide('certified');
  const [first, second] = await decisions();
  expect([first?.[0], first?.[2], second?.[0], second?.[2]]).toEqual([
    '2565-06|บางปะกง|T1',
    'รับรองผลแล้ว',
    '2565-06|บางปะกง|T1',
    '',
  ]);
  expect(JSON.parse(`${first?.[6]}${second?.[6]}`)).toContain(measures);
  const [headings = []] = await workbench.read(REPORTS, 'A1:AK1');
  const letter = (heading: string) => {
    const at = headings.indexOf(heading);
    return at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(39 + at)}`;
  };
  await workbench.type(REPORTS, `${letter('คำชี้แจงการปฏิบัติงาน')}2`, 'แก้ทีหลัง');
  await workbench.type(REPORTS, `${letter('หลักฐานอ้างอิง 1')}2`, '');
  await workbench.select(REPORTS, 'A1');
  await workbench.click(CHECK);
  const said = String(await cell('ผลการตรวจสอบ'));
  expect(said).toContain('คอลัมน์ “คำชี้แจงการปฏิบัติงาน” มีค่า “แก้ทีหลัง” แก้ไขหลังรับรองผล ค่าที่รับรองคือ “กข');
  expect(said).toContain('คอลัมน์ “หลักฐานอ้างอิง 1” ว่างอยู่ แก้ไขหลังรับรองผล');
  await ask(workbench, 'restoreCertified', { reports: [KEY], by: '' });
  expect(await cell('คำชี้แจงการปฏิบัติงาน')).toBe(measures);
  expect(await cell('หลักฐานอ้างอิง 1')).toBe(EVIDENCE.evidence1);
  expect(await cell('ปัญหาอุปสรรค')).toBe('=1+1');
  expect(String(await cell('ผลการตรวจสอบ'))).not.toContain('แก้ไขหลังรับรองผล');
});

test('certified when only figures were frozen: these are put back, the texts stay as they are', async () => {
  const old = JSON.stringify([504980, 0, 506480, 0, '', '', '', '', '', '', '', 99.7, 4, 4, 20, 0.8]);
  await workbench.paste(DECISIONS, 'A2', [['2565-06|บางปะกง|T1', 1, 'รับรองผลแล้ว', '', '', '', old]]);
  await workbench.type(REPORTS, 'E2', 1);
  expect(await ask(workbench, 'restoreCertified', { reports: [KEY], by: '' })).toMatchObject([
    { kind: 'done' },
  ]);
  expect(await cell('ค่า 1')).toBe(504980);
  expect(await cell('หลักฐานอ้างอิง 1')).toBe(EVIDENCE.evidence1);
});

test('the reports a page reads come with what was decided on; the tab it reads comes without', async () => {
  await decide('returned', { opinion: 'ตรวจยอด' });
  const { rows } = await ask(workbench, 'readReports', { month: '', unit: '', kpi: 'T1' });
  const [asDecided, other] = [KEY.unit, 'บางคล้า'].map(
    (unit) => rows.find((row) => row.unit === unit)?.decided,
  );
  expect(JSON.parse(asDecided ?? '').slice(0, 4)).toEqual([504980, 0, 506480, 0]);
  expect(other).toBe('');
  const [tab] = await ask(workbench, 'readTabs', { tabs: ['decisions'] });
  expect(JSON.stringify(tab?.values)).toContain('ตรวจยอด');
  expect(JSON.stringify(tab?.values)).not.toContain('504980');
});

test('where nothing is certified a check reads no decisions', async () => {
  await workbench.select(REPORTS, 'A1');
  await workbench.resetServiceCalls();
  await workbench.click(CHECK);
  const plain = await countCalls(workbench);
  await workbench.deleteSheet(DECISIONS);
  await workbench.resetServiceCalls();
  await workbench.click(CHECK);
  expect(await countCalls(workbench)).toBe(plain);
});

test('a tab closed to whoever decides: one Thai sentence, and nothing is written', async () => {
  const mark = await markOf();
  const before = await workbench.read(REPORTS);
  await workbench.protect(DECISIONS, 'A1:I100', []);
  await workbench.actAs('bangkla@example.go.th');
  await expect(decide('certified', { mark })).rejects.toThrow('ถูกป้องกันไว้');
  await expect(ask(workbench, 'closeMonth', { month: '2565-06', by: '', reason: '' })).rejects.toThrow(
    'ถูกป้องกันไว้',
  );
  const close = { method: 'closeMonth', params: { month: '2565-06', by: '', reason: '' } };
  expect(await workbench.call('kpiRpc', close)).toMatchObject({ ok: false, isDenied: true });
  await workbench.actAs(OWNER);
  expect(await workbench.read(REPORTS)).toEqual(before);
  expect(await decisions()).toEqual([]);
});

test('a fault at any call of a decision: as before or whole, and deciding again completes it', async () => {
  const mark = await markOf();
  const run = () => decide('returned', { mark, opinion: 'โปรดตรวจยอด PO' });
  await workbench.resetServiceCalls();
  await run();
  const calls = await countCalls(workbench);
  const whole = { reports: await workbench.read(REPORTS), decisions: await decisions() };
  for (let at = 1; at <= calls; at++) {
    for (const kind of faultsAt(at)) {
      await workbench.restore(started);
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind });
      await run().catch(() => undefined);
      const status = await cell('สถานะ');
      // What a person reads beside the report was decided.
      if (status === 'ส่งคืนให้แก้ไข') expect(await decisions()).toHaveLength(1);
      await run();
      expect({ at, kind, reports: await workbench.read(REPORTS), decisions: await decisions() }).toEqual({
        at,
        kind,
        ...whole,
      });
    }
  }
}, 180_000);
