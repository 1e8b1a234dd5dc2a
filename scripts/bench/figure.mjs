// One measured figure and the line it is printed as.

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} value
 * @property {string} unit
 * @property {number | null} reference measured in the same run, in the same unit; null for a figure judged by itself
 * @property {number | null} ratio value ÷ reference
 * @property {number} limit of the ratio, or of the value where there is no reference
 * @property {boolean} met
 */

/**
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number} limit
 * @returns {Figure}
 */
export function absoluteFigure(name, value, unit, limit) {
  return { name, value, unit, reference: null, ratio: null, limit, met: value <= limit };
}

/**
 * @param {string} name
 * @param {{ value: number, reference: number }} measured
 * @param {string} unit
 * @param {number} limit
 * @returns {Figure}
 */
export function ratioFigure(name, { value, reference }, unit, limit) {
  const ratio = value / reference;
  return { name, value, unit, reference, ratio, limit, met: ratio <= limit };
}

/** @param {Figure} figure */
export function figureLine({ name, value, unit, reference, ratio, limit, met }) {
  const verdict = met ? 'met' : 'NOT met';
  const measured = `${rounded(value)} ${unit}`;
  if (reference === null || ratio === null) return `${name}: ${measured} (at most ${limit}) ${verdict}`;
  return `${name}: ${measured}, ${rounded(ratio)} × the reference of ${rounded(reference)} ${unit} (at most ${limit} ×) ${verdict}`;
}

/** @param {number} value */
function rounded(value) {
  return Number.isInteger(value) || value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return /** @type {number} */ (sorted[sorted.length >> 1]);
}
