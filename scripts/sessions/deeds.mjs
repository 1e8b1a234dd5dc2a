// What the people of an office do in an hour, each deed with what it may change.
import { REPORTS } from './books.mjs';

/** @typedef {import('../../workbench/run/workbench').Workbench} Workbench */
/** @typedef {import('./books.mjs').SeenOffice} SeenOffice */
/** @typedef {import('./random.mjs').Random} Random */

/**
 * @typedef {object} Deed
 * @property {string} what
 * @property {(workbench: Workbench) => Promise<unknown>} run
 * @property {(key: string) => boolean} mayChange the reports whose filled-in cells it may change
 * @property {boolean} [takesBack] undo: whatever the last deed changed
 * @property {boolean} [byHand] no script: nothing can fail
 */

const MONTHS = ['2565-05', '2565-06'];
const UNITS = ['บางคล้า', 'บางปะกง', 'แปลงยาว', 'พนมสารคาม', 'ราชสาส์น', 'ท่าตะเกียบ'];
const KPIS = /** @type {const} */ (['T1', 'P1', 'T2']);
const none = () => false;

/** @param {Random} random */
function cellsOf(random) {
  const kpi = random.of(KPIS);
  const text = `ข้อความ ${random.below(1000)}`;
  const cells =
    kpi === 'T1'
      ? { value1: random.below(500_000), value2: 0, value3: 506_480, value4: 0 }
      : kpi === 'P1'
        ? { value1: random.below(60), value2: 192 }
        : { value1: random.chance(0.5), value2: true, value3: random.below(3), value4: random.below(101) };
  return { kpi, cells: { ...cells, obstacle: text, evidence1: 'รายงานผลการดำเนินงานประจำเดือน' } };
}

/** @param {Random} random @returns {Deed} */
function save(random) {
  const { kpi, cells } = cellsOf(random);
  const [month, unit] = [random.of(MONTHS), random.of(UNITS)];
  const send = random.chance(0.7);
  const request = `r${random.below(1e9)}`;
  const isStale = random.chance(0.2);
  return {
    what: `${send ? 'send' : 'draft'} ${month}|${unit}|${kpi}${isStale ? ' from an old form' : ''}`,
    async run(workbench) {
      const read = /** @type {{ value: { rows: { mark: string }[] } }} */ (
        await workbench.rpc({ method: 'readReports', params: { month, unit, kpi } })
      );
      const seen = isStale ? 'old' : (read.value.rows[0]?.mark ?? '');
      await workbench.rpc({
        method: 'saveReports',
        params: { reports: [{ month, unit, kpi, cells, request, seen }], send },
      });
    },
    mayChange: (key) => !isStale && key === `${month}|${unit}|${kpi}`,
  };
}

/** @param {Random} random @returns {Deed} */
function importSome(random) {
  const entries = Array.from({ length: 1 + random.below(4) }, (_, i) => {
    const { kpi, cells } = cellsOf(random);
    return {
      month: random.of(MONTHS),
      unit: UNITS[(random.below(2) + i * 2) % UNITS.length] ?? '',
      kpi,
      cells,
    };
  });
  const keys = entries.map(({ month, unit, kpi }) => `${month}|${unit}|${kpi}`);
  const isOnce = new Set(keys).size === keys.length;
  return {
    what: `import ${keys.join(', ')}`,
    run: (workbench) =>
      workbench.rpc({
        method: 'commitImport',
        params: { entries: isOnce ? entries : entries.slice(0, 1), send: true },
      }),
    mayChange: (key) => keys.includes(key),
  };
}

/** @param {Random} random @returns {Deed} */
function decide(random) {
  const to = random.of(['checked', 'certified', 'returned']);
  const [month, unit] = [random.of(MONTHS), random.of(UNITS)];
  return {
    what: `${to} ${month}|${unit}`,
    async run(workbench) {
      const params = { month, unit, kpi: '' };
      const reply = /** @type {{ value: { rows: object[] } }} */ (
        await workbench.rpc({ method: 'readReports', params })
      );
      const reports = reply.value.rows.map((row) => {
        const { month: m, unit: u, kpi, mark } = /** @type {{ [key: string]: string }} */ (row);
        return { month: m, unit: u, kpi, mark };
      });
      const request = {
        reports: reports.slice(0, 3),
        to,
        opinion: 'โปรดตรวจสอบ',
        reason: 'ตรวจพบภายหลัง',
        by: 'พัฒนาการจังหวัด',
      };
      if (reports.length > 0) await workbench.rpc({ method: 'decide', params: request });
    },
    mayChange: none,
  };
}

/** @param {Random} random @returns {Deed} */
function closeOrOpen(random) {
  const month = { month: '2565-05', by: 'ผู้ประสานงาน', reason: 'ครบกำหนด' };
  const isClose = random.chance(0.5);
  const params = isClose ? month : { ...month, unit: '', until: '2022-06-30' };
  return {
    what: isClose ? 'close 2565-05' : 'open 2565-05',
    run: (workbench) => workbench.rpc({ method: isClose ? 'closeMonth' : 'openMonth', params }),
    mayChange: none,
  };
}

/** @param {Random} random @param {SeenOffice} office @returns {Deed} */
function typeOver(random, office) {
  const [key, report] = random.of([...office.reports]);
  const column = office.headings.indexOf('ปัญหาอุปสรรค');
  const cell = `${letters(column)}${report.row}`;
  return {
    what: `type over ${key}`,
    run: (workbench) => workbench.type(REPORTS, cell, random.of(['พิมพ์เอง', '', '=1+1', 'โทร 081-234-5678'])),
    mayChange: (one) => one === key,
    byHand: true,
  };
}

/** @param {Random} random @param {SeenOffice} office @returns {Deed} */
function disturb(random, office) {
  const last = Math.max(2, ...[...office.reports.values()].map(({ row }) => row));
  const width = letters(office.headings.length - 1);
  return random.of(
    /** @type {Deed[]} */ ([
      {
        what: 'sort by unit',
        run: (workbench) => workbench.sort(REPORTS, `A2:${width}${last}`, 2, random.chance(0.5)),
        mayChange: none,
        byHand: true,
      },
      {
        what: 'insert a blank row',
        run: (workbench) => workbench.insertRows(REPORTS, 2 + random.below(last - 1), 1),
        mayChange: none,
        byHand: true,
      },
      {
        what: 'move a column',
        run: (workbench) => workbench.moveColumn(REPORTS, 21 + random.below(5), 25),
        mayChange: none,
        byHand: true,
      },
    ]),
  );
}

/** @param {Random} random @returns {Deed} */
function menu(random) {
  const [label, ...answers] = random.of([
    ['ตรวจสอบและคำนวณคะแนนในชีตนี้'],
    ['สรุปผลประจำเดือน', { button: 'OK', text: 'มิ.ย. 65' }],
    ['สรุปผลประจำเดือน', { button: 'OK', text: 'พ.ค. 65' }],
    ['ทะเบียนหลักฐาน', { button: 'OK', text: 'มิ.ย. 65' }],
    ['จำลองผลคะแนน', { button: 'OK', text: 'บางคล้า' }],
  ]);
  return {
    what: String(label),
    async run(workbench) {
      await workbench.select(REPORTS, 'A1');
      await workbench.answers(/** @type {never} */ (answers));
      await workbench.click(String(label));
    },
    mayChange: none,
  };
}

/** @type {Deed} */
const UNDO = {
  what: 'undo',
  run: (workbench) => workbench.click('ยกเลิกการดำเนินการล่าสุด'),
  mayChange: none,
  takesBack: true,
};

/** @param {Random} random @param {SeenOffice} office @returns {Deed} */
export function nextDeed(random, office) {
  const dice = random.below(100);
  if (dice < 35) return save(random);
  if (dice < 45) return importSome(random);
  if (dice < 57) return decide(random);
  if (dice < 63) return closeOrOpen(random);
  if (dice < 73) return typeOver(random, office);
  if (dice < 82) return disturb(random, office);
  return dice < 93 ? menu(random) : UNDO;
}

/** @param {number} column from 0 @returns {string} */
function letters(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
