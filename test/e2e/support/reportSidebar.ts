// The sidebar รายงานผลการประเมินตนเอง as its tests handle it.
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';

export const SPENT = 'เบิกจ่ายแล้ว (บาท สะสม)';
const REPORT = 'รายงานผลการประเมินตนเอง';
const REPORTS = 'ผลการดำเนินงาน';

export class ReportSidebar {
  readonly side: FrameLocator;

  constructor(readonly page: Page) {
    this.side = page.frameLocator('#sidebar iframe');
  }

  /** By its menu item; a sidebar that is open already is replaced. */
  async open(): Promise<void> {
    await this.page.evaluate((label) => workbench.click(label), REPORT);
    await this.side.getByLabel('หน่วยงาน').waitFor();
  }

  async pick(unit: string, kpi: string): Promise<void> {
    await this.open();
    await this.side.getByLabel('หน่วยงาน').selectOption(unit);
    await this.kpi.selectOption(kpi);
    await this.sendButton.waitFor();
  }

  get kpi(): Locator {
    return this.side.getByLabel('ตัวชี้วัด', { exact: true });
  }

  get sendButton(): Locator {
    return this.side.getByRole('button', { name: 'ส่งรายงาน' });
  }

  async sent(): Promise<void> {
    await this.side.getByText(/^ส่งรายงานแล้ว/).waitFor();
  }

  async frame(): Promise<Frame> {
    const found = await (await this.page.locator('#sidebar iframe').elementHandle())?.contentFrame();
    if (!found) throw new Error('no sidebar is open');
    return found;
  }

  /** The rows of a unit and KPI, by heading. */
  rows(unit: string, kpi: string): Promise<{ [heading: string]: unknown }[]> {
    return this.page.evaluate(
      async ([tab, ...wanted]) => {
        const [headings = [], ...all] = await workbench.read(tab as string);
        return all
          .filter((row) => row[1] === wanted[0] && row[2] === wanted[1])
          .map((row) => Object.fromEntries(headings.map((heading, i) => [String(heading), row[i]])));
      },
      [REPORTS, unit, kpi],
    );
  }

  /** Calls of the script wait until they are let go. */
  async hold(): Promise<void> {
    await this.hinder(Number.POSITIVE_INFINITY);
  }

  /** Those that wait are made now, later ones at once. */
  async letGo(): Promise<void> {
    await (await this.frame()).evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
  }

  /** Calls of the script answer after so long, or fail in Google's words; what was called is noted. */
  async hinder(wait: number, failure = ''): Promise<void> {
    await (await this.frame()).evaluate(
      ([after, message]) => {
        type Run = Record<string, (given: unknown) => Run>;
        const owner = globalThis as unknown as {
          google: { script: { run: Run; host: unknown } };
          called: string[];
          letGo(): void;
        };
        let held: (() => void)[] | null = after === Number.POSITIVE_INFINITY ? [] : null;
        owner.letGo = () => {
          for (const call of held ?? []) call();
          held = null;
        };
        const { run, host } = owner.google.script;
        owner.called = [];
        const slow = (inner: Run, fail: (thrown: Error) => void): Run =>
          ({
            withSuccessHandler: (given: never) => slow(inner.withSuccessHandler?.(given) as Run, fail),
            withFailureHandler: (given: never) => slow(inner.withFailureHandler?.(given) as Run, given),
            kpiRpc: (request: { method: string }) => {
              owner.called.push(request.method);
              const call = () => {
                if (message === '') inner.kpiRpc?.(request);
                else fail(new Error(message as string));
              };
              if (held) held.push(call);
              else if (after === Number.POSITIVE_INFINITY) call();
              else setTimeout(call, after as number);
            },
          }) as never;
        owner.google = { script: { run: slow(run, () => undefined), host } };
      },
      [wait, failure] as const,
    );
  }

  /** Calls of these methods never arrive and are never answered; `lost` tells them. */
  async lose(...methods: string[]): Promise<void> {
    await (await this.frame()).evaluate((wanted) => {
      type Run = Record<string, (given: unknown) => Run | undefined>;
      const owner = globalThis as unknown as {
        google: { script: { run: Run; host: unknown } };
        lost: unknown[];
      };
      const { run, host } = owner.google.script;
      owner.lost = [];
      const losing = (inner: Run): Run => ({
        withSuccessHandler: (given) => losing(inner.withSuccessHandler?.(given) as Run),
        withFailureHandler: (given) => losing(inner.withFailureHandler?.(given) as Run),
        kpiRpc: (request) => {
          if (!wanted.includes((request as { method: string }).method)) return inner.kpiRpc?.(request);
          owner.lost.push(request);
          return undefined;
        },
      });
      owner.google = { script: { run: losing(run), host } };
    }, methods);
  }

  /** The requests that did not arrive. */
  async lost(): Promise<unknown[]> {
    return (await this.frame()).evaluate(() => (globalThis as unknown as { lost: unknown[] }).lost);
  }

  /** Methods called since calls were hindered. */
  async called(): Promise<string[]> {
    return (await this.frame()).evaluate(() => (globalThis as unknown as { called: string[] }).called);
  }
}
