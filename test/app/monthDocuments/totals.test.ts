// The totals in the documents, worked out once more from the reports and targets as they stand in their tabs, by plain sums.
import type { Workbench } from '../../../workbench/run/workbench';
import { openBuilt } from '../support/openApp';
import { make, tableUnder, tabOf } from './support/documentTabs';

let workbench: Workbench;
/** District → group → total on 5, and the weights it counts. */
const expected = new Map<string, { team: Sum; individual: Sum }>();

interface Sum {
  score: number;
  weight: number;
  count: number;
  missing: number;
}

const NOTHING = /ฉบับร่าง|ส่งคืน/;

beforeAll(async () => {
  workbench = await openBuilt({ sample: 'june-2565' });
  const reports = tableUnder(await workbench.read('ผลการดำเนินงาน'), ['เดือน', 'หน่วยงาน', 'รหัส']);
  const kpis = tableUnder(await workbench.read('ตัวชี้วัด'), ['รหัส', 'น้ำหนัก']);
  const targets = tableUnder(await workbench.read('เป้าหมาย'), ['รหัส', 'หน่วยงาน']);
  const units = tableUnder(await workbench.read('หน่วยงาน'), ['ชื่อ', 'ประเภท']);
  for (const unit of units.filter(({ at }) => at('ประเภท') === 'อำเภอ')) {
    const name = unit.at('ชื่อ');
    const sumOf = (group: string): Sum => {
      const sum: Sum = { score: 0, weight: 0, count: 0, missing: 0 };
      for (const kpi of kpis.filter(({ at }) => at('ประเภทตัวชี้วัด') === group)) {
        const code = kpi.at('รหัส');
        const target = targets.find(({ at }) => at('รหัส') === code && at('หน่วยงาน') === name);
        if (target?.at('สถานะการประเมิน') !== 'ประเมิน') continue;
        const report = reports.find(
          ({ at }) => at('เดือน') === '2565-06' && at('หน่วยงาน') === name && at('รหัส') === code,
        );
        const weight = Number(target.at('น้ำหนักตามบันทึกข้อตกลง') || kpi.at('น้ำหนัก'));
        const counts = report && !NOTHING.test(String(report.at('สถานะ')));
        sum.weight += weight;
        sum.count++;
        if (!counts) sum.missing++;
        sum.score += weight * Number((counts && report.at('ค่าคะแนนที่ได้')) || 0);
      }
      return { ...sum, score: sum.score / sum.weight };
    };
    expected.set(`อ.${name}`, { team: sumOf('รายทีม'), individual: sumOf('รายบุคคล') });
  }
});

test('the sample has eleven districts, with totals that differ', () => {
  expect(expected.size).toBe(11);
  expect(
    new Set([...expected.values()].map(({ individual }) => individual.score.toFixed(2))).size,
  ).toBeGreaterThan(5);
});

test('รายงานรายหน่วยงาน', async () => {
  await make(workbench, 'unit');
  const values = await workbench.read(tabOf('unit'));
  for (const [name, { team, individual }] of expected) {
    const top = values.findIndex(([cell]) => cell === name);
    const rows = values.slice(top);
    for (const [title, sum] of [
      ['รวมรายทีม', team],
      ['รวมรายบุคคล', individual],
    ] as const) {
      const cells = rows.find(([cell]) => cell === title) ?? [];
      expect([name, cells[2], cells[5]]).toEqual([name, sum.weight, Number(sum.score.toFixed(2))]);
      expect(cells[3]).toBe(`ร้อยละ ${Number((sum.score * 20).toFixed(2))}`);
      expect(cells[1]).toContain(`${sum.count} ตัวชี้วัด`);
    }
  }
});

test('แบบสรุปผลรายอำเภอ: a page for each, with the totals', async () => {
  await make(workbench, 'district');
  const values = await workbench.read(tabOf('district'));
  const tops = values.flatMap(([cell], row) => (String(cell).startsWith('แบบสรุปผลรายอำเภอ') ? [row] : []));
  expect(tops).toHaveLength(11);
  for (const [i, top] of tops.entries()) {
    const page = values.slice(top, tops[i + 1]).map(([cell]) => String(cell));
    const name = /อ\.\S+/.exec(page[0] as string)?.[0] as string;
    const { team, individual } = expected.get(name) as { team: Sum; individual: Sum };
    expect(page.find((text) => text.startsWith('รายทีม '))).toContain(`รายทีม ${team.score.toFixed(2)} คะแนน`);
    const own = page.find((text) => text.startsWith('รายบุคคล '));
    expect(own).toContain(`รายบุคคล ${individual.score.toFixed(2)} คะแนน`);
    expect(own).toContain(`น้ำหนักที่นำมาคำนวณ ${individual.weight} · ${individual.count} ตัวชี้วัด`);
  }
});

test('สรุปผลการประเมินปลายรอบ and สรุปผลประจำเดือน show the same totals', async () => {
  await make(workbench, 'final');
  await workbench.click('สรุปผลประจำเดือน');
  const rows = async (tab: string) => {
    const values = await workbench.read(tab);
    const top = values.findIndex(([cell, next]) => cell === 'หน่วยงาน' && String(next).startsWith('1.1'));
    const at = (values[top] ?? []).indexOf('คะแนนรายทีม');
    // Other tables follow, in which the units stand again.
    return new Map(values.slice(top, top + 24).map((cells) => [String(cells[0]), cells.slice(at, at + 9)]));
  };
  const [final, summary] = [await rows(tabOf('final')), await rows('สรุป มิ.ย. 2565')];
  for (const [name, { team, individual }] of expected) {
    const cells = final.get(name) ?? [];
    const shown = ({ score, weight, count }: Sum) => [Number(score.toFixed(2)), weight, count];
    expect([name, cells[0], cells[2], cells[3]]).toEqual([name, ...shown(team)]);
    expect([name, cells[4], cells[6], cells[7]]).toEqual([name, ...shown(individual)]);
  }
  for (const name of [...expected.keys(), 'ประสาน', 'ส่งเสริม', 'รวมจังหวัด'])
    expect([name, final.get(name)]).toEqual([name, summary.get(name)]);
});

test('รายงานรายตัวชี้วัด and the paper of the meeting show the province as the summary does', async () => {
  await make(workbench, 'kpi');
  await make(workbench, 'meeting');
  await workbench.click('สรุปผลประจำเดือน');
  const summary = await workbench.read('สรุป มิ.ย. 2565');
  const head = summary.find(([cell, next]) => cell === 'หน่วยงาน' && String(next).startsWith('1.1')) ?? [];
  const levels = summary.find(([cell]) => cell === 'รวมจังหวัด') ?? [];
  const report = await workbench.read(tabOf('kpi'));
  const meeting = tableUnder(await workbench.read(tabOf('meeting')), ['ตัวชี้วัด', 'ผู้รับผิดชอบ']);
  for (let k = 1; k <= 16; k++) {
    const rows = report.slice(report.findIndex(([cell]) => cell === head[k]));
    const all = rows.find(([cell]) => cell === 'รวมจังหวัด') ?? [];
    expect([head[k], all[4]]).toEqual([head[k], levels[k]]);
    expect(meeting.find(({ at }) => at('ตัวชี้วัด') === head[k])?.at('ระดับ')).toBe(levels[k]);
  }
});
