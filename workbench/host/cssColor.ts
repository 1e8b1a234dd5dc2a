// Colours as Sheets answers them: `#rrggbb`. https://developers.google.com/apps-script/reference/spreadsheet/range#setbackgroundcolor
import { ServiceError } from './serviceError';

const NAMED: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
};

/** Hex, `rgb()` and common names; anything else is refused. White is kept as a colour. */
export function cssColor(value: unknown): string {
  const text = String(value).trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, '$&$&');
  const rgb = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(text);
  if (rgb)
    return `#${rgb
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  const named = NAMED[text];
  if (named) return named;
  throw new ServiceError(`Invalid color: ${String(value)}`);
}
