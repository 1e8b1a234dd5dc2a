// People at work on one report at the same time: each a list of steps, and what each was told.
import type {
  Decided,
  DecideRequest,
  MonthDecided,
  ReportList,
  SavedReport,
} from '../../src/contract/reports';
import type { RpcReply } from '../../src/contract/rpc';
import type { Workbench } from '../../workbench/run/workbench';
import { REPORTS, UNDO } from '../app/support/openApp';

const KEY = { month: '2565-06', unit: 'บางปะกง', kpi: 'T1' };

/** What one deed came to. `text`: the words it was to leave in the report. */
export interface Deed {
  readonly what: 'saved' | 'decided' | 'closed' | 'opened' | 'typed' | 'undone';
  readonly kind: string;
  readonly text: string;
  /** The words that stood there when the person last looked; null where the way never looks. */
  readonly over: string | null;
}

/** A person: their steps in order, each of which may add what was done. */
export interface Person {
  readonly name: string;
  readonly steps: readonly ((office: OfficeAtWork) => Promise<Deed | null>)[];
}

/** The workbook and what each person has seen of it. */
export class OfficeAtWork {
  readonly deeds: Deed[] = [];
  private readonly seen = new Map<string, { readonly mark: string; readonly text: string }>();

  constructor(readonly workbench: Workbench) {}

  async ask<V>(method: string, params: unknown): Promise<V> {
    const reply = (await this.workbench.rpc({ method, params })) as RpcReply<V>;
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  }

  /** The report as it stands: one row at most. */
  async report(): Promise<{
    readonly mark: string;
    readonly text: string;
    readonly cells: readonly unknown[];
  }> {
    const { headings, rows } = await this.ask<ReportList>('readReports', KEY);
    if (rows.length > 1) throw new Error(`${rows.length} rows of one report`);
    const [row] = rows;
    const text = String(row?.cells[headings.indexOf('ปัญหาอุปสรรค')] ?? '');
    return { mark: row?.mark ?? '', text, cells: row?.cells ?? [] };
  }

  async look(name: string): Promise<null> {
    this.seen.set(name, await this.report());
    return null;
  }

  see(name: string, report: { readonly mark: string; readonly text: string }): void {
    this.seen.set(name, report);
  }

  seenBy(name: string) {
    return this.seen.get(name) ?? { mark: '', text: '' };
  }
}

/** What people of these schedules write. */
const WORDS = /^(ก|ข) (แรก|แก้)$|^จากไฟล์$|^พิมพ์ทับ$/;
const CELLS = {
  value1: 504_980,
  value2: 0,
  value3: 506_480,
  value4: 0,
  evidence1: 'https://example.go.th/t1',
};

/** Fills the form in and sends it; afterwards, where that is wanted, mends a word and sends again, from what the reply showed. */
export function officer(name: string, isAgain: boolean): Person {
  const save = (text: string) => async (office: OfficeAtWork) => {
    const { mark, text: over } = office.seenBy(name);
    const report = { ...KEY, cells: { ...CELLS, obstacle: text }, request: text, seen: mark };
    const [saved] = await office.ask<SavedReport[]>('saveReports', { reports: [report], send: true });
    // As the page does: what came back is what the form stands on from now on.
    const now = saved?.report;
    const stands =
      saved?.kind === 'saved' ? text : (now?.cells.find((cell) => WORDS.test(String(cell))) ?? '');
    office.see(name, { mark: now?.mark ?? '', text: String(stands) });
    return { what: 'saved', kind: saved?.kind ?? '', text, over } as const;
  };
  const steps = [(office: OfficeAtWork) => office.look(name), save(`${name} แรก`), save(`${name} แก้`)];
  return { name, steps: isAgain ? steps : steps.slice(0, 2) };
}

/** Decides on the report as it was looked at. */
export function supervisor(to: DecideRequest['to']): Person {
  const name = `ผู้รับรอง ${to}`;
  return {
    name,
    steps: [
      (office) => office.look(name),
      async (office) => {
        const { mark, text } = office.seenBy(name);
        const request: DecideRequest = {
          reports: [{ ...KEY, mark }],
          to,
          opinion: 'โปรดตรวจยอด',
          reason: 'ตรวจพบภายหลัง',
          by: 'พัฒนาการจังหวัด',
        };
        const [decided] = await office.ask<Decided[]>('decide', request);
        return { what: 'decided', kind: decided?.kind ?? '', text: to, over: text };
      },
    ],
  };
}

/** Closes the month and opens it again for the unit. */
export function coordinator(): Person {
  const month = { month: KEY.month, by: 'ผู้ประสานงาน', reason: 'ครบกำหนด' };
  const deed = (what: 'closed' | 'opened', { kind }: MonthDecided): Deed => ({
    what,
    kind,
    text: '',
    over: null,
  });
  return {
    name: 'ผู้ประสานงาน',
    steps: [
      async (office) => deed('closed', await office.ask('closeMonth', month)),
      async (office) =>
        deed('opened', await office.ask('openMonth', { ...month, unit: KEY.unit, until: '2022-06-30' })),
    ],
  };
}

/** Imports the same report from a file that knows nothing of the sheet. */
export function importer(): Person {
  const text = 'จากไฟล์';
  return {
    name: 'ผู้นำเข้า',
    steps: [
      async (office) => {
        const entries = [{ ...KEY, cells: { ...CELLS, obstacle: text } }];
        const [outcome] = await office.ask<{ kind: string }[]>('commitImport', { entries, send: true });
        return { what: 'saved', kind: outcome?.kind ?? '', text, over: null };
      },
    ],
  };
}

/** Types over the words in the sheet, where there is a row. */
export function typist(): Person {
  const text = 'พิมพ์ทับ';
  return {
    name: 'ผู้พิมพ์',
    steps: [
      async ({ workbench }) => {
        const [headings = [], ...rows] = await workbench.read(REPORTS);
        const row = rows.findIndex((cells) => cells[1] === KEY.unit);
        const column = String.fromCharCode(65 + headings.indexOf('ปัญหาอุปสรรค'));
        if (row < 0) return null;
        await workbench.type(REPORTS, `${column}${row + 2}`, text);
        return { what: 'typed', kind: 'saved', text, over: null };
      },
    ],
  };
}

/** Takes the add-on's last action back, whoever's it was. */
export function undoer(): Person {
  return {
    name: 'ผู้ยกเลิก',
    steps: [
      async (office) => {
        await office.workbench.click(UNDO);
        const { text } = await office.report();
        return { what: 'undone', kind: 'done', text, over: null };
      },
    ],
  };
}

/** All orders in which two people can do their steps. */
export function schedules(first: number, second: number): ('first' | 'second')[][] {
  if (first === 0) return [Array(second).fill('second')];
  if (second === 0) return [Array(first).fill('first')];
  return [
    ...schedules(first - 1, second).map((rest) => ['first' as const, ...rest]),
    ...schedules(first, second - 1).map((rest) => ['second' as const, ...rest]),
  ];
}
