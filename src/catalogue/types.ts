// What an office can replace: its KPIs with their texts, its units, and its targets.
import type { KpiRules } from '../domain/kpi';

/** One item of the evidence list of a KPI, as printed, with the levels it covers. */
export interface Evidence {
  readonly item: number;
  readonly text: string;
  readonly levels: readonly number[];
}

/** A KPI as agreed on: its rules and everything that is printed about it. */
export interface CatalogueKpi extends KpiRules {
  /** Number in the agreement, as text: "1.1" … "2.11". */
  readonly number: string;
  readonly short: string;
  readonly name: string;
  readonly group: 'team' | 'individual';
  /** Which of the two official report forms the KPI is printed on. */
  readonly reportForm: 'quantitative' | 'milestone';
  readonly unit: string;
  /** Percent of its group. */
  readonly weight: number;
  /** ที่มาตัวชี้วัด. */
  readonly source: readonly string[];
  /** The printed criterion of level 1 … 5. */
  readonly criteria: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Day on which the score is cut off, ISO `2022-09-23`. */
  readonly cutoff: string;
  /** Positions, never names. */
  readonly supervisor: string;
  readonly coordinators: readonly string[];
  readonly phone: string;
  readonly dataSource: string;
  /** วิธีการจัดเก็บ. */
  readonly collection: string;
  /** คำอธิบาย: definitions and rules as printed. */
  readonly description: string;
}

/** An organisation that reports or is reported on. */
export interface Unit {
  readonly name: string;
  readonly type: 'จังหวัด' | 'กลุ่มงาน' | 'อำเภอ' | 'ตำแหน่ง';
  readonly aliases: readonly string[];
  /** รวมผลไปที่: name of the unit this one is rolled up into; empty = none. */
  readonly parent: string;
  /** ผู้จัดเก็บข้อมูล: a position, never a name. */
  readonly collector: string;
  readonly phone: string;
}

/** One KPI for one unit: whether and how it is measured, its base figures and printed targets. */
export interface UnitTarget {
  readonly code: string;
  readonly unit: string;
  /** False: ไม่ประเมิน, with `reason`. */
  readonly measured: boolean;
  readonly reason: string;
  /** Reported by the unit, or the provincial roll-up is used. */
  readonly from: 'own' | 'province';
  /** Values of the KPI's base inputs in their order; null = รอค่าฐาน. */
  readonly bases: readonly (number | null)[];
  /** Printed targets of level 1 … 5 in native units; null = none printed. */
  readonly targets: readonly (number | null)[];
  /** A printed target without a level. */
  readonly unlevelled: number | null;
  /** Targets April … September, each counted from the start of the round; null = none for that month; empty = none at all. */
  readonly monthly: readonly (number | null)[];
  /** น้ำหนักตามบันทึกข้อตกลง of this unit; null = the KPI's weight. */
  readonly weight: number | null;
  /** Results three, two and one year before the round; empty = none. */
  readonly history: readonly (number | null)[];
  readonly note: string;
}

/** Everything the functions need to know of an agreement. */
export interface Catalogue {
  readonly kpis: readonly CatalogueKpi[];
  readonly units: readonly Unit[];
  readonly targets: readonly UnitTarget[];
}
