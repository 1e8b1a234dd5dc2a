// Formulas of the memory grid: grammar, functions, arrays, references, circles.

import { type A1Range, parseA1, rectOf } from '../../workbench/grid/a1';
import { type CellInput, Formula } from '../../workbench/grid/cellValue';
import { MemoryGrid } from '../../workbench/grid/memoryGrid';

const READER = {
  row: (): unknown[] => [],
  blank: '',
  date: (serial: number) => `date ${serial}`,
  error: (error: { code: string }) => error.code,
};

class Sheet {
  readonly grid = new MemoryGrid();
  readonly id = this.grid.insertSheet('ข้อมูล', 1).id;

  rect(a1: string) {
    return rectOf(parseA1(a1) as A1Range, 1000, 26);
  }

  put(a1: string, rows: unknown[][]): void {
    const inputs = rows.map((row) =>
      row.map((v) => (typeof v === 'string' && v[0] === '=' ? new Formula(v) : v)),
    );
    this.grid.write(this.id, this.rect(a1), inputs as CellInput[][]);
  }

  async get(a1: string): Promise<unknown[][]> {
    await this.grid.settle();
    return this.grid.read(this.id, this.rect(a1), READER);
  }

  async value(formula: string): Promise<unknown> {
    this.put('H20', [[formula]]);
    return (await this.get('H20'))[0]?.[0];
  }

  async error(a1: string): Promise<string> {
    await this.grid.settle();
    return this.grid.readErrors(this.id, this.rect(a1))[0]?.[0] ?? '';
  }
}

let sheet: Sheet;

beforeEach(() => {
  sheet = new Sheet();
  sheet.put('A1:D3', [
    [1, 2, 'ก', true],
    [3, 4, 'ข', false],
    [null, 5, 'ค', null],
  ]);
});

test.each([
  ['=1+2*3', 7],
  ['=(1+2)*3', 9],
  ['=-2^2', 4],
  ['=2^3^1', 8],
  ['=50%', 0.5],
  ['=10%*50', 5],
  ['="ก"&1&TRUE', 'ก1TRUE'],
  ['="ก""ข"', 'ก"ข'],
  ['="ก"&T(N("ข"))&T("ค")&T(5)', 'กค'],
  ['=1=1', true],
  ['="A"="a"', true],
  ['=1<"ก"', true],
  ['=2>=3', false],
  ['=A1+B1', 3],
  ['=a1', 1],
  ['=$A$2', 3],
  ['=A3+1', 1],
  ['=A3=0', true],
  ['=A3=""', true],
  ['=ข้อมูล!B2', 4],
  ["='ข้อมูล'!B2", 4],
  ['=SUM(A1:B3)', 15],
  ['=SUM(B2:B)', 9],
  ['=SUM(A:A)', 4],
  ['=SUM(1:1)', 3],
  ['=COUNT(A1:D3)', 5],
  ['=COUNTA(A1:D3)', 10],
  ['=AVERAGE(A1:A3)', 2],
  ['=MAX(A1:B3)-MIN(A1:B3)', 4],
  ['=ROUND(2.675,2)', 2.68],
  ['=IF(A1=1,"ใช่","ไม่")', 'ใช่'],
  ['=IF(FALSE,1)', false],
  ['=IF(TRUE,1,1/0)', 1],
  ['=IFERROR(1/0,"-")', '-'],
  ['=IFERROR(5,"-")', 5],
  ['=AND(A1:A2,TRUE)', true],
  ['=OR(FALSE,A1>2)', false],
  ['=INDEX(A1:D3,2,3)', 'ข'],
  ['=VLOOKUP(3,A1:C3,3,FALSE)', 'ข'],
  ['=MATCH("ข",C1:C3,0)', 2],
  ['=SUMPRODUCT(A1:A2,B1:B2)', 14],
  ['=SUMPRODUCT((A1:A2>1)*B1:B2)', 4],
  ['=LEN("ที่")', 3],
  ['=LEFT("กขค",2)', 'กข'],
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['=TEXT(DATE(2022,6,17),"yyyy-mm-dd")', '2022-06-17'],
  ['=YEAR(DATE(2022,6,17))', 2022],
  ['=EOMONTH(DATE(2022,6,17),0)=DATE(2022,6,30)', true],
  ['=SUM({1,2;3,4})', 10],
  ['=ROWS({1,2;3,4})*10+COLUMNS({1,2;3,4})', 22],
  ['=SUMIF(A1:A2,">1",B1:B2)', 4],
  ['=COUNTIF(C1:C3,"ข")', 1],
  ['=ISBLANK(A3)', true],
  ['=ROW(B7)+COLUMN(B7)', 9],
  ['=1/0', '#DIV/0!'],
  ['="ก"+1', '#VALUE!'],
  ['=NOPE(1)', '#NAME?'],
  ['=nope', '#NAME?'],
  ['=1+', '#ERROR!'],
  ['=#REF!', '#REF!'],
  ['=AB100000', '#REF!'],
  ["='ไม่มี'!A1", '#REF!'],
  ['=VLOOKUP(9,A1:C3,3,FALSE)', '#N/A'],
])('%s is %p', async (formula, expected) => {
  expect(await sheet.value(formula)).toEqual(expected);
});

test("a range outside an array context gives the cell of the formula's row", async () => {
  sheet.put('F2', [['=A1:A3*10']]);
  expect(await sheet.get('F2')).toEqual([[30]]);
});

test('a date result is a date in the cell', async () => {
  expect(await sheet.value('=DATE(2022,6,17)')).toBe('date 44729');
  expect(await sheet.value('=DATE(2022,6,17)+1')).toBe('date 44730');
});

test('array literals join ranges and cells', async () => {
  sheet.put('F5', [['={A1:B2,{9;8}}']]);
  sheet.put('F8', [['={B1,A1,0;1,2,3}']]);
  expect(await sheet.get('F5:H6')).toEqual([
    [1, 2, 9],
    [3, 4, 8],
  ]);
  expect(await sheet.get('F8:H9')).toEqual([
    [2, 1, 0],
    [1, 2, 3],
  ]);
});

test('an array fills blank cells, is blocked by others, and comes back when they are cleared', async () => {
  sheet.put('F1', [['=TRANSPOSE(B1:B3)']]);
  expect(await sheet.get('F1:H1')).toEqual([[2, 4, 5]]);
  sheet.put('G1', [['x']]);
  expect(await sheet.get('F1:H1')).toEqual([['#REF!', 'x', '']]);
  expect(await sheet.error('F1')).toContain('would overwrite data in G1');
  sheet.grid.clearContent(sheet.id, sheet.rect('G1'));
  expect(await sheet.get('F1:H1')).toEqual([[2, 4, 5]]);
});

test('formulas that read an array follow it as it grows and shrinks', async () => {
  sheet.put('E1', [[2]]);
  sheet.put('F1', [['=IF(E1=2,VSTACK(1,2),VSTACK(1,2,3,4))']]);
  sheet.put('H1', [['=SUM(F3:F9)']]);
  expect(await sheet.get('H1')).toEqual([[0]]);
  sheet.put('E1', [[4]]);
  expect(await sheet.get('H1')).toEqual([[7]]);
  sheet.put('E1', [[2]]);
  expect(await sheet.get('F1:H4')).toEqual([
    [1, '', 0],
    [2, '', ''],
    ['', '', ''],
    ['', '', ''],
  ]);
});

test('an array that would leave the sheet is an error', async () => {
  sheet.put('A1000', [['=VSTACK(1,2)']]);
  expect(await sheet.get('A1000')).toEqual([['#REF!']]);
});

test('circles are errors with the reason, in every cell of them and nowhere else', async () => {
  sheet.put('F1:F3', [['=F2+1'], ['=F1+1'], ['=1']]);
  expect(await sheet.get('F1:F3')).toEqual([['#REF!'], ['#REF!'], [1]]);
  expect(await sheet.error('F1')).toContain('Circular dependency');
  sheet.put('F2', [[1]]);
  expect(await sheet.get('F1')).toEqual([[2]]);
});

test('a chain of 20,000 formulas is calculated without deep recursion', async () => {
  const { grid, id } = sheet;
  grid.changeSheet(id, { rowCount: 20_001 });
  const rows = Array.from({ length: 20_000 }, (_, i) => [new Formula(i === 0 ? '=1' : `=J${i}+1`)]);
  grid.write(id, { row: 1, column: 10, rows: 20_000, columns: 1 }, rows);
  await grid.settle();
  expect(grid.read(id, { row: 20_000, column: 10, rows: 1, columns: 1 }, READER)).toEqual([[20_000]]);
});

test('only what depends on a change is calculated again', async () => {
  const calls: string[] = [];
  sheet.grid.useFunctions(
    {
      names: ['TRACE'],
      has: (name) => name === 'TRACE',
      call: (_, [cell]) => calls.push(String(cell)),
      begin: () => {},
      end: () => {},
    },
    () => 0,
  );
  sheet.put('F1:F2', [['=TRACE(A1)'], ['=TRACE(A2)']]);
  await sheet.grid.settle();
  sheet.put('A2', [[33]]);
  await sheet.grid.settle();
  expect(calls).toEqual(['1', '3', '33']);
});

describe('rows and columns that move', () => {
  const formula = (a1: string) => sheet.grid.readFormulas(sheet.id, sheet.rect(a1))[0]?.[0];

  test('an array with a row inserted into it is spilled again around the row', async () => {
    sheet.put('F1', [['=VSTACK(7,8,9)']]);
    await sheet.get('F1');
    sheet.grid.insert(sheet.id, 'rows', 2, 1);
    expect(await sheet.get('F1:F4')).toEqual([[7], [8], [9], ['']]);
  });

  test('a formula whose cells only moved keeps its value; one whose range grew waits', async () => {
    sheet.put('F1:F2', [['=A2'], ['=SUM(A1:A2)']]);
    await sheet.get('F1');
    sheet.grid.insert(sheet.id, 'rows', 2, 1);
    expect(sheet.grid.read(sheet.id, sheet.rect('F1:F3'), READER)).toEqual([[3], [''], ['Loading...']]);
    expect([formula('F1'), formula('F3')]).toEqual(['=A3', '=SUM(A1:A3)']);
  });

  test('a new tab does not disturb formulas that do not name it, and heals those that do', async () => {
    sheet.put('F1:F2', [['=ข้อมูล!A1'], ['=ใหม่!A1']]);
    expect(await sheet.get('F1:F2')).toEqual([[1], ['#REF!']]);
    sheet.grid.insertSheet('ใหม่', 2);
    expect(sheet.grid.read(sheet.id, sheet.rect('F1:F2'), READER)).toEqual([[1], ['Loading...']]);
    expect(await sheet.get('F2')).toEqual([['']]);
  });

  test('inserting and deleting again leaves formulas as they were', async () => {
    const before = ['=SUM(A1:B3)', '=$A$2', '=B2:B', "='ข้อมูล'!A2"];
    sheet.put('F1:I1', [before.map((text) => (text === '=B2:B' ? '=COUNT(B2:B)' : text))]);
    const read = () => sheet.grid.readFormulas(sheet.id, sheet.rect('F1:I1'))[0];
    const texts = read();
    sheet.grid.insert(sheet.id, 'rows', 2, 3);
    expect(read()).toEqual(['=SUM(A1:B6)', '=$A$5', '=COUNT(B5:B)', "='ข้อมูล'!A5"]);
    sheet.grid.remove(sheet.id, 'rows', 2, 3);
    expect(read()).toEqual(texts);
  });

  test('ROW follows its cell', async () => {
    sheet.put('F1', [['=ROW()']]);
    await sheet.get('F1');
    sheet.grid.insert(sheet.id, 'rows', 1, 4);
    expect(await sheet.get('F5')).toEqual([[5]]);
  });
});

test('any call of a library function gives a value or an error, and the others are calculated', async () => {
  const names = [
    'RANK',
    'TEXTJOIN',
    'XIRR',
    'LINEST',
    'CONVERT',
    'SUBTOTAL',
    'AGGREGATE',
    'UNIQUE',
    'SORT',
    'TRIM',
    'SWITCH',
    'MMULT',
  ];
  names.forEach((name, i) => {
    sheet.put(`J${i * 4 + 1}`, [[`=${name}(A1:B3,"ก",,{1;2})`]]);
  });
  sheet.put('H50', [['=1+1']]);
  expect(await sheet.get('H50')).toEqual([[2]]);
  for (const i of names.keys()) expect((await sheet.get(`J${i * 4 + 1}`))[0]?.[0]).not.toBe('Loading...');
});
