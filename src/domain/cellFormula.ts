// A formula on its way into a cell. No text and no request can be one: it has to be made here.

export class CellFormula {
  /** `text`: with its `=`. */
  constructor(readonly text: string) {}
}
