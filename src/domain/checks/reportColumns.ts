// Where in a table the parts of a report stand: indices of columns, −1 for those the table has not.

/** Columns by what they hold. A column left out (−1) is not checked: so the add-on's own results are not taken for typed ones. */
export interface ReportColumns {
  readonly month: number;
  readonly unit: number;
  readonly kpi: number;
  /** ค่า 1 …: the KPI's inputs in their order; −1 where one is missing. */
  readonly values: readonly number[];
  /** `textKey` of a heading → its column: inputs may stand under their own labels. */
  readonly labels: { readonly [heading: string]: number };
  /** ร้อยละจากระบบ. */
  readonly percent: number;
  /** ผลการดำเนินงาน. */
  readonly result: number;
  readonly level: number;
  readonly score: number;
  readonly weight: number;
  readonly weighted: number;
  /** Texts people write, the obstacle among them. */
  readonly narratives: readonly number[];
  readonly obstacle: number;
  /** หลักฐานอ้างอิง 1 …: place n − 1 is evidence item n; −1 where one is missing. */
  readonly evidence: readonly number[];
  /** เหตุผลที่ไม่รายงาน. */
  readonly reason: number;
  /** What is held against a certified report, in the order of its cells. */
  readonly frozen: readonly number[];
  readonly status: number;
  readonly sentOn: number;
}
