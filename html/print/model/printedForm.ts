// A printed document as data: parts with numbered pages of their own, each a list of fields in the order they are printed.

/** A cell of a printed table. */
export interface PrintedCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly align?: 'center' | 'right';
  /** Heads its row. */
  readonly head?: boolean;
}

export interface PrintedTable {
  /** One or two rows of headings, repeated on every page the table goes on to. */
  readonly heads: readonly (readonly PrintedCell[])[];
  readonly rows: readonly (readonly PrintedCell[])[];
  /** Percent of the text's width, one for each column. */
  readonly widths: readonly number[];
}

/** How a field is set: at the right, in the middle, label and text on one line, beside its neighbour, under each other, indented. */
export type FieldPlace = 'kind' | 'title' | 'centre' | 'line' | 'half' | 'text' | 'paragraph';

/** One field of a form. */
export interface PrintedField {
  readonly key: string;
  /** As printed; '' for what is no field of a form. */
  readonly label: string;
  readonly place: FieldPlace;
  /** '' while there is nothing to say. */
  readonly text: string;
  /** Dotted lines for handwriting where `text` is ''. */
  readonly lines: number;
  readonly table: PrintedTable | null;
}

/** Fields that begin a new page. */
export type PrintedSheet = readonly PrintedField[];

/** A part that begins a new page and counts its own: a form, the table attached to it, or a cover. */
export interface PrintedPart {
  readonly kind: 'quantitative' | 'milestone' | 'districts' | 'cover';
  /** What it is about, at the foot of each page. */
  readonly foot: string;
  /** State of the report beside it; '' = nothing to say. */
  readonly state: string;
  readonly sheets: readonly PrintedSheet[];
  /** Where names are signed, at the end; kept together. */
  readonly signatures: readonly PrintedSignature[];
}

/** One place for a signature; '' leaves room for handwriting. */
export interface PrintedSignature {
  readonly name: string;
  readonly position: string;
  /** As what the person signs; '' = nothing beside the line. */
  readonly role: string;
}

/** Makes a field; nothing in it unless given. */
export function field(
  key: string,
  label: string,
  place: FieldPlace,
  given: { readonly text?: string; readonly lines?: number; readonly table?: PrintedTable } = {},
): PrintedField {
  return { key, label, place, text: given.text ?? '', lines: given.lines ?? 0, table: given.table ?? null };
}

/** Text cells. */
export function cells(texts: readonly string[], align?: PrintedCell['align']): PrintedCell[] {
  return texts.map((text) => (align ? { text, align } : { text }));
}
