// The contract of the host: call by call what Google does, on every backend. Titles name the page of Google's reference.
import type { Workbench } from '../../workbench/run/workbench';
import { backends } from './support/backends';
import { openScript, run, SHEET } from './support/openScript';

const REF = 'https://developers.google.com/apps-script/reference/spreadsheet';
const S = 'const ss = SpreadsheetApp.getActiveSpreadsheet(); const s = ss.getSheets()[0];';

describe.each(backends)('SpreadsheetApp on the $name grid', ({ make }) => {
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await openScript('', { grid: make() });
  });

  const js = (body: string) => run(workbench, `${S} ${body}`);
  const refused = (body: string, message: string) => expect(js(body)).rejects.toThrow(message);

  describe(`${REF}/sheet#getrangerow,-column,-numrows,-numcolumns`, () => {
    test('rows and columns start at 1', async () => {
      await js('s.getRange(1, 2).setValue("x")');
      expect(await workbench.read(SHEET, 'A1:B1')).toEqual([['', 'x']]);
      await refused('s.getRange(0, 1)', 'The starting row of the range is too small.');
      await refused('s.getRange(1, 0)', 'The starting column of the range is too small.');
    });

    test('half a row is none', async () => {
      const message = "The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.";
      for (const place of ['1.5, 1', '1, 1, 2.5, 1', '1, NaN', '1, 1, Infinity, 1'])
        await refused(`s.getRange(${place})`, message);
    });

    test('an empty range is refused', async () => {
      await refused('s.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.');
      await refused('s.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.');
    });

    test('a range must lie inside the sheet', async () => {
      const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
      await refused('s.getRange(1001, 1)', outside);
      await refused('s.getRange(1, 26, 1, 2)', outside);
      await refused('s.getRange("A1").offset(1000, 0)', outside);
      expect(await js('return s.getRange(1000, 26).getA1Notation()')).toBe('Z1000');
    });
  });

  describe(`${REF}/sheet#getrangea1notation`, () => {
    test.each([
      ['B2', 'B2'],
      ['a1:c4', 'A1:C4'],
      ['B2:B', 'B2:B1000'],
      ['C:D', 'C1:D1000'],
      ['2:3', 'A2:Z3'],
      ['$B$2:$C$3', 'B2:C3'],
    ])('%s is %s', async (a1, expected) => {
      expect(await js(`return s.getRange("${a1}").getA1Notation()`)).toBe(expected);
    });

    test('anything else is not found', () => refused('s.getRange("A1:B2:C3")', 'Range not found'));
  });

  describe(`${REF}/range#setvaluesvalues`, () => {
    test('the data must have the rows of the range', () =>
      refused(
        's.getRange("A1:A2").setValues([[1]])',
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      ));

    test('the data must have the columns of the range', () =>
      refused(
        's.getRange("A1:B1").setValues([[1, 2, 3]])',
        'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
      ));

    test('a flat array is refused', () =>
      refused('s.getRange("A1:B1").setValues([1, 2])', "don't match the method signature"));

    test('a refused call writes nothing', async () => {
      await js('try { s.getRange("A1:A2").setValues([[1], [2, 3]]) } catch (e) {}');
      expect(await workbench.read(SHEET, 'A1:A2')).toEqual([[''], ['']]);
    });

    test('numbers, text, ticks and blanks come back as they were', async () => {
      await js('s.getRange("A1:F1").setValues([[1.5, "ก", true, "", null, undefined]])');
      expect(await workbench.read(SHEET, 'A1:F1')).toEqual([[1.5, 'ก', true, '', '', '']]);
    });

    test('text is read as if typed: numbers, ticks, percent, grouping', async () => {
      await js('s.getRange("A1:E1").setValues([["12", "TRUE", "85%", "1,234.50", "1.10"]])');
      expect(await workbench.read(SHEET, 'A1:E1')).toEqual([[12, true, 0.85, 1234.5, 1.1]]);
      expect(await workbench.numberFormats(SHEET, 'A1:E1')).toEqual([['', '', '0%', '#,##0.00', '']]);
    });

    test('text that looks like a date or a month becomes a date, day first in a Thai workbook', async () => {
      await js('s.getRange("A1:B1").setValues([["1/2/2022", "2565-06"]])');
      expect(
        await js(
          'return s.getRange("A1:B1").getValues()[0].map((d) => d instanceof Date && d.toDateString())',
        ),
      ).toEqual(['Tue Feb 01 2022', 'Sat Jun 01 2565']);
    });

    test('in a plain-text cell text stays text', async () => {
      await js('s.getRange("A1:B1").setNumberFormat("@").setValues([["2565-06", "1.10"]])');
      expect(await workbench.read(SHEET, 'A1:B1')).toEqual([['2565-06', '1.10']]);
    });

    test('an apostrophe keeps text as text and is not part of it', async () => {
      await js('s.getRange("A1").setValue("\'12")');
      expect(await workbench.read(SHEET, 'A1')).toEqual([['12']]);
    });

    test('Thai digits stay text', async () => {
      await js('s.getRange("A1").setValue("๑๒")');
      expect(await workbench.read(SHEET, 'A1')).toEqual([['๑๒']]);
    });

    test('text with = becomes a formula', async () => {
      await js('s.getRange("A1:A2").setValues([["=1+2"], ["=\\"ก\\""]])');
      expect(await workbench.formulas(SHEET, 'A1:A2')).toEqual([['=1+2'], ['="ก"']]);
      expect(await workbench.read(SHEET, 'A1:A2')).toEqual([[3], ['ก']]);
    });

    test('NaN and Infinity show as #NUM!', async () => {
      await js('s.getRange("A1:B1").setValues([[NaN, Infinity]])');
      expect(await workbench.read(SHEET, 'A1:B1')).toEqual([['#NUM!', '#NUM!']]);
    });

    test('objects are no cell values', () =>
      refused('s.getRange("A1").setValue({})', 'not in the workbench: a cell value'));

    test('a cell holds 50,000 characters (https://support.google.com/drive/answer/37603)', async () => {
      await js('s.getRange("A1").setValue("ก".repeat(50000))');
      await refused('s.getRange("A1").setValue("ก".repeat(50001))', 'maximum of 50000 characters');
    });
  });

  describe(`${REF}/range#getvalues`, () => {
    test('a Date comes back as a Date of the same instant, in the format of the cell', async () => {
      await js('s.getRange("A1").setValue(new Date(2022, 5, 17, 10, 30))');
      const body =
        'const v = s.getRange("A1").getValue(); return [v instanceof Date, v.toISOString(), v.getHours()]';
      expect(await js(body)).toEqual([true, '2022-06-17T03:30:00.000Z', 10]);
    });

    test('a number is a Date only under a date format', async () => {
      await js(
        's.getRange("A1:B1").setValues([[44729, 44729]]); s.getRange("B1").setNumberFormat("d mmm yyyy")',
      );
      expect(await js('return s.getRange("A1:B1").getValues()[0].map((v) => typeof v)')).toEqual([
        'number',
        'object',
      ]);
      expect(await js('return s.getRange("B1").getDisplayValue()')).toBe('17 Jun 2022');
    });

    test('arrays are arrays of the script', async () => {
      expect(
        await js(
          'const v = s.getRange("A1:B2").getValues(); return v instanceof Array && v[0] instanceof Array',
        ),
      ).toBe(true);
    });

    test('a formula is not calculated in the same execution', async () => {
      expect(
        await js(
          's.getRange("A1").setFormula("=1+1"); SpreadsheetApp.flush(); return s.getRange("A1").getValue()',
        ),
      ).toBe('Loading...');
      expect(await js('return s.getRange("A1").getValue()')).toBe(2);
    });

    test('a cell that depends on a change waits too', async () => {
      await js('s.getRange("A1").setValue(1); s.getRange("B1").setFormula("=A1*2")');
      expect(await js('s.getRange("A1").setValue(5); return s.getRange("B1").getValue()')).toBe('Loading...');
      expect(await workbench.read(SHEET, 'B1')).toEqual([[10]]);
    });
  });

  describe(`${REF}/range#getdisplayvalues`, () => {
    test.each([
      [1234.5, '#,##0.00', '1,234.50'],
      [0.856, '0.0%', '85.6%'],
      [-1234, '#,##0', '-1,234'],
      [0.1 + 0.2, '', '0.3'],
      [5, '00', '05'],
    ])('%p in %p shows %p', async (value, format, expected) => {
      await js(`s.getRange("A1").setNumberFormat(${JSON.stringify(format)}).setValue(${value})`);
      expect(await js('return s.getRange("A1").getDisplayValue()')).toBe(expected);
    });
  });

  describe(`${REF}/sheet#getlastrow`, () => {
    test('0 on an empty sheet, formats do not count, formulas with "" do', async () => {
      expect(await js('return [s.getLastRow(), s.getLastColumn()]')).toEqual([0, 0]);
      await js('s.getRange("D9").setBackground("red")');
      expect(await js('return s.getLastRow()')).toBe(0);
      await js('s.getRange("B7").setFormula("=\\"\\"")');
      expect(
        await js('return [s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation()]'),
      ).toEqual([7, 2, 'A1:B7']);
      await js('s.getRange("B7").clearContent()');
      expect(await js('return s.getLastRow()')).toBe(0);
    });
  });

  describe(`${REF}/sheet#appendrowrowcontents`, () => {
    test('goes below the last row and lets the sheet grow', async () => {
      await js('s.getRange("A1000").setValue(1); s.appendRow([2, 3])');
      expect(await js('return [s.getMaxRows(), s.getRange("A1001:B1001").getValues()]')).toEqual([
        1001,
        [[2, 3]],
      ]);
    });
  });

  describe(`${REF}/spreadsheet#insertsheetsheetname`, () => {
    test('a name is given once, whatever its case', async () => {
      await js('ss.insertSheet("Report")');
      await refused(
        'ss.insertSheet("report")',
        'A sheet with the name "report" already exists. Please enter another name.',
      );
      await refused(
        's.setName("Report")',
        'A sheet with the name "Report" already exists. Please enter another name.',
      );
      expect(await workbench.sheets()).toEqual([SHEET, 'Report']);
    });

    test('an unknown name gives null', async () => {
      expect(await js('return ss.getSheetByName("ไม่มี")')).toBe(null);
    });

    test('a rename keeps the id and the formulas that point to it', async () => {
      await js(
        'const t = ss.insertSheet("ก"); t.getRange("A1").setValue(7); s.getRange("A1").setFormula("=\'ก\'!A1+1")',
      );
      expect(
        await js(
          'const t = ss.getSheetByName("ก"); const id = t.getSheetId(); t.setName("ข ค"); return t.getSheetId() === id',
        ),
      ).toBe(true);
      expect(await workbench.formulas(SHEET, 'A1')).toEqual([["='ข ค'!A1+1"]]);
      expect(await workbench.read(SHEET, 'A1')).toEqual([[8]]);
    });

    test('the last tab cannot be deleted', () =>
      refused('ss.deleteSheet(s)', "You can't remove all the sheets in a document."));

    test('formulas to a deleted tab are lost', async () => {
      await js(
        'const t = ss.insertSheet("ก"); t.getRange("A1").setValue(7); s.getRange("A1").setFormula("=ก!A1")',
      );
      await js('ss.deleteSheet(ss.getSheetByName("ก"))');
      expect(await workbench.read(SHEET, 'A1')).toEqual([['#REF!']]);
    });
  });

  describe(`${REF}/sheet#insertrowsafterafterposition,-howmany`, () => {
    beforeEach(() =>
      js('s.getRange("A1:A3").setValues([[1], [2], [3]]); s.getRange("B1").setFormula("=SUM(A1:A3)")'),
    );

    test('formulas, notes and formats follow their cells', async () => {
      await js('s.getRange("A3").setNote("ท้าย").setBackground("#ff0000"); s.insertRowsAfter(1, 2)');
      expect(await workbench.read(SHEET, 'A1:B5')).toEqual([
        [1, 6],
        ['', ''],
        ['', ''],
        [2, ''],
        [3, ''],
      ]);
      expect(await workbench.formulas(SHEET, 'B1')).toEqual([['=SUM(A1:A5)']]);
      expect(await workbench.notes(SHEET, 'A5')).toEqual([['ท้าย']]);
      expect(await workbench.backgrounds(SHEET, 'A5')).toEqual([['#ff0000']]);
    });

    test('deleted cells leave the range smaller, a deleted single cell is #REF!', async () => {
      await js('s.getRange("C1").setFormula("=A2"); s.deleteRow(2)');
      expect(await workbench.formulas(SHEET, 'B1:C1')).toEqual([['=SUM(A1:A2)', '=#REF!']]);
      expect(await workbench.read(SHEET, 'B1:C1')).toEqual([[4, '#REF!']]);
    });

    test('rows outside the sheet are refused, and deleting all of them', async () => {
      await refused('s.deleteRows(999, 5)', 'Those rows are out of bounds.');
      await refused('s.deleteRows(1, 1000)', "You can't delete all the rows on the sheet.");
    });

    test('10,000,000 cells are the limit (https://support.google.com/drive/answer/37603)', () =>
      refused('s.insertRowsAfter(1, 400000)', 'above the limit of 10000000 cells'));
  });

  test(`${REF}/sheet#movecolumnscolumnspec,-destinationindex : a moved column takes its formulas' references along`, async () => {
    await js('s.getRange("A1:C1").setValues([[1, 2, 3]]); s.getRange("D1").setFormula("=A1*10")');
    await js('s.moveColumns(s.getRange("A1"), 4)');
    expect(await workbench.read(SHEET, 'A1:D1')).toEqual([[2, 3, 1, 10]]);
    expect(await workbench.formulas(SHEET, 'D1')).toEqual([['=C1*10']]);
  });

  describe(`${REF}/range#setbackgroundscolor`, () => {
    test('colours come back as #rrggbb, white where nothing is set, null resets', async () => {
      await js('s.getRange("A1:C1").setBackgrounds([["red", "#ABC", null]])');
      expect(await workbench.backgrounds(SHEET, 'A1:C1')).toEqual([['#ff0000', '#aabbcc', '#ffffff']]);
      await js('s.getRange("A1:C1").setBackground(null)');
      expect(await workbench.backgrounds(SHEET, 'A1:C1')).toEqual([['#ffffff', '#ffffff', '#ffffff']]);
    });

    test('the size of the data is checked as for values', () =>
      refused('s.getRange("A1:A2").setBackgrounds([["red"]])', 'The data has 1 but the range has 2.'));
  });

  test(`${REF}/range : weights, alignments, wraps and sizes come back`, async () => {
    const body = `const r = s.getRange("A1").setFontWeight("bold").setHorizontalAlignment("center").setWrap(true).setFontSize(14);
      s.setColumnWidth(1, 220).setRowHeight(1, 40); s.setFrozenRows(2);
      return [r.getFontWeight(), r.getHorizontalAlignment(), r.getWrap(), r.getFontSize(), s.getColumnWidth(1), s.getRowHeight(1), s.getFrozenRows()]`;
    expect(await js(body)).toEqual(['bold', 'center', true, 14, 220, 40, 2]);
    expect(
      await js('return [s.getRange("B1").getFontWeight(), s.getColumnWidth(2), s.getRowHeight(2)]'),
    ).toEqual(['normal', 100, 21]);
  });

  describe(`${REF}/range#merge`, () => {
    test('only the first cell keeps its content', async () => {
      await js('s.getRange("A1:B2").setValues([[1, 2], [3, 4]]).merge()');
      expect(await workbench.read(SHEET, 'A1:B2')).toEqual([
        [1, ''],
        ['', ''],
      ]);
      expect(await js('return s.getRange("B2").getMergedRanges().map((r) => r.getA1Notation())')).toEqual([
        'A1:B2',
      ]);
    });

    test('half of a merge cannot be taken apart', async () => {
      await js('s.getRange("A1:B2").merge()');
      await refused('s.getRange("A1:A2").breakApart()', 'You must select all cells in a merged range');
      await js('s.getRange("A1:B2").breakApart()');
      expect(await js('return s.getRange("A1").isPartOfMerge()')).toBe(false);
    });
  });

  describe(`${REF}/range#sortsortspecobj`, () => {
    test('numbers, text, then blanks; whole rows move, formulas as if copied', async () => {
      await js(
        's.getRange("A1:B4").setValues([["ข", 1], [3, 2], ["", 3], [1, 4]]); s.getRange("C1:C4").setFormula("=B1")',
      );
      await js(
        's.getRange("C1:C4").setFormulas([["=B1*10"], ["=B2*10"], ["=B3*10"], ["=B4*10"]]); s.getRange("A1:C4").sort(1)',
      );
      expect(await workbench.read(SHEET, 'A1:C4')).toEqual([
        [1, 4, 40],
        [3, 2, 20],
        ['ข', 1, 10],
        ['', 3, 30],
      ]);
    });

    test('several columns, falling, equal rows in order', async () => {
      await js(
        's.getRange("A1:B3").setValues([[1, "ก"], [2, "ข"], [1, "ค"]]).sort([{ column: 1, ascending: false }, 2])',
      );
      expect(await workbench.read(SHEET, 'A1:B3')).toEqual([
        [2, 'ข'],
        [1, 'ก'],
        [1, 'ค'],
      ]);
    });

    test('a column outside the range is refused', () =>
      refused('s.getRange("A1:B2").sort(3)', 'Invalid sort column'));
  });

  describe(`${REF}/range#copytodestination`, () => {
    test('formulas shift, formats and notes go along', async () => {
      await js(
        's.getRange("A1:B1").setValues([[2, 3]]); s.getRange("A2").setFormula("=A1*$B$1").setNote("ก").setBackground("red"); s.getRange("A2").copyTo(s.getRange("B2"))',
      );
      expect(await workbench.formulas(SHEET, 'B2')).toEqual([['=B1*$B$1']]);
      expect(await workbench.read(SHEET, 'B2')).toEqual([[9]]);
      expect(await workbench.notes(SHEET, 'B2')).toEqual([['ก']]);
    });

    test('contentsOnly copies values', async () => {
      await js('s.getRange("A1").setFormula("=1+1")');
      await js('s.getRange("A1").copyTo(s.getRange("B1"), { contentsOnly: true })');
      expect(await workbench.formulas(SHEET, 'B1')).toEqual([['']]);
      expect(await workbench.read(SHEET, 'B1')).toEqual([[2]]);
    });
  });

  describe(`${REF}/data-validation-builder`, () => {
    test('a list refuses what is not in it, unless invalid values are allowed', async () => {
      await js(
        's.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["ก", "ข"], true).setAllowInvalid(false).build())',
      );
      await js('s.getRange("A1").setValue("ก")');
      await refused(
        's.getRange("A1").setValue("ค")',
        'The data you entered in cell A1 violates the data validation rules set on this cell.',
      );
      expect(await workbench.read(SHEET, 'A1')).toEqual([['ก']]);
    });

    test('tick boxes hold FALSE at first', async () => {
      await js('s.getRange("A1:A2").insertCheckboxes(); s.getRange("A2").check()');
      expect(await workbench.read(SHEET, 'A1:A2')).toEqual([[false], [true]]);
      expect(
        await js(
          'return [s.getRange("A1:A2").isChecked(), s.getRange("A2").isChecked(), s.getRange("B1").isChecked()]',
        ),
      ).toEqual([null, true, null]);
    });
  });

  describe(`${REF}/spreadsheet#setnamedrangename,-range`, () => {
    test('a name is a range in getRange and in formulas, and follows its cells', async () => {
      await js(
        's.getRange("A1:A2").setValues([[1], [2]]); ss.setNamedRange("MY_LIST", s.getRange("A1:A2")); s.getRange("C1").setFormula("=SUM(MY_LIST)")',
      );
      expect(await workbench.read(SHEET, 'C1')).toEqual([[3]]);
      await js('s.insertRowBefore(1)');
      expect(await js('return ss.getRangeByName("MY_LIST").getA1Notation()')).toBe('A2:A3');
    });

    test('a name cannot start with a Thai letter (https://support.google.com/docs/answer/63175)', () =>
      refused('ss.setNamedRange("รายการ", s.getRange("A1"))', 'The name of the range is invalid'));
  });

  test(`${REF}/filter : a filter hides rows, and a second one is refused`, async () => {
    await js('s.getRange("A1:A3").setValues([["หัว"], ["ก"], ["ข"]])');
    await js(
      's.getRange("A1:A3").createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["ก"]).build())',
    );
    expect(await js('return [s.isRowHiddenByFilter(2), s.isRowHiddenByFilter(3)]')).toEqual([true, false]);
    await refused(
      's.getRange("A1:A3").createFilter()',
      "can't create a filter in a sheet that already has a filter",
    );
    await js('s.getFilter().remove()');
    expect(await js('return s.isRowHiddenByFilter(2)')).toBe(false);
  });

  test(`${REF}/embedded-chart-builder : charts are recorded with their ranges and options`, async () => {
    await js(
      's.insertChart(s.newChart().setChartType(Charts.ChartType.BAR).addRange(s.getRange("A1:B3")).setPosition(5, 5, 0, 0).setOption("title", "ก").build())',
    );
    expect(await workbench.charts(SHEET)).toMatchObject([
      { type: 'BAR', options: { title: 'ก' }, position: { row: 5, column: 5 } },
    ]);
    await js('s.getCharts().forEach((c) => s.removeChart(c))');
    expect(await workbench.charts(SHEET)).toEqual([]);
  });

  test(`${REF}/conditional-format-rule-builder : rules come back in order with their ranges`, async () => {
    await js(
      's.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(4).setBackground("#00ff00").setRanges([s.getRange("A1:A9")]).build()])',
    );
    expect(
      await js('return s.getConditionalFormatRules().map((r) => r.getRanges()[0].getA1Notation())'),
    ).toEqual(['A1:A9']);
    await refused(
      'SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()',
      'must have at least one range',
    );
  });

  test(`${REF}/range-list : several ranges are changed together`, async () => {
    await js('s.getRangeList(["A1", "C3:D3"]).setValue("x").setBackground("#ff0000")');
    expect(await workbench.read(SHEET, 'A1:D3')).toEqual([
      ['x', '', '', ''],
      ['', '', '', ''],
      ['', '', 'x', 'x'],
    ]);
    expect(await workbench.backgrounds(SHEET, 'C3:D3')).toEqual([['#ff0000', '#ff0000']]);
  });

  test(`${REF}/rich-text-value-builder : a linked text keeps its text and its link`, async () => {
    await js(
      's.getRange("A1").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("=ไป").setLinkUrl("#gid=0").build())',
    );
    const body =
      'const v = s.getRange("A1").getRichTextValue(); return [v.getText(), v.getLinkUrl(), s.getRange("A1").getFormula()]';
    expect(await js(body)).toEqual(['=ไป', '#gid=0', '']);
  });

  test(`${REF}/text-style-builder : a style sets weight and colour`, async () => {
    await js(
      's.getRange("A1").setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor("blue").build())',
    );
    expect(await js('return [s.getRange("A1").getFontWeight(), s.getRange("A1").getFontColor()]')).toEqual([
      'bold',
      '#0000ff',
    ]);
  });

  test(`${REF}/range#settextstylesstyles : one style for each cell; what a style leaves unsaid stays`, async () => {
    await js(
      `s.getRange("A1:B1").setFontSize(7);
       const style = () => SpreadsheetApp.newTextStyle();
       s.getRange("A1:B1").setTextStyles([[style().setBold(true).build(), style().setFontSize(12).build()]])`,
    );
    expect(
      await js('return [s.getRange("A1:B1").getFontWeights(), s.getRange("A1:B1").getFontSizes()]'),
    ).toEqual([[['bold', 'normal']], [[7, 12]]]);
    await refused(
      's.getRange("A1:B1").setTextStyles([[SpreadsheetApp.newTextStyle().build()]])',
      'The number of columns in the data does not match the number of columns in the range.',
    );
  });

  test(`${REF}/sheet#hidesheet : the last visible tab cannot be hidden`, async () => {
    await refused('s.hideSheet()', "You can't hide all the sheets in a document.");
    await js('ss.insertSheet("ก"); s.hideSheet()');
    expect(await js('return [s.isSheetHidden(), ss.getSheetByName("ก").isSheetHidden()]')).toEqual([
      true,
      false,
    ]);
  });

  test(`${REF}/spreadsheet#moveactivesheetpos : tabs have places from 1`, async () => {
    await js('ss.insertSheet("ก", 0); ss.insertSheet("ข")');
    expect(await workbench.sheets()).toEqual(['ก', 'ข', SHEET]);
    await js(`ss.getSheetByName('${SHEET}').activate(); ss.moveActiveSheet(1)`);
    expect(await workbench.sheets()).toEqual([SHEET, 'ก', 'ข']);
    expect(await js('return s.getIndex()')).toBe(1);
  });

  test(`${REF}/range#clearoptions : contents and formats go, notes and validations stay`, async () => {
    await js(
      's.getRange("A1").setValue(true).setBackground("red").setNote("ก").insertCheckboxes(); s.getRange("A1").clear()',
    );
    const body =
      'const r = s.getRange("A1"); return [r.getValue(), r.getBackground(), r.getNote(), r.getDataValidation() !== null]';
    expect(await js(body)).toEqual(['', '#ffffff', 'ก', true]);
  });

  test(`${REF}/range#getdataregion : the block of cells around a cell`, async () => {
    await js('s.getRange("B2:C3").setValues([[1, 2], [3, 4]]); s.getRange("F9").setValue(1)');
    expect(
      await js(
        'return [s.getRange("C3").getDataRegion().getA1Notation(), s.getRange("F9").getDataRegion().getA1Notation()]',
      ),
    ).toEqual(['B2:C3', 'F9']);
  });

  test('an unknown method, property or enum member throws and never gives undefined', async () => {
    await refused('s.getRange("A1").getValuez()', 'not in the workbench: Range.getValuez');
    await refused(
      'return typeof SpreadsheetApp.WrapStrategy.FOLD',
      'not in the workbench: SpreadsheetApp.WrapStrategy.FOLD',
    );
    await refused('s.colour = 1', 'not in the workbench: setting Sheet.colour');
    await refused('s.host', 'not in the workbench: Sheet.host');
  });

  test('errors are Exceptions of the script', async () => {
    const body = 'try { s.getRange(0, 1) } catch (e) { return [e instanceof Error, e.name, String(e)] }';
    expect(await js(body)).toEqual([
      true,
      'Exception',
      'Exception: The starting row of the range is too small.',
    ]);
  });
});
