// Random formulas as trees, their text as an office might write it, and their exact value found without the parser.
import fc from 'fast-check';
import { thaiDigits } from '../../src/domain/thaiText';

/** n ÷ d; d may be negative and common factors stay. */
export type Exact = readonly [n: bigint, d: bigint];

/** A decimal figure: digits × 10^−places (negative places: zeros behind), as a double and exactly. */
export interface Figure {
  readonly double: number;
  readonly exact: Exact;
  readonly text: string;
}

export type Tree =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'input'; readonly index: number }
  | { readonly kind: 'minus'; readonly of: Tree }
  | { readonly kind: 'plus'; readonly of: Tree }
  | ({ readonly kind: '+' } & Sides)
  | ({ readonly kind: '-' } & Sides)
  | ({ readonly kind: '*' } & Sides)
  | ({ readonly kind: '/' } & Sides);

interface Sides {
  readonly left: Tree;
  readonly right: Tree;
}

export function figureOf(digits: number, places: number): Figure {
  const exact: Exact =
    places >= 0 ? [BigInt(digits), 10n ** BigInt(places)] : [BigInt(digits) * 10n ** BigInt(-places), 1n];
  const padded = String(digits).padStart(places + 1, '0');
  const text = places > 0 ? `${padded.slice(0, -places)}.${padded.slice(-places)}` : padded;
  return { double: Number(`${digits}e${-places}`), exact, text };
}

/** A number as it may stand in a formula: no sign, up to 15 digits. */
const literal = fc
  .tuple(fc.oneof(fc.nat(20), fc.nat(9_999_999), fc.nat(999_999_999_999_999)), fc.nat(6))
  .map(([digits, places]) => figureOf(digits, places));

/** An input's figure, of any size up to ± 10^15 × 10^reach, 0 included. */
export function anyFigure(reach: number): fc.Arbitrary<Figure> {
  const digits = fc.oneof(
    fc.constant(0),
    fc.integer({ min: -200, max: 200 }),
    fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }),
  );
  return fc
    .tuple(digits, fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -reach, max: reach })))
    .map(([whole, places]) => figureOf(whole, places));
}

/** Trees over `inputs` inputs, up to four levels of operators. */
export function anyTree(inputs: number): fc.Arbitrary<Tree> {
  const leaf: fc.Arbitrary<Tree> = fc.oneof(
    { weight: 3, arbitrary: fc.nat(inputs - 1).map((index): Tree => ({ kind: 'input', index })) },
    { weight: 1, arbitrary: literal.map((figure): Tree => ({ kind: 'figure', figure })) },
  );
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.record({
        kind: fc.constantFrom('+', '-', '*', '/'),
        left: tie('tree'),
        right: tie('tree'),
      }) as fc.Arbitrary<Tree>,
      fc.record({ kind: fc.constantFrom('minus', 'plus'), of: tie('tree') }) as fc.Arbitrary<Tree>,
    ),
  }));
  return tree;
}

/** The exact value; null when something is divided by 0. */
export function exactly(tree: Tree, inputs: readonly Exact[]): Exact | null {
  if (tree.kind === 'figure') return tree.figure.exact;
  if (tree.kind === 'input') return inputs[tree.index] as Exact;
  if (tree.kind === 'plus') return exactly(tree.of, inputs);
  if (tree.kind === 'minus') {
    const of = exactly(tree.of, inputs);
    return of && [-of[0], of[1]];
  }
  const left = exactly(tree.left, inputs);
  const right = exactly(tree.right, inputs);
  if (!left || !right) return null;
  const [[a, b], [c, d]] = [left, right];
  if (tree.kind === '+') return [a * d + c * b, b * d];
  if (tree.kind === '-') return [a * d - c * b, b * d];
  if (tree.kind === '*') return [a * c, b * d];
  return c === 0n ? null : [a * d, b * c];
}

const RANK = { '+': 1, '-': 1, '*': 2, '/': 2, minus: 3, plus: 3, figure: 4, input: 4 } as const;
const SIGNS = {
  '+': ['+'],
  '-': ['-', '−', '–'],
  '*': ['*', '×'],
  '/': ['/', '÷'],
  minus: ['-', '−', '–'],
  plus: ['+'],
} as const;

/**
 * The tree as text with only the parentheses that are needed, or more. `choose(n)` gives a number below n: it picks
 * among the signs, digits and spaces in use.
 */
export function written(tree: Tree, labels: readonly string[], choose: (n: number) => number): string {
  const space = () => ['', '', ' ', '\u00a0', '\n '][choose(5)] as string;
  const pick = (signs: readonly string[]) => signs[choose(signs.length)] as string;
  const inside = (of: Tree, least: number): string => {
    const text = written(of, labels, choose);
    return RANK[of.kind] < least || choose(6) === 0 ? `(${space()}${text}${space()})` : text;
  };
  if (tree.kind === 'input') return `[${labels[tree.index]}]`;
  if (tree.kind === 'figure') {
    const [whole, behind] = tree.figure.text.split('.') as [string, string | undefined];
    const grouped =
      choose(2) === 0 && !whole.startsWith('0') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
    const text = behind === undefined ? grouped : `${grouped}.${behind}`;
    return choose(3) === 0 ? thaiDigits(text) : text;
  }
  if (tree.kind === 'minus' || tree.kind === 'plus')
    return `${pick(SIGNS[tree.kind])}${space()}${inside(tree.of, 3)}`;
  const rank = RANK[tree.kind];
  // Operators of one rank are taken from the left, so the right side of the same rank needs parentheses.
  return `${inside(tree.left, rank)}${space()}${pick(SIGNS[tree.kind])}${space()}${inside(tree.right, rank + 1)}`;
}

/** A stream of choices from one seed, the same each time. */
export function choices(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
