// Tables of an office that never errs, at random: every kind, any numbers, all ways of rounding.
import fc from 'fast-check';

/** A table and the cells (row, column) that hold its figures. */
export interface CleanTable {
  readonly values: (string | number)[][];
  readonly figures: readonly (readonly [row: number, column: number])[];
}

type Round = (x: number) => number;

/** The figures of the arithmetic are whole numbers of units, so that these are exact. */
const ROUNDINGS: { readonly [name: string]: (n: number, d: number) => number } = {
  half: (n, d) => Math.floor((2 * n + d) / (2 * d)),
  up: (n, d) => Math.ceil(n / d),
  down: (n, d) => Math.floor(n / d),
};

const PLACES = ['ท่าเรือ', 'หนองบัว', 'บ้านใหม่', 'ดอนแดง', 'โคกสูง', 'นาดี', 'วังทอง', 'คลองลาน', 'ป่าซาง', 'เขาวง'];
const MONTHS = ['ต.ค.', 'พ.ย.', 'ธ.ค.', 'ม.ค.', 'ก.พ.', 'มี.ค.'];
const count = fc.integer({ min: 20, max: 9000 });
const grid = (columns: number) =>
  fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: 5, maxLength: 10 });
const satang: Round = (x) => x / 100;

/** Parts beside their sum, rows above their total; in baht and satang or in whole things. */
export const sumTables = fc
  .tuple(
    fc.integer({ min: 2, max: 5 }).chain(grid),
    fc.constantFrom<Round>(satang, (x) => x),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([rows, unit, isTotalOnTop, isWholeFirst]): CleanTable => {
    const withSums = rows.map((parts) => (isWholeFirst ? [sum(parts), ...parts] : [...parts, sum(parts)]));
    const names = (rows[0] ?? []).map((_, i) => `งาน${PLACES[9 - i]}`);
    const total = withSums[0]?.map((_, c) => sum(withSums.map((row) => row[c] as number))) ?? [];
    const headings = isWholeFirst ? ['รวมทั้งปี', ...names] : [...names, 'รวม'];
    const body = withSums.map((row, i) => [PLACES[i] as string, ...row.map(unit)]);
    const last = ['รวมทั้งสิ้น', ...total.map(unit)];
    return table(
      [
        ['ตารางที่ 1 งบประมาณ', ...headings.map(() => '')],
        ['อำเภอ', ...headings],
      ],
      isTotalOnTop ? [last, ...body] : [...body, last],
    );
  });

/** Groups with subtotals and a grand total. */
export const subtotalTables = fc.tuple(grid(3), grid(3)).map(([first, second]): CleanTable => {
  const block = (rows: number[][], from: number) =>
    rows.map((row, i) => [`${from}.${i + 1} ${PLACES[i]}`, ...row]);
  const total = (name: string, rows: number[][]) => [
    name,
    ...[0, 1, 2].map((c) => sum(rows.map((row) => row[c] as number))),
  ];
  return table(
    [['รายการ', 'แผน', 'ผล', 'คงค้าง']],
    [
      ...block(first, 1),
      total('รวมกลุ่มที่ 1', first),
      ...block(second, 2),
      total('รวมกลุ่มที่ 2', second),
      total('รวมทั้งสิ้น', [...first, ...second]),
    ],
  );
});

/** Targets of levels as percentages of a base, rounded in one way; the total is the sum or its own rounding. */
export const targetTables = (rounding: string) =>
  fc
    .tuple(
      fc.array(count, { minLength: 6, maxLength: 10 }),
      fc.constantFrom([45, 50, 55, 60, 65], [35, 30, 25, 20, 15], [20, 30]),
      fc.boolean(),
    )
    .map(([bases, percents, isOwnTotal]): CleanTable => {
      const round = ROUNDINGS[rounding] as (n: number, d: number) => number;
      const target = (base: number, p: number) =>
        rounding === 'none' ? (base * p) / 100 : round(base * p, 100);
      const first = 6 - percents.length;
      const body = bases.map((base, i) => [
        i + 1,
        PLACES[i] as string,
        base,
        ...percents.map((p) => target(base, p)),
      ]);
      const total = sum(bases);
      const totals = percents.map((p, c) =>
        isOwnTotal ? target(total, p) : round2(sum(body.map((row) => row[c + 3] as number))),
      );
      const levels = percents.map((p, i) => `ระดับ ${first + i} ร้อยละ ${p}`);
      return table(
        [
          ['ที่', 'อำเภอ', 'จำนวนทั้งหมด', 'เป้าหมายตามระดับคะแนน', ...levels.slice(1).map(() => '')],
          ['', '', '', ...levels],
        ],
        [...body, ['', 'รวม', total, ...totals]],
      );
    });

/** Months against the target of the half year. */
export const monthTables = grid(6).map((rows): CleanTable => {
  const body = rows.map((months, i) => [PLACES[i] as string, ...months, sum(months)]);
  const total = body[0]?.slice(1).map((_, c) => sum(body.map((row) => row[c + 1] as number))) ?? [];
  return table([['หน่วยงาน', ...MONTHS, 'เป้าหมายครึ่งปี']], [...body, ['รวม', ...total]]);
});

/** Results in percent of what was planned, to two decimals. */
export const percentTables = fc
  .array(fc.tuple(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 30, max: 90 })), {
    minLength: 6,
    maxLength: 10,
  })
  .map((rows): CleanTable => {
    const body = rows.map(([whole, share], i) => {
      const part = Math.ceil((whole * share) / 100);
      return [PLACES[i] as string, whole, part, Math.round((part / whole) * 1e4) / 100];
    });
    return table([['ตำบล', 'แผน', 'ผล', 'คิดเป็นร้อยละ']], body);
  });

/** The same table as it is printed: Thai digits, thousands separated, nothing as a dash. */
export function printed(values: readonly (readonly (string | number)[])[]): string[][] {
  return values.map((row) =>
    row.map((cell) => {
      if (cell === 0) return '-';
      const text =
        typeof cell === 'number' ? cell.toLocaleString('en-US', { maximumFractionDigits: 6 }) : cell;
      return text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

function round2(x: number): number {
  return Math.round(x * 100) / 100;
}

function table(headings: (string | number)[][], body: (string | number)[][]): CleanTable {
  const values = [...headings, ...body];
  const figures: [number, number][] = [];
  body.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (typeof cell === 'number' && headings[headings.length - 1]?.[c] !== '')
        figures.push([r + headings.length, c]);
    });
  });
  return { values, figures };
}
