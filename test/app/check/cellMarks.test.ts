// A mark on a cell, and what of it is a person's: their own note and colour, and whatever they wrote into the mark's note.
import { givenBack, marked, unmarked } from '../../../src/app/check/cellMarks';

const LINES = ['ต้องแก้ไข: คอลัมน์ “PO” ว่างอยู่', 'ควรตรวจสอบ: คอลัมน์ “PO” ติดลบ'];
const SAID = LINES.join('\n');
const PLAIN = { note: '', colour: '#ffffff' };
const OWN = { note: 'ของฉัน\nต้องแก้ไข: เมื่อวาน\n', colour: '#00ff00' };
const mark = (look = PLAIN) => marked(look, 'must', LINES);

test.each([PLAIN, OWN, { ...OWN, note: '' }, { ...OWN, colour: '#ffffff' }])('%j comes back', (look) => {
  expect(unmarked(mark(look), SAID)).toEqual(look);
  expect(unmarked(mark(look), '')).toEqual(look);
  expect(mark(unmarked(mark(look), SAID))).toEqual(mark(look));
});

describe('what a person wrote into the note of a mark stays', () => {
  const edited = (look: typeof PLAIN, change: (note: string) => string) =>
    unmarked({ ...mark(look), note: change(mark(look).note) }, SAID);

  test.each([
    ['below it', (note: string) => `${note}\nถามแล้ว`],
    ['above it', (note: string) => `ถามแล้ว\n${note}`],
    ['between its lines', (note: string) => note.replace(LINES[0] as string, `${LINES[0]}\nถามแล้ว`)],
    ['behind its last line', (note: string) => `${note} ถามแล้ว`],
    ['behind a line', (note: string) => note.replace(LINES[0] as string, `${LINES[0]} ถามแล้ว`)],
  ])('%s', (_, change) => {
    expect(edited(PLAIN, change)).toEqual({ ...PLAIN, note: 'ถามแล้ว' });
    const both = edited(OWN, change);
    expect(both.colour).toBe(OWN.colour);
    expect(both.note).toContain('ถามแล้ว');
    expect(both.note).toContain('ของฉัน\nต้องแก้ไข: เมื่อวาน');
    expect(both.note).not.toMatch(/“PO”|หมายเหตุเดิม|สีเดิม/);
  });

  test('when the check is taken back, too', () => {
    const now = { ...mark(), note: `${mark().note}\nถามแล้ว` };
    expect(givenBack(now, PLAIN)).toEqual({ ...PLAIN, note: 'ถามแล้ว' });
    expect(givenBack(mark(OWN), OWN)).toEqual(OWN);
    expect(givenBack(now, mark())).toEqual({ ...PLAIN, note: 'ถามแล้ว' });
  });
});

test('a colour of ours without its note is left over where the row said something', () => {
  const left = { ...mark(), note: '' };
  expect(unmarked(left, SAID)).toEqual(PLAIN);
  expect(unmarked({ ...left, note: 'ของฉัน' }, SAID)).toEqual({ ...PLAIN, note: 'ของฉัน' });
  expect(unmarked(left, '')).toEqual(left);
});
