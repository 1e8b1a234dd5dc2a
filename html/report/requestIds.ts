// Under which request each report is being saved: the same once more until its outcome is known, wherever one has been meanwhile.
import type { ReportKey } from '../../src/contract/reports';
import { reportId } from '../office/reportRows';

export class RequestIds {
  private readonly open = new Map<string, string>();

  /** The one of a saving whose outcome is not known, else one unlike any other. */
  of(key: ReportKey): string {
    const id = reportId(key);
    const known = this.open.get(id) ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    this.open.set(id, known);
    return known;
  }

  answered(key: ReportKey): void {
    this.open.delete(reportId(key));
  }
}
