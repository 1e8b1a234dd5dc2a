// Where a text has to be cut so that whole lines stay above an edge, as the browser has broken the lines.

/** The cut, and how many lines stay above it. */
export interface LineCut {
  /** Index of the first character of the first line below the edge; the text's length when all lines are above. */
  readonly at: number;
  readonly lines: number;
}

/** Looks at the one text inside the element; `bottom` as the browser measures. */
export function cutAtLine(element: Element, bottom: number): LineCut {
  const node = element.firstChild;
  if (!(node instanceof Text) || node.length === 0) return { at: 0, lines: 0 };
  const range = document.createRange();
  const boxAt = (i: number): DOMRect | undefined => {
    range.setStart(node, i);
    range.setEnd(node, i + 1);
    const boxes = range.getClientRects();
    return boxes[boxes.length - 1];
  };
  const length = node.length;
  const isBelow = (i: number) => (boxAt(i)?.bottom ?? Number.NEGATIVE_INFINITY) > bottom + 0.5;
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBelow(middle)) to = middle;
    else from = middle + 1;
  }
  range.setStart(node, 0);
  range.setEnd(node, from);
  const tops = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
  return { at: from, lines: from === 0 ? 0 : tops.size };
}
