// One cold start in its parts, run as its own process: prints milliseconds as JSON.
// node coldProfileProcess.mjs FILE EXPRESSION
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const [file = '', expression = ''] = process.argv.slice(2);
const code = readFileSync(file, 'utf8');

const start = performance.now();
const context = vm.createContext();
const made = performance.now();
const script = new vm.Script(code);
const compiled = performance.now();
script.runInContext(context);
const evaluated = performance.now();
vm.runInContext(expression, context);
const called = performance.now();

console.log(
  JSON.stringify({
    context: made - start,
    compile: compiled - made,
    evaluate: evaluated - compiled,
    call: called - evaluated,
  }),
);
