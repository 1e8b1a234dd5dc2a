// The top-level functions of Code.js: what Apps Script runs and Sheets reads names and help from.

/**
 * @param {import('./entryPoints.mjs').EntryPoint} point
 * @param {string} target the expression whose member does the work
 */
export function stubOf(point, target) {
  const doc = point.doc === null ? '' : `${point.doc}\n`;
  const parameters = point.parameters.join(', ');
  return `${doc}function ${point.name}(${parameters}) {\n  return ${target}.${point.name}.apply(this, arguments);\n}\n`;
}
