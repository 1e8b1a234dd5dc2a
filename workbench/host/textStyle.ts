// Text styles. https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder
import type { CellStyle, StyleKey } from '../grid/cellStyle';
import { cssColor } from './cssColor';
import type { Execution } from './execution';
import { ServiceObject } from './serviceObject';

export class TextStyle extends ServiceObject {
  readonly className: string = 'TextStyle';

  constructor(
    host: Execution,
    public style: CellStyle = {},
  ) {
    super(host);
  }

  isBold(): boolean {
    return this.style.fontWeight === 'bold';
  }

  isItalic(): boolean {
    return this.style.fontStyle === 'italic';
  }

  isUnderline(): boolean {
    return this.style.fontLine === 'underline';
  }

  isStrikethrough(): boolean {
    return this.style.fontLine === 'line-through';
  }

  getFontFamily(): string {
    return this.style.fontFamily ?? 'Arial';
  }

  getFontSize(): number {
    return this.style.fontSize ?? 10;
  }

  getForegroundColor(): string {
    return this.style.fontColor ?? '#000000';
  }
}

export class TextStyleBuilder extends TextStyle {
  override readonly className = 'TextStyleBuilder';

  setBold(bold: boolean): this {
    return change(this, 'fontWeight', bold ? 'bold' : 'normal');
  }

  setItalic(italic: boolean): this {
    return change(this, 'fontStyle', italic ? 'italic' : 'normal');
  }

  setUnderline(underline: boolean): this {
    return change(this, 'fontLine', underline ? 'underline' : 'none');
  }

  setStrikethrough(strikethrough: boolean): this {
    return change(this, 'fontLine', strikethrough ? 'line-through' : 'none');
  }

  setFontFamily(family: string): this {
    return change(this, 'fontFamily', String(family));
  }

  setFontSize(size: number): this {
    return change(this, 'fontSize', Number(size));
  }

  setForegroundColor(color: string): this {
    return change(this, 'fontColor', cssColor(color));
  }

  build(): TextStyle {
    return new TextStyle(this.host, this.style);
  }
}

function change<T extends TextStyle>(builder: T, key: StyleKey, value: string | number): T {
  builder.style = { ...builder.style, [key]: value };
  return builder;
}
