// A percentage is named by half-open bands, an office's own or the usual ones.
import { ProblemError } from '../../src/domain/problem';
import { type BandProblem, ratingOf, requireBands, USUAL_BANDS } from '../../src/domain/rating';

const usual = (percent: number) => ratingOf(percent, USUAL_BANDS);

test.each([
  [100, 'ดีเด่น'],
  [90, 'ดีเด่น'],
  [89.99, 'ดีมาก'],
  [80, 'ดีมาก'],
  [79.9999, 'ดี'],
  [70, 'ดี'],
  [69.99, 'พอใช้'],
  [60, 'พอใช้'],
  [59.99, 'ต้องปรับปรุง'],
  [0, 'ต้องปรับปรุง'],
])('%d percent is %s', (percent, rating) => {
  expect(usual(percent)).toBe(rating);
});

test('the dust of a sum does not cost a band', () => {
  for (const from of [90, 80, 70, 60]) {
    expect(usual(from * (1 - Number.EPSILON))).toBe(usual(from));
    expect(usual(from - 1e-9)).not.toBe(usual(from));
  }
  expect(usual(89.99999999999999)).toBe('ดีเด่น');
});

test('below the lowest band there is no rating', () => {
  expect(usual(-0.01)).toBeNull();
  expect(ratingOf(49, [{ from: 50, rating: 'ผ่าน' }])).toBeNull();
});

test('an office’s own bands may come in any order and stay as they were given', () => {
  const given = [
    { from: 50, rating: 'ผ่าน' },
    { from: 95.5, rating: 'ยอดเยี่ยม' },
    { from: 0, rating: 'ไม่ผ่าน' },
  ];
  const bands = requireBands(given);
  expect(bands.map((band) => band.from)).toEqual([95.5, 50, 0]);
  expect(given.map((band) => band.from)).toEqual([50, 95.5, 0]);
  expect([95.5, 95.49, 50, 49.9].map((percent) => ratingOf(percent, bands))).toEqual([
    'ยอดเยี่ยม',
    'ผ่าน',
    'ผ่าน',
    'ไม่ผ่าน',
  ]);
});

test('the usual bands are in order', () => {
  expect(requireBands(USUAL_BANDS)).toEqual(USUAL_BANDS);
});

test.each<[string, number[], BandProblem]>([
  ['no bands at all', [], { code: 'bands-empty', text: '' }],
  ['a band that begins twice', [0, 50, 90, 50], { code: 'bands-twice', text: '50' }],
])('%s is refused', (_, from, problem) => {
  let thrown: unknown;
  try {
    requireBands(from.map((at) => ({ from: at, rating: String(at) })));
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ProblemError);
  expect((thrown as ProblemError).problem).toEqual(problem);
});
