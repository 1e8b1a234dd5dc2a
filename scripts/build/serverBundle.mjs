// Code.js: stubs, then the custom functions evaluated at once, then everything else inside a function run on first use.
import { existsSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { BuildFailure } from './buildFailure.mjs';
import { bundleModules } from './bundleModules.mjs';
import { requireEagerCode, requireNoCodeFromText, SERVICES } from './codeRules.mjs';
import { requireDocumented } from './customFunctionRules.mjs';
import { readEntryPoints } from './entryPoints.mjs';
import { packSentences } from './packSentences.mjs';
import { measureSizes } from './sizes.mjs';
import { stubOf } from './stubs.mjs';

const EAGER_ENTRY = 'src/entry/customFunctions.ts';
const LAZY_ENTRY = 'src/entry/main.ts';

// A trailing underscore keeps a global out of reach of google.script.run.
const EAGER_NAME = 'kpiFunctions_';
const LAZY_NAME = 'kpiMain_';
const LOADED_NAME = 'kpiMainLoaded_';

/** @param {string} root */
export async function buildServer(root) {
  const hasLazy = existsSync(path.join(root, LAZY_ENTRY));
  const eagerPoints = readEntryPoints(root, path.join(root, EAGER_ENTRY));
  const lazyPoints = hasLazy ? readEntryPoints(root, path.join(root, LAZY_ENTRY)) : [];
  requireFreeNames(eagerPoints, lazyPoints);
  for (const point of [...eagerPoints, ...lazyPoints]) requireDocumented(point);

  const bundle = await bundleModules({
    root,
    eagerEntry: EAGER_ENTRY,
    lazyEntry: hasLazy ? LAZY_ENTRY : null,
    eagerName: EAGER_NAME,
  });
  requireEagerCode(
    bundle.eager,
    bundle.modules.filter((module) => module.part === 'eager'),
  );
  requireNoCodeFromText(`${bundle.eager}\n${bundle.lazy}`, bundle.modules);

  // A name ending in _ is not for Apps Script or Sheets: the eager half reaches it through the lazy half's own name.
  const shown = (/** @type {{ name: string }} */ point) => !point.name.endsWith('_');
  const stubs = [
    ...eagerPoints.filter(shown).map((point) => stubOf(point, EAGER_NAME)),
    ...lazyPoints.filter(shown).map((point) => stubOf(point, `${LAZY_NAME}()`)),
  ];
  const code = [...stubs, bundle.eager, ...(hasLazy ? [onFirstUse(packSentences(bundle.lazy))] : [])].join(
    '\n',
  );
  const sizes = measureSizes({ whole: code, eager: bundle.eager, modules: bundle.modules });
  return { code, sizes };
}

/** @param {string} lazy an expression statement list that leaves its exports in the variable `main` */
function onFirstUse(lazy) {
  return `var ${LOADED_NAME};\nfunction ${LAZY_NAME}() {\n  if (!${LOADED_NAME}) {\n${lazy}\n${LOADED_NAME} = main;\n  }\n  return ${LOADED_NAME};\n}\n`;
}

/**
 * @param {readonly import('./entryPoints.mjs').EntryPoint[]} eager
 * @param {readonly import('./entryPoints.mjs').EntryPoint[]} lazy
 */
function requireFreeNames(eager, lazy) {
  const builtIn = new Set([...vm.runInNewContext('Object.getOwnPropertyNames(globalThis)'), ...SERVICES]);
  const own = new Set([EAGER_NAME, LAZY_NAME, LOADED_NAME]);
  const twice = eager.find((point) => lazy.some((other) => other.name === point.name));
  if (twice) {
    throw new BuildFailure(`${twice.name} is exported by both ${EAGER_ENTRY} and ${LAZY_ENTRY}.`);
  }
  for (const { name, file } of [...eager, ...lazy]) {
    if (builtIn.has(name))
      throw new BuildFailure(`${name} (${file}) has the name of a global of Apps Script.`);
    if (own.has(name)) throw new BuildFailure(`${name} (${file}) has a name the build needs for itself.`);
  }
}
