// Two people at one report, in every order of their steps: nobody's accepted words vanish unseen, and what is decided holds.
import type { Workbench } from '../../workbench/run/workbench';
import { openBuilt, start } from '../app/support/openApp';
import {
  coordinator,
  type Deed,
  importer,
  OfficeAtWork,
  officer,
  type Person,
  schedules,
  supervisor,
  typist,
  undoer,
} from './person';

let workbench: Workbench;
let started: unknown;

beforeAll(async () => {
  workbench = await openBuilt();
  await start(workbench);
  started = await workbench.snapshot();
});

const FIRST = officer('ก', true);
const SECOND: readonly Person[] = [
  officer('ข', false),
  supervisor('certified'),
  supervisor('returned'),
  coordinator(),
  importer(),
  typist(),
  undoer(),
];

const isWritten = ({ kind }: Deed) => /^(saved|new|changed|done)$/.test(kind);

async function play(
  office: OfficeAtWork,
  order: readonly ('first' | 'second')[],
  second: Person,
): Promise<void> {
  const next = { first: 0, second: 0 };
  for (const who of order) {
    const deed = await (who === 'first' ? FIRST : second).steps[next[who]++]?.(office);
    if (deed) office.deeds.push(deed);
  }
}

describe.each(SECOND.map((second) => [second.name, second] as const))('ก and %s', (_, second) => {
  const orders = schedules(FIRST.steps.length, second.steps.length);

  test(`in all ${orders.length} orders`, async () => {
    for (const order of orders) {
      await workbench.restore(started);
      const office = new OfficeAtWork(workbench);
      await play(office, order, second);
      await expectSound(office, order.join(' '));
    }
  }, 120_000);
});

async function expectSound(office: OfficeAtWork, order: string): Promise<void> {
  const { deeds } = office;
  const { text, cells } = await office.report();
  const history = (await workbench.read('ประวัติ')).map((row) => row.join(' ')).join('\n');
  const said = `${order}\n${deeds.map((deed) => Object.values(deed).join(' | ')).join('\n')}\nstands: ${text}`;
  let stands = '';
  let barred = '';
  for (const deed of deeds) {
    if (deed.what === 'decided' && isWritten(deed)) {
      // Only what was looked at is decided on.
      expect([said, deed.over]).toEqual([said, stands]);
      barred = deed.text === 'certified' ? 'certified' : '';
    }
    if (deed.what === 'closed' && isWritten(deed)) barred = 'closed';
    if (deed.what === 'opened' && isWritten(deed)) barred = '';
    if (deed.what === 'undone') stands = deed.text;
    if (deed.what === 'typed') stands = deed.text;
    if (deed.what === 'saved' && isWritten(deed)) {
      expect([said, barred]).toEqual([said, '']);
      // Over words that were seen, or in a way that leaves them in the history.
      if (deed.over !== null) expect([said, deed.over]).toEqual([said, stands]);
      expect([said, history.includes(deed.text)]).toEqual([said, true]);
      stands = deed.text;
    }
    if (deed.what === 'saved' && !isWritten(deed))
      expect([said, deed.kind]).toEqual([said, expect.stringMatching(/^(conflict|refused|unchanged)$/)]);
  }
  expect([said, text]).toEqual([said, stands]);
  if (cells.length > 0) expect([said, cells.includes(504_980)]).toEqual([said, true]);
}
