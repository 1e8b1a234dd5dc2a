// The worked values of the specification of the functions: formula → value. Run in the source, the built bundle and cells.

/** A formula as typed in a cell, and the value Sheets shows. */
export interface WorkedValue {
  readonly formula: string;
  readonly value: string | number;
}

export const workedValues: readonly WorkedValue[] = [
  { formula: '=KPI_LEVEL("T1", {504980,0,506480,0})', value: 4 },
  { formula: '=KPI_LEVEL("T1", {504980,"",506480,""})', value: 4 },
  { formula: '=KPI_RESULT("T1", {198020,238954.72,483150,0})', value: 90.44286867432474 },
  { formula: '=KPI_TO_NEXT("T1", {198020,238954.72,483150,0})', value: 22017.78 },
  { formula: '=KPI_LEVEL({80,85,90,95,100}, 87)', value: 2 },
  { formula: '=KPI_SCORE({80,85,90,95,100}, 87, "interpolate")', value: 2.4 },
  { formula: '=KPI_LEVEL({35,30,25,20,15}, 22)', value: 3 },
  { formula: '=KPI_SCORE({35,30,25,20,15}, 22, "interpolate")', value: 3.6 },
  { formula: '=KPI_LEVEL({35,30,25,20,15}, 0)', value: 5 },
  { formula: '=KPI_LEVEL({11,12,13,14,15}, 12.5)', value: 2 },
  { formula: '=KPI_SCORE({11,12,13,14,15}, 12.5, "interpolate")', value: 2.5 },
  { formula: '=KPI_LEVEL("P5", {113,100})', value: 3 },
  { formula: '=KPI_LEVEL("P1", {38,192})', value: 4 },
  { formula: '=KPI_LEVEL("P9", {TRUE,TRUE,TRUE,25,100,TRUE})', value: 4 },
  { formula: '=KPI_SCORE("P9", {TRUE,TRUE,TRUE,25,100,TRUE})', value: 3.5 },
  { formula: '=KPI_LEVEL("P6", {2336,2337,2337,2337,2,3,2,1,900,2337})', value: 0 },
  {
    formula: '=KPI_EXPLAIN("P6", {2336,2337,2337,2337,2,3,2,1,900,2337})',
    value:
      'ได้ระดับคะแนน 0 เนื่องจากยังไม่ผ่านระดับ 1 (ขาด 1 ครัวเรือน ใน “ครัวเรือนที่ตรวจสอบและรับรองข้อมูลแล้ว”) แม้ผ่านระดับ 2–5 แล้ว',
  },
  { formula: '=KPI_LEVEL("P4", {80,100,0,1,0,0,0})', value: 1 },
  { formula: '=KPI_LEVEL("T5", {TRUE,1,4,8})', value: 4 },
  { formula: '=KPI_TO_NEXT("P1", {38,192})', value: 10 },
  { formula: '=KPI_TO_NEXT("T4", {4,1,1,100})', value: 1 },
  { formula: '=KPI_TO_NEXT({80,85,90,95,100}, 87)', value: 3 },
  { formula: '=KPI_WEIGHTED(4, 20)', value: 0.8 },
  { formula: '=KPI_TOTAL({4;3;"–";5}, {20;20;20;20})', value: 4 },
  { formula: '=KPI_TOTAL({4;3;"";5}, {20;20;20;20})', value: 3 },
  { formula: '=KPI_TOTAL({5;5;5}, {33.33;33.33;33.33})', value: 5 },
  {
    formula: '=KPI_CHECK({"เดือน","หน่วยงาน","รหัส"}, {"2565-06","บางคล้า","T1"})',
    value: '',
  },
];

/** A call that a script can make of a formula with literal arguments: `{a,b;c,d}` are rows as a range gives them. */
export function callOf(formula: string): { readonly name: string; readonly args: unknown[] } {
  const match = /^=([A-Z_]+)\((.*)\)$/s.exec(formula);
  if (!match) throw new Error(`not a call: ${formula}`);
  const literal = (match[2] as string).replace(/\{([^}]*)\}/g, (_, rows: string) => {
    return `[${rows
      .split(';')
      .map((row) => `[${row}]`)
      .join(',')}]`;
  });
  return { name: match[1] as string, args: JSON.parse(`[${literal.replace(/\bTRUE\b/g, 'true')}]`) };
}
