// What a form says of one report: figures, results and texts, ready to be printed.

/** A figure of the report: an input and what was given for it. */
export interface PrintedFigure {
  readonly label: string;
  readonly text: string;
}

/** A report as printed; a form that is to be filled by hand has none. */
export interface ReportFacts {
  /** "ข้อมูล ณ วันที่ …"; '' = not said. */
  readonly asOf: string;
  readonly figures: readonly PrintedFigure[];
  readonly weight: string;
  readonly result: string;
  readonly score: string;
  readonly weighted: string;
  /** The explanation of the level, or why there is none. */
  readonly explanation: string;
  /** Under ระดับ 1 … 5 of a milestone form; empty where nothing is known. */
  readonly levels: readonly string[];
  readonly texts: ReportTexts;
  /** สถานะ, printed at the foot. */
  readonly state: string;
}

/** What people wrote; numbers of persons are masked. */
export interface ReportTexts {
  /** ข้อมูลผลการดำเนินงาน. */
  readonly figures: string;
  readonly measures: string;
  readonly support: string;
  readonly obstacle: string;
  readonly suggestion: string;
  /** หลักฐานอ้างอิง 1 …: what was written for each item. */
  readonly evidence: readonly string[];
}
