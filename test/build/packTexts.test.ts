// Packed texts come back letter by letter, and the template's are really made short.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';

const PACK = path.resolve(__dirname, '../../scripts/build/packTexts.mjs');

/** Packs in a process of its own, because the build's modules are ES modules; unpacks by the module the build emits. */
function packAndUnpack(texts: readonly string[]): { unpacked: string[]; letters: number } {
  const program = `
    import { packTexts, unpackModule } from ${JSON.stringify(PACK)};
    const texts = JSON.parse(process.argv[1]);
    const { packed, pairs } = packTexts(texts);
    const { unpack } = await import('data:text/javascript,' + encodeURIComponent(unpackModule(pairs)));
    console.log(JSON.stringify({ unpacked: packed.map(unpack), letters: packed.join('').length + pairs.length }));
  `;
  const output = execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    program,
    JSON.stringify(texts),
  ]);
  return JSON.parse(output.toString());
}

test('any texts come back', () => {
  const letter = fc.constantFrom(...'กขค่ำ"\\\n{}abc0๑');
  const text = fc.oneof(
    fc.string({ unit: letter, maxLength: 200 }),
    fc
      .array(fc.constantFrom('กกก', 'ระดับความสำเร็จ', 'aaaa'), { maxLength: 40 })
      .map((parts) => parts.join('')),
  );
  const texts = fc.sample(text, { numRuns: 300, seed: 2565 });
  expect(packAndUnpack(texts).unpacked).toEqual(texts);
});

test('what repeats itself becomes short', () => {
  const texts = ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ '.repeat(50), 'ปีงบประมาณ พ.ศ. ๒๕๖๕'.repeat(20)];
  const { unpacked, letters } = packAndUnpack(texts);
  expect(unpacked).toEqual(texts);
  expect(letters).toBeLessThan(texts.join('').length / 10);
});

test('texts with the letters that stand for pairs are refused', () => {
  expect(() => packAndUnpack(['中文'])).toThrow(/letters the packing needs/);
});
