// What Sheets reads from the text of the built file: names, parameters and help of the custom functions.
import { readCode } from './bareContext';
import { SIGNATURES } from './signatures';

const code = readCode();
const STUB = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nfunction ([A-Za-z_0-9]+)\(([^)]*)\) \{\n/g;

interface Stub {
  readonly doc: string;
  readonly parameters: string;
}

const documented = new Map<string, Stub>(
  [...code.matchAll(STUB)].map(([, doc = '', name = '', parameters = '']) => [name, { doc, parameters }]),
);

test.each(Object.entries(SIGNATURES))('%s is a top-level function with help', (name, parameters) => {
  const stub = documented.get(name);
  expect(stub?.parameters).toBe(parameters.join(', '));
  expect(stub?.doc).toContain('@customfunction');
  expect(stub?.doc).toMatch(/@return \{[^}]+\} \S/);
  const names = [...(stub?.doc ?? '').matchAll(/@param \{[^}]+\} \[?(\w+)[^\n]*\S/g)].map(([, each]) => each);
  expect(names).toEqual(parameters.map((each) => each.replace('...', '')));
  expect(stub?.doc).toMatch(/^\s*\* [^@\n]*[ก-๙]/);
});

test('no other function is offered in cells', () => {
  const offered = [...documented]
    .filter(([, { doc }]) => doc.includes('@customfunction'))
    .map(([name]) => name);
  expect(offered.sort()).toEqual(Object.keys(SIGNATURES).sort());
});
