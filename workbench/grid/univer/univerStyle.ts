// The look of a cell in the port's words and in Univer's. A border and a link have no words of Univer's own that keep
// all of them, so these stand beside the style, in the cell's custom data.
import type { CellStyle, StyleKey, StyleValue } from '../cellStyle';
import { DEFAULT_DATE_FORMAT, isDateFormat } from '../serialDate';
import type { IBorderData, ICellData, IStyleData, Nullable } from './univerLibrary';

/** What the grid keeps in a cell for itself. */
export interface CellExtras {
  border?: string;
  link?: string;
  /** The formula as it was given, and the one set in its place, when Univer cannot read it as it was. */
  formula?: { given: string; set: string };
  /** The number format a formula brought, which goes with it. */
  brought?: string;
}

interface Words<K extends keyof IStyleData = keyof IStyleData> {
  readonly keys: readonly K[];
  /** What Univer is told; null takes it away. */
  set(value: StyleValue): Partial<Record<K, unknown>>;
  get(style: IStyleData): StyleValue;
}

function choice(key: keyof IStyleData, words: Readonly<Record<string, number>>): Words {
  const names = new Map(Object.entries(words).map(([word, code]) => [code, word]));
  return {
    keys: [key],
    set: (value) => ({ [key]: value === undefined ? null : (words[String(value)] ?? null) }),
    get: (style) => names.get(style[key] as number),
  };
}

function plain(key: 'ff' | 'fs'): Words {
  return {
    keys: [key],
    set: (value) => ({ [key]: value ?? null }),
    get: (style) => style[key] ?? undefined,
  };
}

function color(key: 'bg' | 'cl'): Words {
  return {
    keys: [key],
    set: (value) => ({ [key]: value === undefined ? null : { rgb: value } }),
    get: (style) => style[key]?.rgb ?? undefined,
  };
}

const OFF = { s: 0 };
const ON = { s: 1 };

const WORDS: Readonly<Record<Exclude<StyleKey, 'border' | 'link'>, Words>> = {
  numberFormat: {
    keys: ['n'],
    set: (value) => ({ n: value === undefined || value === '' ? null : { pattern: value } }),
    get: (style) => style.n?.pattern,
  },
  background: color('bg'),
  fontColor: color('cl'),
  fontFamily: plain('ff'),
  fontSize: plain('fs'),
  fontWeight: choice('bl', { normal: 0, bold: 1 }),
  fontStyle: choice('it', { normal: 0, italic: 1 }),
  fontLine: {
    keys: ['ul', 'st'],
    set: (value) =>
      value === undefined
        ? { ul: null, st: null }
        : { ul: value === 'underline' ? ON : OFF, st: value === 'line-through' ? ON : OFF },
    get: (style) => {
      if (style.ul?.s === 1) return 'underline';
      if (style.st?.s === 1) return 'line-through';
      return style.ul || style.st ? 'none' : undefined;
    },
  },
  horizontalAlignment: choice('ht', { normal: 0, left: 1, center: 2, right: 3 }),
  verticalAlignment: choice('vt', { top: 1, middle: 2, bottom: 3 }),
  wrap: choice('tb', { OVERFLOW: 1, CLIP: 2, WRAP: 3 }),
  rotation: {
    keys: ['tr'],
    // Google counts against the clock: 90 reads upwards; Univer counts with it.
    set: (value) => ({ tr: value === undefined ? null : { a: 0 - Number(value) } }),
    get: (style) => (style.tr ? 0 - style.tr.a : undefined),
  },
};

const KEYS = Object.keys(WORDS) as (keyof typeof WORDS)[];

/** Takes every word of a style away that is not given anew. */
const NOTHING = Object.fromEntries(
  ['bd', ...KEYS.flatMap((key) => WORDS[key].keys)].map((key) => [key, null]),
) as IStyleData;

export function extrasOf(cell: Nullable<ICellData>): CellExtras {
  return (cell?.custom ?? {}) as CellExtras;
}

/** The custom data of a cell with some of it changed; null when nothing is left. */
export function withExtras(
  cell: Nullable<ICellData>,
  change: Partial<{ [K in keyof CellExtras]: CellExtras[K] | undefined }>,
): ICellData['custom'] | null {
  const all = Object.entries({ ...extrasOf(cell), ...change }).filter(([, value]) => value !== undefined);
  return all.length === 0 ? null : Object.fromEntries(all);
}

export function styleValue(
  cell: Nullable<ICellData>,
  style: Nullable<IStyleData>,
  key: StyleKey,
): StyleValue {
  if (key === 'border' || key === 'link') return extrasOf(cell)[key];
  if (key === 'numberFormat' && style && extrasOf(cell).brought === style.n?.pattern) {
    const { brought = '' } = extrasOf(cell);
    return isDateFormat(brought) ? DEFAULT_DATE_FORMAT : brought || undefined;
  }
  return style ? WORDS[key].get(style) : undefined;
}

/** The change of a cell that gives it one word of style. */
export function styleChange(cell: Nullable<ICellData>, key: StyleKey, value: StyleValue): ICellData {
  const text = value === undefined ? undefined : String(value);
  if (key === 'link') return { custom: withExtras(cell, { link: text }) } as ICellData;
  if (key === 'border')
    return {
      s: { bd: text === undefined ? null : borders(text) },
      custom: withExtras(cell, { border: text }),
    } as ICellData;
  return { s: WORDS[key].set(value) as IStyleData };
}

/** A style that replaces whatever the cell had. */
export function onlyStyle(style: Nullable<IStyleData>): IStyleData {
  return { ...NOTHING, ...style };
}

export function cellStyleOf(cell: Nullable<ICellData>, style: Nullable<IStyleData>): CellStyle {
  const { border, link, brought } = extrasOf(cell);
  const found: Record<string, StyleValue> = { border, link };
  if (style) for (const key of KEYS) found[key] = WORDS[key].get(style);
  if (brought !== undefined && found.numberFormat === brought) found.numberFormat = undefined;
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** `top,left,bottom,right,,,color,style`. */
function borders(text: string): IBorderData {
  const [top, left, bottom, right, , , rgb, kind] = text.split(',');
  const styles: Record<string, number> = {
    DOTTED: 3,
    DASHED: 4,
    SOLID: 1,
    SOLID_MEDIUM: 8,
    SOLID_THICK: 13,
    DOUBLE: 7,
  };
  const line = { s: styles[kind ?? ''] ?? 1, cl: { rgb: rgb || '#000000' } };
  const drawn = (flag: string | undefined) => (flag === 'true' ? line : null);
  return {
    t: drawn(top),
    l: drawn(left),
    b: drawn(bottom),
    r: drawn(right),
  };
}
