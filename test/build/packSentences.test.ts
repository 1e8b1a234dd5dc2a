// The packing of the lazy part's Thai: the same values, fewer characters, keys and other code untouched.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import vm from 'node:vm';

const ROOT = path.resolve(__dirname, '../..');
const CODE = `
var key = { 'จังหวัดฉะเชิงเทรา': 'จังหวัดฉะเชิงเทรา', b: "กลุ่มงานยุทธศาสตร์" };
function say(n, x) { switch (x) { case'หน่วยงานของเรา': return'โปรดกรอกตัวเลข'; } return \`โปรดกรอกตัวเลข \${n} \\n หน่วยงานของเรา \${x}\`; }
var main = [key, say(1, 'หน่วยงานของเรา'), say(2, 'อื่น'), typeof'โปรดกรอกตัวเลข', /โปรดกรอก/.test('โปรดกรอกตัวเลข'), 'ก', 'emoji 😀 โปรดกรอกตัวเลข'];
`;

function packed(code: string): string {
  const script = `import { packSentences } from './scripts/build/packSentences.mjs';
let code = ''; for await (const part of process.stdin) code += part; process.stdout.write(packSentences(code));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    input: code,
    encoding: 'utf8',
  });
}

function resultOf(code: string): unknown {
  return JSON.parse(vm.runInNewContext(`${code}\nJSON.stringify(main)`));
}

test('packed code has the same values', () => {
  const code = packed(CODE);
  expect(code).not.toContain('โปรดกรอกตัวเลข \\n');
  expect(code).toContain("{ 'จังหวัดฉะเชิงเทรา': ");
  expect(resultOf(code)).toEqual(resultOf(CODE));
});

test('texts that come back often take less room', () => {
  const lines = Array.from({ length: 200 }, (_, i) => `'โปรดกรอกตัวเลขในช่องที่ ${i} ให้ครบถ้วน'`);
  const code = `var main = [${lines.join(', ')}];`;
  const short = packed(code);
  expect(short.length).toBeLessThan(code.length * 0.7);
  expect(resultOf(short)).toEqual(resultOf(code));
});

test('code without Thai stays as it is', () => {
  expect(packed('var main = ["a", `b`];')).toBe('var main = ["a", `b`];');
});

test('the pieces of a sentence are joined as they were, whatever stands between them', () => {
  const sentence = (v: unknown) => `โปรดกรอกตัวเลข ${v}\\${v}${`หน่วยงาน \` ${v}`} โปรดกรอก \${v} ตัวเลข\r`;
  const code = `var main = [1, null, undefined, [2, 3], {}].map(${sentence});`;
  expect(resultOf(packed(code))).toEqual(resultOf(code));
});

test('a name that the packing needs for itself is refused', () => {
  expect(() => packed('var ก = 1; var main = ["โปรดกรอกตัวเลข"];')).toThrow('a name the packing needs');
});
