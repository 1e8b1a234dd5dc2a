// The documents of the sample month: their items of the menu, their tabs, and what stands in them.
import type { Workbench } from '../../../../workbench/run/workbench';

export const DOCUMENT_TABS = {
  kpi: ['รายงานรายตัวชี้วัด', 'รายตัวชี้วัด มิ.ย. 2565'],
  unit: ['รายงานรายหน่วยงาน', 'รายหน่วยงาน มิ.ย. 2565'],
  district: ['แบบสรุปผลรายอำเภอ', 'สรุปรายอำเภอ มิ.ย. 2565'],
  meeting: ['เอกสารประกอบการประชุมประจำเดือน', 'ประชุม มิ.ย. 2565'],
  evidence: ['ทะเบียนหลักฐาน', 'ทะเบียนหลักฐาน มิ.ย. 2565'],
  final: ['สรุปผลการประเมินปลายรอบ', 'ปลายรอบ มิ.ย. 2565'],
} as const;

export type Kind = keyof typeof DOCUMENT_TABS;

/** Answers to the questions in order; '' takes what is proposed. What was said at the end. */
export async function make(workbench: Workbench, kind: Kind, ...typed: string[]): Promise<string> {
  const asked = kind === 'meeting' || kind === 'final' ? 1 : 2;
  const answers = Array.from({ length: asked }, (_, i) => ({ button: 'OK' as const, text: typed[i] ?? '' }));
  await workbench.answers(answers);
  await workbench.click(DOCUMENT_TABS[kind][0]);
  return (await workbench.dialogs()).filter(({ kind: one }) => one === 'alert').at(-1)?.html ?? '';
}

export function tabOf(kind: Kind): string {
  return DOCUMENT_TABS[kind][1];
}

/** "B7" of a row and column counted from 0. */
export function cellAt(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

/** The rows below the headings that hold all of `headings`, as objects by heading, with their row counted from 0. */
export function tableUnder(values: readonly (readonly unknown[])[], headings: readonly string[]) {
  const top = values.findIndex((row) => headings.every((heading) => row.includes(heading)));
  if (top < 0) throw new Error(`no headings ${headings.join(', ')}`);
  const heads = (values[top] as readonly unknown[]).map(String);
  return values.slice(top + 1).map((cells, i) => ({
    row: top + 1 + i,
    column: (heading: string) => heads.indexOf(heading),
    at: (heading: string) => cells[heads.indexOf(heading)],
  }));
}
