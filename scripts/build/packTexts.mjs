// Makes the template's texts short: a pair of letters that comes back often becomes one letter, again and again (Re-Pair).
// A performance agreement repeats itself so much that a fifth of the letters is enough.

// Chinese letters stand for pairs: they are plain letters to every editor, and no Thai office's agreement has any.
const FIRST = 0x4e00;
const LAST = 0x9fff;
/** A pair costs two letters in the list of pairs and saves one letter at each place. */
const FEWEST_PLACES = 4;
const PAIRS_A_PASS = 24;

/**
 * @param {readonly string[]} texts
 * @returns {{ packed: string[], pairs: string }} letter FIRST + i stands for the letters 2i and 2i + 1 of `pairs`
 */
export function packTexts(texts) {
  let lines = texts.map((text) => Array.from(text, (letter) => letter.charCodeAt(0)));
  if (texts.some((text) => /[\u4e00-\u9fff\ud800-\udfff]/.test(text))) {
    throw new Error('The texts hold letters the packing needs for itself.');
  }
  /** @type {[number, number][]} */
  const pairs = [];
  for (;;) {
    const chosen = chosenPairs(lines).slice(0, LAST - FIRST - pairs.length);
    if (chosen.length === 0) break;
    /** @type {Map<number, number>} */
    const letters = new Map();
    for (const pair of chosen) {
      letters.set(keyOf(...pair), FIRST + pairs.length);
      pairs.push(pair);
    }
    lines = lines.map((line) => replaced(line, letters));
  }
  return {
    packed: lines.map((line) => line.map((letter) => String.fromCharCode(letter)).join('')),
    pairs: pairs
      .flat()
      .map((letter) => String.fromCharCode(letter))
      .join(''),
  };
}

/**
 * @param {number} a
 * @param {number} b
 */
function keyOf(a, b) {
  return a * 0x10000 + b;
}

/**
 * The most frequent pairs that share no letter, so that replacing one leaves the places of the others.
 * @param {readonly number[][]} lines
 * @returns {[number, number][]}
 */
function chosenPairs(lines) {
  /** @type {Map<number, number>} */
  const places = new Map();
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const key = keyOf(line[i - 1] ?? 0, line[i] ?? 0);
      places.set(key, (places.get(key) ?? 0) + 1);
    }
  }
  const frequent = [...places].filter(([, count]) => count >= FEWEST_PLACES).sort((a, b) => b[1] - a[1]);
  /** @type {Set<number>} */
  const used = new Set();
  /** @type {[number, number][]} */
  const chosen = [];
  // Rarer pairs wait: a pass changes what is frequent.
  const bound = (frequent[0]?.[1] ?? 0) / 2;
  for (const [key, count] of frequent) {
    if (count < bound || chosen.length === PAIRS_A_PASS) break;
    const [a, b] = [Math.floor(key / 0x10000), key % 0x10000];
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    chosen.push([a, b]);
  }
  return chosen;
}

/**
 * @param {readonly number[]} line
 * @param {ReadonlyMap<number, number>} letters
 */
function replaced(line, letters) {
  const result = [];
  for (let i = 0; i < line.length; i++) {
    const letter = i + 1 < line.length ? letters.get(keyOf(line[i] ?? 0, line[i + 1] ?? 0)) : undefined;
    result.push(letter ?? line[i] ?? 0);
    if (letter !== undefined) i++;
  }
  return result;
}

/**
 * The source of a module that gives packed texts back: `unpack(text)`. Function declarations, because V8 skips their bodies.
 * @param {string} pairs
 */
export function unpackModule(pairs) {
  return `const pairs = ${JSON.stringify(pairs)};
const words = [];
function word(i) {
  return words[i] || (words[i] = unpack(pairs[2 * i] + pairs[2 * i + 1]));
}
export function unpack(text) {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    result += code >= ${FIRST} && code <= ${LAST} ? word(code - ${FIRST}) : text[i];
  }
  return result;
}
`;
}
