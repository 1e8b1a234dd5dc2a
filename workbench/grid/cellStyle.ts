// The look of a cell. Absent means the sheet's default. Equal styles are one object, so that a column of them is cheap.
import { isDateFormat } from './serialDate';

export interface CellStyle {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontWeight?: string;
  readonly fontStyle?: string;
  readonly fontLine?: string;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrap?: string;
  readonly rotation?: number;
  readonly border?: string;
  readonly link?: string;
}

export type StyleKey = keyof CellStyle;
export type StyleValue = string | number | undefined;

export class InternedStyle {
  readonly isDate: boolean;
  private readonly next = new Map<string, InternedStyle | null>();

  constructor(readonly style: CellStyle) {
    this.isDate = isDateFormat(style.numberFormat ?? '');
  }

  /** The style with one property changed; null is the default style. */
  with(pool: StylePool, key: StyleKey, value: StyleValue): InternedStyle | null {
    const step = `${key}=${value}`;
    let found = this.next.get(step);
    if (found === undefined) {
      const { [key]: _, ...rest } = this.style;
      found = pool.intern(value === undefined ? rest : { ...rest, [key]: value });
      this.next.set(step, found);
    }
    return found;
  }
}

export class StylePool {
  private readonly styles = new Map<string, InternedStyle>();
  private readonly plain = new InternedStyle({});

  intern(style: CellStyle): InternedStyle | null {
    const entries = Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1));
    if (entries.length === 0) return null;
    const key = JSON.stringify(entries);
    let found = this.styles.get(key);
    if (!found) {
      found = new InternedStyle(Object.fromEntries(entries));
      this.styles.set(key, found);
    }
    return found;
  }

  change(style: InternedStyle | null, key: StyleKey, value: StyleValue): InternedStyle | null {
    return style?.style[key] === value ? style : (style ?? this.plain).with(this, key, value);
  }
}
