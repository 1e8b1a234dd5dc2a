// One cold start, run as its own process: prints as JSON the milliseconds and the value of the first call.
// node coldProcess.mjs FILE EXPRESSION
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const [file = '', expression = ''] = process.argv.slice(2);
const code = readFileSync(file, 'utf8');

const start = performance.now();
const context = vm.createContext();
vm.runInContext(code, context);
const value = vm.runInContext(expression, context);
const milliseconds = performance.now() - start;

console.log(JSON.stringify({ milliseconds, value }));
