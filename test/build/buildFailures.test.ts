// Each mistake that must stop the build, and the sentence it is told with.
import { buildProjects, type Project, removeProjects } from './fixtureProject';

const ENTRY = 'src/entry/customFunctions.ts';
const MAIN = 'src/entry/main.ts';

/** An entry file with one function; `doc` are the lines of its comment. */
function entry(doc: readonly string[], declaration: string, before = ''): Project {
  const comment = doc.length > 0 ? `/**\n${doc.map((line) => ` * ${line}\n`).join('')} */\n` : '';
  return { files: { [ENTRY]: `${before}${comment}export ${declaration}\n` } };
}

const GOOD = ['คำอธิบาย', '@param {number} a ค่า', '@return {number} ผล', '@customfunction'];
const body = (statement: string, before = '') =>
  entry(GOOD, `function KPI_X(a: any): any {\n  ${statement}\n}`, before);
const without = (text: string) => GOOD.filter((line) => !line.includes(text));

const cases: readonly (readonly [string, Project, string])[] = [
  [
    'a parameter without @param',
    entry(GOOD, 'function KPI_X(a: number, b: number): number { return a + b; }'),
    `KPI_X (${ENTRY}) has no @param {type} for its parameter b.`,
  ],
  [
    '@param in another order',
    entry(
      ['คำอธิบาย', '@param {number} b ค่า', '@param {number} a ค่า', '@return {number} ผล', '@customfunction'],
      'function KPI_X(a: number, b: number): number { return a + b; }',
    ),
    `KPI_X (${ENTRY}) documents the parameters b, a but declares a, b.`,
  ],
  [
    '@param of no parameter',
    entry(GOOD, 'function KPI_X(): number { return 1; }'),
    `KPI_X (${ENTRY}) documents the parameters a but declares none.`,
  ],
  [
    '@param without words',
    entry(
      ['คำอธิบาย', '@param {number} a', '@return {number} ผล', '@customfunction'],
      'function KPI_X(a: any): any { return a; }',
    ),
    `KPI_X (${ENTRY}) says nothing about its parameter a.`,
  ],
  [
    'no @return',
    entry(without('@return'), 'function KPI_X(a: any): any { return a; }'),
    `KPI_X (${ENTRY}) has no @return {type}.`,
  ],
  [
    'no description',
    entry(without('คำอธิบาย'), 'function KPI_X(a: any): any { return a; }'),
    `KPI_X (${ENTRY}) has no description in its doc comment.`,
  ],
  [
    'a custom function without its tag',
    entry(without('@customfunction'), 'function THAI_X(a: any): any { return a; }'),
    `THAI_X (${ENTRY}) is named like a custom function but its doc comment lacks @customfunction.`,
  ],
  [
    'a custom function without a doc comment',
    entry([], 'function KPI_X(a: any): any { return a; }'),
    `KPI_X (${ENTRY}) is named like a custom function but its doc comment lacks @customfunction.`,
  ],
  [
    'a lower-case name',
    entry(GOOD, 'function kpiLevel(a: any): any { return a; }'),
    `kpiLevel (${ENTRY}) is a custom function, whose name must be UPPER_CASE and not end in _.`,
  ],
  [
    'a private name',
    entry(GOOD, 'function KPI_X_(a: any): any { return a; }'),
    `KPI_X_ (${ENTRY}) is a custom function, whose name must be UPPER_CASE and not end in _.`,
  ],
  [
    'a destructured parameter',
    entry(GOOD, 'function KPI_X({ a }: { a: number }): number { return a; }'),
    `KPI_X (${ENTRY}) has a destructured parameter, which has no name to show in Sheets.`,
  ],
  [
    'a name in both halves',
    { files: { [MAIN]: `export { KPI_SUM } from '../rules/sum';\n` } },
    `KPI_SUM is exported by both ${ENTRY} and ${MAIN}.`,
  ],
  [
    'a name exported twice',
    { files: { [ENTRY]: `export { KPI_SUM } from '../rules/sum';\nexport * from '../rules/sum';\n` } },
    'KPI_SUM is exported twice: by src/rules/sum.ts and src/rules/sum.ts.',
  ],
  [
    'a name that JavaScript has',
    { files: { [MAIN]: 'export function Object(): void {}\n' } },
    `Object (${MAIN}) has the name of a global of Apps Script.`,
  ],
  [
    'a name that Apps Script has',
    { files: { [MAIN]: 'export function Logger(): void {}\n' } },
    `Logger (${MAIN}) has the name of a global of Apps Script.`,
  ],
  [
    'a name of the build itself',
    { files: { [MAIN]: 'export function kpiMain_(): void {}\n' } },
    `kpiMain_ (${MAIN}) has a name the build needs for itself.`,
  ],
  [
    'an entry point that is a value',
    entry(GOOD, 'const KPI_X = (a: number) => a;'),
    `${ENTRY} exports something that is not a plain function; entry points are "export function".`,
  ],
  [
    'a renamed entry point',
    { files: { [ENTRY]: `export { KPI_SUM as KPI_PLUS } from '../rules/sum';\n` } },
    `${ENTRY} renames KPI_SUM to KPI_PLUS; an entry point keeps its name.`,
  ],
  [
    'a re-export of nothing',
    { files: { [ENTRY]: `export { KPI_SUM } from '../rules/gone';\n` } },
    `${ENTRY} re-exports from ../rules/gone, which does not exist.`,
  ],
  [
    'a re-export of a name that is not there',
    { files: { [ENTRY]: `export { KPI_GONE } from '../rules/sum';\n` } },
    'src/rules/sum.ts does not export KPI_GONE.',
  ],
  ['a warning of esbuild', body('return a === NaN;'), `${ENTRY}:8 has a warning of esbuild: `],
  [
    'an error of esbuild',
    body('return a;', `import { gone } from './gone';\ngone();\n`),
    'cannot be built: ',
  ],
  [
    'code that cannot be parsed',
    { files: { [ENTRY]: 'export function KPI_X( {\n' } },
    `${ENTRY} cannot be parsed: `,
  ],
  [
    'a package in the eager half',
    {
      files: {
        ...body('return tiny(a);', `import { tiny } from 'tiny';\n`).files,
        'node_modules/tiny/package.json': '{ "name": "tiny", "main": "index.js" }',
        'node_modules/tiny/index.js': 'export function tiny(a) { return [a]; }\n',
      },
    },
    'The custom functions pull in a package, node_modules/tiny/index.js; their part may hold none.',
  ],
  [
    'a service in the eager half',
    body('return SpreadsheetApp.getActive();'),
    `The custom functions mention SpreadsheetApp (${ENTRY}); they may call no service.`,
  ],
  [
    'a service by another way',
    body(`return (globalThis as any)['UrlFetchApp'];`),
    `The custom functions mention UrlFetchApp (${ENTRY}); they may call no service.`,
  ],
  [
    'a service with an everyday name',
    body('return Session.getScriptTimeZone();'),
    `The custom functions mention Session (${ENTRY}); they may call no service.`,
  ],
  [
    'something Apps Script lacks',
    body('return structuredClone(a);'),
    `The custom functions use structuredClone (${ENTRY}), which Apps Script lacks.`,
  ],
  [
    'eval in the lazy half',
    { files: { [MAIN]: `export function onOpen(): void {\n  (0, eval)('1');\n}\n` } },
    `The code uses eval (${MAIN}); it may not make code from text.`,
  ],
  [
    'new Function',
    body(`return new Function('return 1')();`),
    `The code uses Function (${ENTRY}); it may not make code from text.`,
  ],
  [
    'new Function under another name',
    body(`const Make = Function;\n  return [new Make('return 1'), Make];`),
    `The code uses Function (${ENTRY}); it may not make code from text.`,
  ],
  [
    'import()',
    { files: { [MAIN]: `export function onOpen(): void {\n  import('../rules/level');\n}\n` } },
    'The source uses import()',
  ],
  [
    'too large an eager half',
    { files: {}, budgets: { eagerWithoutTexts: 100, whole: 200_000 } },
    'characters without the template’s texts, over the budget of 100; the largest file is src/rules/level.ts.',
  ],
  [
    'too large a file',
    { files: {}, budgets: { eagerWithoutTexts: 40_000, whole: 1000 } },
    'characters, over the budget of 1000; the largest file is ',
  ],
  [
    'template data that JSON loses',
    {
      files: {
        'src/catalogue/template2565/t1.ts': `export const t1: any = { name: 'x', thresholds: [undefined] };\n`,
      },
    },
    'src/catalogue/template2565/t1.ts: t1.thresholds.0 holds undefined, which JSON cannot carry.',
  ],
  [
    'template data read while loading',
    {
      files: {
        'src/catalogue/template2565/index.ts': `import { t1 } from './t1';\nconst all = [t1];\nexport const kpiOf = (code: string) => all[Number(code)];\nexport const allKpis = () => all;\n`,
      },
    },
    'src/catalogue/template2565/index.ts reads t1 while it loads; name it only inside a function.',
  ],
  [
    'template data imported from elsewhere',
    body('return t1;', `import { t1 } from '../catalogue/template2565/t1';\n`),
    `${ENTRY} imports ../catalogue/template2565/t1; only src/catalogue/template2565/index.ts may import the template’s data.`,
  ],
  [
    'template data re-exported',
    { files: { 'src/catalogue/template2565/index.ts': `export * from './t1';\n` } },
    'src/catalogue/template2565/index.ts re-exports ./t1; export functions that return the template’s data instead.',
  ],
  ['a manifest that is not JSON', { files: { 'appsscript.json': '{' } }, 'appsscript.json is not JSON: '],
];

describe('the build stops and says why', () => {
  const outcomes = buildProjects(cases.map(([, project]) => project));
  afterAll(removeProjects);

  test.each(cases.map(([name, , sentence], index) => [name, sentence, index] as const))(
    '%s',
    (_, sentence, index) => {
      const failure = outcomes[index]?.failure ?? 'built';
      expect(failure).toContain(sentence.replaceAll('’', "'"));
      expect(failure).toMatch(/^[^\n]+\.$/);
    },
  );
});
