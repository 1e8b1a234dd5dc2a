// What outlives an execution: the grid, the people, the stores, the menus and dialogs, counts and faults.
import type { Grid } from '../grid/port';
import { Clock } from './clock';
import type { Execution } from './execution';
import { Faults } from './faults';
import { ServiceCalls } from './serviceCalls';
import { FixedZone } from './zone';

export interface MenuEntry {
  label?: string;
  functionName?: string;
  items?: MenuEntry[];
  separator?: true;
}

export interface DialogRecord {
  kind: 'sidebar' | 'modal' | 'modeless' | 'alert' | 'prompt' | 'toast';
  title: string;
  width: number | null;
  html: string;
}

export type Answer = string | { button: string; text?: string };

/** How alerts and prompts are answered and dialogs shown; the page has its own. */
export interface Screen {
  ask(question: { kind: 'alert' | 'prompt'; title: string; text: string; buttons: readonly string[] }): {
    button: string;
    text: string;
  };
  /** `extra`: the height in pixels a dialog asked for, the seconds a toast stays. */
  show(dialog: DialogRecord, extra?: { height?: number; seconds?: number }): void;
}

export interface Stores {
  document: Record<string, string>;
  script: Record<string, string>;
  user: Record<string, Record<string, string>>;
}

export interface CachedValue {
  value: string;
  until: number;
}

export interface BookOptions {
  grid: Grid;
  screen: Screen;
  nowMs: number;
  owner: string;
  timeZone: string;
  latencyMs: number;
  htmlFile(name: string): string | null;
}

export class Book {
  readonly grid: Grid;
  readonly screen: Screen;
  readonly clock: Clock;
  readonly zone: FixedZone;
  readonly owner: string;
  readonly editors: string[];
  readonly latencyMs: number;
  readonly htmlFile: (name: string) => string | null;
  readonly calls = new ServiceCalls();
  readonly faults = new Faults();
  readonly cache = new Map<string, CachedValue>();
  readonly log: string[] = [];
  title = 'สมุดงาน';
  locale = 'th_TH';
  stores: Stores = { document: {}, script: {}, user: {} };
  menus: MenuEntry[] = [];
  lock: Execution | null = null;
  private uuids = 0;

  constructor(options: BookOptions) {
    this.grid = options.grid;
    this.screen = options.screen;
    this.clock = new Clock(options.nowMs);
    this.zone = new FixedZone(options.timeZone);
    this.owner = options.owner;
    this.editors = [options.owner];
    this.latencyMs = options.latencyMs;
    this.htmlFile = options.htmlFile;
  }

  /** A person who opens the book can edit it. */
  admit(user: string): void {
    if (!this.editors.includes(user)) this.editors.push(user);
  }

  nextUuid(): string {
    const n = (++this.uuids).toString(16).padStart(12, '0');
    return `00000000-0000-4000-8000-${n}`;
  }

  wallNow(): number {
    return this.zone.toWall(this.clock.now());
  }
}
