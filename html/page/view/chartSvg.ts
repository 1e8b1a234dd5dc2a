// A chart as a drawing that prints sharp: bars beside each other or lines, over a scale of a few round figures.
import type { PageChart } from '../../../src/contract/pages';
import type { ChartFigures } from '../model/chartFigures';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const [NARROW, WIDE, HEIGHT] = [520, 1048, 260];
const ROOM = { left: 40, right: 8, top: 30, bottom: 78 } as const;
const LINES = 5;
const TURNED = 6;

/** `digits`: how figures are written. */
export function chartSvg(
  { type, title, colors }: PageChart,
  { labels, series }: ChartFigures,
  digits: (text: string) => string,
): SVGElement {
  const across = labels.length > TURNED ? WIDE : NARROW;
  const [width, height] = [across - ROOM.left - ROOM.right, HEIGHT - ROOM.top - ROOM.bottom];
  const highest = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const top = scaleTop(highest);
  const step = width / Math.max(1, labels.length);
  const x = (i: number) => ROOM.left + step * (i + 0.5);
  const y = (value: number) => ROOM.top + height * (1 - value / top);
  const svg = drawn('svg', {
    viewBox: `0 0 ${across} ${HEIGHT}`,
    role: 'img',
    'aria-label': digits(title),
    class: across === WIDE ? 'wide' : '',
  });
  svg.append(
    words(title, across / 2, 16, { 'text-anchor': 'middle', 'font-weight': '700', 'font-size': '13' }),
  );
  for (let i = 0; i <= LINES; i++) {
    const value = (top * i) / LINES;
    svg.append(drawn('path', { d: `M${ROOM.left} ${y(value)}H${across - ROOM.right}`, stroke: '#c4c7c5' }));
    svg.append(
      words(String(Number(value.toFixed(2))), ROOM.left - 4, y(value) + 4, { 'text-anchor': 'end' }),
    );
  }
  labels.forEach((label, i) => {
    const isTurned = labels.length > TURNED;
    const at = `${x(i) + (isTurned ? 4 : 0)} ${HEIGHT - ROOM.bottom + 14}`;
    const turn = isTurned
      ? { transform: `rotate(-40 ${at})`, 'text-anchor': 'end' }
      : { 'text-anchor': 'middle' };
    const [left, low] = at.split(' ').map(Number) as [number, number];
    svg.append(words(label, left, low, turn));
  });
  series.forEach(({ name, values }, s) => {
    const color = colors[s % Math.max(1, colors.length)] ?? '#27497a';
    if (type === 'LINE') svg.append(...line(values, x, y, color));
    else svg.append(...bars(values, { s, of: series.length, step, x, y, color }));
    const left = across / 2 + (s - series.length / 2) * 100;
    svg.append(drawn('rect', { x: left, y: HEIGHT - 14, width: 10, height: 10, fill: color }));
    svg.append(words(name, left + 14, HEIGHT - 5, {}));
  });
  return svg;

  function words(text: string, left: number, low: number, more: Attributes): SVGElement {
    const made = drawn('text', { x: left, y: low, 'font-size': 10, fill: '#1f1f1f', ...more });
    made.textContent = digits(text);
    return made;
  }
}

type Attributes = Readonly<Record<string, string | number>>;

interface BarPlace {
  readonly s: number;
  readonly of: number;
  readonly step: number;
  readonly color: string;
  x(i: number): number;
  y(value: number): number;
}

function bars(values: readonly (number | null)[], { s, of, step, x, y, color }: BarPlace): SVGElement[] {
  const width = Math.min(26, (step * 0.8) / of);
  return values.flatMap((value, i) =>
    value === null
      ? []
      : [
          drawn('rect', {
            x: x(i) + (s - of / 2) * width,
            y: y(value),
            width: width - 1,
            height: y(0) - y(value),
            fill: color,
          }),
        ],
  );
}

function line(
  values: readonly (number | null)[],
  x: (i: number) => number,
  y: (value: number) => number,
  color: string,
): SVGElement[] {
  const points = values.flatMap((value, i) => (value === null ? [] : [[x(i), y(value)] as const]));
  const path = points.map(([left, high], i) => `${i ? 'L' : 'M'}${left} ${high}`).join('');
  return [
    drawn('path', { d: path || 'M0 0', stroke: color, 'stroke-width': 2, fill: 'none' }),
    ...points.map(([cx, cy]) => drawn('circle', { cx, cy, r: 3, fill: color })),
  ];
}

/** A figure that divides into five round ones. */
function scaleTop(highest: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(highest, 1) / LINES));
  const round = [1, 2, 5, 10].find((one) => one * unit * LINES >= highest) ?? 10;
  return round * unit * LINES;
}

function drawn(tag: string, attributes: Attributes): SVGElement {
  const made = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
