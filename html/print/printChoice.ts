// What a person has chosen to print.
import type { CoverFields, CoverKind } from './model/coverPart';

export type PrintWhat = 'kpi' | 'unit' | 'province';

export interface PrintChoice {
  readonly what: PrintWhat;
  /** `2565-06`; '' leaves the month to be written by hand. */
  readonly month: string;
  readonly unit: string;
  readonly province: string;
  /** Code. */
  readonly kpi: string;
  readonly isEmpty: boolean;
  readonly isThai: boolean;
  readonly isSigned: boolean;
  readonly cover: CoverKind | 'none';
}

/** What is typed for signatures and covers; it stays in the browser. */
export interface TypedNames extends CoverFields {
  readonly collectorName: string;
  readonly collectorPosition: string;
  readonly supervisorName: string;
  readonly supervisorPosition: string;
}

export const NO_NAMES: TypedNames = {
  collectorName: '',
  collectorPosition: '',
  supervisorName: '',
  supervisorPosition: '',
  agency: '',
  number: '',
  date: '',
  subject: '',
  to: '',
  body: '',
  signedName: '',
  signedPosition: '',
};
