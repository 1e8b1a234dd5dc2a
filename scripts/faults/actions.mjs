// What people do with the add-on, each with the book it is done in.
import { createRequire } from 'node:module';
import path from 'node:path';

/** @typedef {import('../../workbench/run/workbench').Workbench} Workbench */

/**
 * @typedef {object} Action
 * @property {string} name
 * @property {() => Promise<{ workbench: Workbench, start: unknown }>} open the book it begins with
 * @property {(workbench: Workbench) => Promise<unknown>} run
 * @property {(workbench: Workbench) => Promise<unknown>} [again] where doing it again is something else
 * @property {(tab: string) => boolean} [isGenerated] tabs the action writes anew from others
 */

const START = 'เริ่มใช้งาน / สร้างแบบฟอร์มตั้งต้น';
const CHECK = 'ตรวจสอบและคำนวณคะแนนในชีตนี้';
const UNDO = 'ยกเลิกการดำเนินการล่าสุด';
const REPORTS = 'ผลการดำเนินงาน';
const OWN_SHEET = 'ชีต1';
/** Enough for every action, and quick to read. */
const KEPT_REPORTS = 24;

const isPage = (/** @type {string} */ tab) =>
  /^(สรุป|รายตัวชี้วัด|รายหน่วยงาน|สรุปรายอำเภอ|ประชุม|ทะเบียนหลักฐาน|ปลายรอบ|จำลอง|สารบัญ)/.test(tab);

const report = (/** @type {string} */ unit, /** @type {number} */ spent, month = '2565-06') => ({
  month,
  unit,
  kpi: 'T1',
  cells: {
    value1: spent,
    value2: 0,
    value3: 506_480,
    value4: 0,
    evidence1: `https://example.go.th/${unit}.pdf`,
  },
});

/** @param {string} root of a project that is built @returns {readonly Action[]} */
export function actions(root) {
  const { openWorkbench } = createRequire(import.meta.url)(path.join(root, 'build', 'workbench.cjs'));
  const open = (/** @type {string} */ sample) => openWorkbench({ dist: path.join(root, 'dist'), sample });

  /** A book made ready. @param {string} sample @param {((workbench: Workbench) => Promise<unknown>)[]} steps */
  const book =
    (sample, ...steps) =>
    async () => {
      const workbench = await open(sample);
      for (const step of steps) await step(workbench);
      return { workbench, start: await workbench.snapshot() };
    };
  const click =
    (/** @type {string} */ label, /** @type {unknown[]} */ ...answers) =>
    async (/** @type {Workbench} */ workbench) => {
      if (answers.length > 0) await workbench.answers(/** @type {never} */ (answers));
      await workbench.click(label);
    };
  const ask =
    (/** @type {string} */ method, /** @type {unknown} */ params) =>
    async (/** @type {Workbench} */ workbench) => {
      const reply = /** @type {{ ok: boolean, message?: string }} */ (
        await workbench.rpc({ method, params })
      );
      if (!reply.ok) throw new Error(reply.message);
    };
  const few = async (/** @type {Workbench} */ workbench) => {
    const rows = (await workbench.read(REPORTS)).length - 1;
    await workbench.deleteRows(REPORTS, 2, rows - KEPT_REPORTS);
    await workbench.select(REPORTS, 'A1');
  };
  const started = [click(START)];
  const save = (/** @type {object[]} */ ...entries) => ask('commitImport', { entries, send: true });
  const saved = [...started, save(report('บางคล้า', 400_000), report('บางปะกง', 504_980))];
  const marks = async (/** @type {Workbench} */ workbench) => {
    const reply = await workbench.rpc({ method: 'readReports', params: { month: '', unit: '', kpi: '' } });
    const { rows } =
      /** @type {{ value: { rows: { month: string, unit: string, kpi: string, mark: string }[] } }} */ (reply)
        .value;
    return rows.map(({ month, unit, kpi, mark }) => ({ month, unit, kpi, mark }));
  };
  const decide =
    (/** @type {string} */ to, /** @type {string} */ opinion) => async (/** @type {Workbench} */ workbench) =>
      ask('decide', { reports: await marks(workbench), to, opinion, reason: '', by: 'พัฒนาการจังหวัด' })(
        workbench,
      );
  const month = { month: '2565-06', by: 'หัวหน้ากลุ่มงาน', reason: 'ครบกำหนด' };
  const type =
    (/** @type {string} */ tab, /** @type {string} */ cell, /** @type {unknown} */ value) =>
    (/** @type {Workbench} */ workbench) =>
      workbench.type(tab, cell, value);
  /** Edits of the reports would be answered at once. */
  const weight = async (/** @type {Workbench} */ workbench) => {
    const [headings = []] = await workbench.read('ตัวชี้วัด');
    await workbench.type('ตัวชี้วัด', `${String.fromCharCode(65 + headings.indexOf('น้ำหนัก'))}2`, 30);
  };
  const formulas = (/** @type {Workbench} */ workbench) =>
    workbench.paste(OWN_SHEET, 'A1', [
      ['=KPI_LEVEL({80,85,90,95,100},B1)', 87],
      ['=KPI_LEVEL({80,85,90,95,100},B2)', 101],
      ['=B1*2', 'คงเดิม'],
    ]);
  /** Where nobody has used the add-on yet its own tab is made first, and comes to the front. */
  const freeze = async (/** @type {Workbench} */ workbench) => {
    await workbench.select(OWN_SHEET, 'A1');
    await workbench.click('แปลงสูตรเป็นค่า');
  };
  const entryTable = click(
    'สร้างตารางกรอกข้อมูลประจำเดือน',
    { button: 'OK', text: '' },
    'YES',
    { button: 'OK', text: '1.1' },
    'OK',
  );
  const page = (/** @type {string} */ label, /** @type {unknown[]} */ ...answers) => ({
    name: label,
    open: book('june-2565', few),
    run: click(label, ...answers),
    isGenerated: isPage,
  });

  return [
    { name: `${START} (blank)`, open: book('empty'), run: click(START) },
    {
      name: `${START} (tabs missing)`,
      open: book(
        'empty',
        ...started,
        (workbench) => workbench.deleteSheet('เกณฑ์'),
        (workbench) => workbench.deleteSheet('ประวัติ'),
      ),
      run: click(START),
    },
    { name: 'สร้างตารางกรอกข้อมูลประจำเดือน', open: book('empty', ...started), run: entryTable },
    { name: 'save one report', open: book('empty', ...started), run: save(report('บางปะกง', 504_980)) },
    {
      name: 'save over a report and beside it',
      open: book('empty', ...saved),
      run: save(report('บางคล้า', 450_000), report('แปลงยาว', 1), report('ราชสาส์น', 2)),
    },
    {
      name: `${CHECK} (${REPORTS})`,
      open: book('june-2565', few, weight, (workbench) => workbench.select(REPORTS, 'A1')),
      run: click(CHECK),
    },
    {
      name: `${CHECK} (own sheet)`,
      open: book('june-2565', few, (workbench) => workbench.select('งบประมาณ', 'A1')),
      run: click(CHECK, '1.1', 'มิ.ย. 65', 'YES'),
    },
    { name: 'พิจารณารับรองผล (certified)', open: book('empty', ...saved), run: decide('certified', '') },
    { name: 'พิจารณารับรองผล (sent back)', open: book('empty', ...saved), run: decide('returned', 'แก้ตัวเลข') },
    {
      name: 'put certified figures back',
      open: book('empty', ...saved, decide('certified', ''), type(REPORTS, 'E2', 1)),
      run: ask('restoreCertified', {
        reports: [{ month: '2565-06', unit: 'บางคล้า', kpi: 'T1' }],
        by: 'พัฒนาการจังหวัด',
      }),
    },
    { name: 'close a month', open: book('empty', ...saved), run: ask('closeMonth', month) },
    {
      name: 'open a month',
      open: book('empty', ...saved, ask('closeMonth', month)),
      run: ask('openMonth', { ...month, unit: 'บางคล้า', until: '2022-06-30' }),
    },
    page('สรุปผลประจำเดือน'),
    {
      ...page('สรุปผลประจำเดือน'),
      name: 'สรุปผลประจำเดือน (again)',
      open: book('june-2565', few, click('สรุปผลประจำเดือน'), weight),
    },
    page('รายงานรายตัวชี้วัด'),
    page('รายงานรายหน่วยงาน'),
    page('แบบสรุปผลรายอำเภอ'),
    page('เอกสารประกอบการประชุมประจำเดือน'),
    page('ทะเบียนหลักฐาน'),
    page('สรุปผลการประเมินปลายรอบ'),
    page('จำลองผลคะแนน', { button: 'OK', text: 'บางคล้า' }),
    { name: 'แปลงสูตรเป็นค่า', open: book('empty', formulas), run: freeze },
    { name: `${UNDO} (saved)`, open: book('empty', ...saved), run: click(UNDO) },
    { name: `${UNDO} (formulas)`, open: book('empty', formulas, freeze), run: click(UNDO) },
    { name: 'เริ่มรอบการประเมินใหม่', open: book('empty', ...saved), run: click('เริ่มรอบการประเมินใหม่', '2566/1') },
  ];
}
