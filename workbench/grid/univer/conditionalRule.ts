// A conditional format as the host records it, in Univer's words; null when Univer has none for it.
import type { Anchored } from '../port';
import type { Rect } from '../rect';

interface Spec {
  criteria: string | null;
  values: readonly unknown[];
  style: Readonly<Record<string, unknown>>;
  gradient: readonly { point: 'min' | 'mid' | 'max'; color: string; value: string | null }[];
}

const NUMBERS: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

const TEXTS: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'equal',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  CELL_EMPTY: 'containsBlanks',
  CELL_NOT_EMPTY: 'notContainsBlanks',
};

/** The `rule` of Univer's conditional formatting rule. */
export function conditionalRule(item: Anchored): object | null {
  const spec = item.spec as unknown as Spec;
  if (spec.gradient?.length > 0) return colorScale(spec);
  const common = { type: 'highlightCell', style: styleOf(spec.style ?? {}) };
  const { criteria, values = [] } = spec;
  if (criteria === null || criteria === undefined) return null;
  const number = NUMBERS[criteria];
  if (number) {
    const isPair = number === 'between' || number === 'notBetween';
    const value = isPair ? values.slice(0, 2).map(Number) : Number(values[0]);
    return { ...common, subType: 'number', operator: number, value };
  }
  const text = TEXTS[criteria];
  if (text) return { ...common, subType: 'text', operator: text, value: String(values[0] ?? '') };
  return criteria === 'CUSTOM_FORMULA'
    ? { ...common, subType: 'formula', value: String(values[0] ?? '') }
    : null;
}

function styleOf(style: Readonly<Record<string, unknown>>): object {
  const flag = (value: unknown) => (value ? { s: 1 } : { s: 0 });
  return {
    ...(style.background ? { bg: { rgb: style.background } } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.bold === undefined ? {} : { bl: style.bold ? 1 : 0 }),
    ...(style.italic === undefined ? {} : { it: style.italic ? 1 : 0 }),
    ...(style.underline === undefined ? {} : { ul: flag(style.underline) }),
    ...(style.strikethrough === undefined ? {} : { st: flag(style.strikethrough) }),
  };
}

function colorScale({ gradient }: Spec): object {
  const order = { min: 0, mid: 1, max: 2 };
  const points = [...gradient].sort((a, b) => order[a.point] - order[b.point]);
  const config = points.map(({ point, color, value }, index) => {
    const isEdge = value === null && point !== 'mid';
    const type = isEdge ? point : value === null ? 'percent' : 'num';
    return { index, color, value: { type, ...(isEdge ? {} : { value: Number(value ?? 50) }) } };
  });
  return { type: 'colorScale', config };
}

export function rectsOfRule(item: Anchored): readonly Rect[] {
  const { ranges } = item.spec as { ranges?: readonly { rect: Rect }[] };
  return item.rects.length > 0 ? item.rects : (ranges ?? []).map(({ rect }) => rect);
}
