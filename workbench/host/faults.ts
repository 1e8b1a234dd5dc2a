// Faults asked for by a test: at the nth counted call from now, or at the next call of a method.

export type FaultKind = 'throw' | 'hang' | 'replyLost';

/** `at` counts service calls since the last `resetServiceCalls`, from 1; `method` is `Range.setValues` and the like. */
export type Fault = { kind: FaultKind } & ({ at: number } | { method: string });

const KINDS: readonly string[] = ['throw', 'hang', 'replyLost'] satisfies FaultKind[];

export class Faults {
  private waiting: Fault[] = [];

  /** Throws for a fault that could never happen: a test that asks for it would pass whatever the code does. */
  add(fault: Fault): void {
    if (!KINDS.includes(fault.kind))
      throw new Error(`kind must be one of ${KINDS.join(', ')}: ${fault.kind}`);
    const isPlaced = 'at' in fault ? fault.at >= 1 : /^[A-Z]\w*\.\w+$/.test(fault.method ?? '');
    if (!isPlaced) throw new Error('a fault needs `at`, from 1 on, or `method` such as Range.setValues');
    this.waiting.push(fault);
  }

  clear(): void {
    this.waiting = [];
  }

  /** The fault for this call, used up by it; `count` is null for calls that are not counted. */
  take(method: string, count: number | null): FaultKind | null {
    const place = this.waiting.findIndex((fault) =>
      'at' in fault ? fault.at === count : fault.method === method,
    );
    return place < 0 ? null : (this.waiting.splice(place, 1)[0] as Fault).kind;
  }
}
