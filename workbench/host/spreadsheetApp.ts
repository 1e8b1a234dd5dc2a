// SpreadsheetApp: the way in, the enums, the builders. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
import { ConditionalFormatRuleBuilder } from './conditionalFormat';
import { DataValidationBuilder, VALIDATION_CRITERIA } from './dataValidation';
import { make } from './factory';
import { FilterCriteriaBuilder } from './filterCriteria';
import type { Range } from './range';
import { RichTextValueBuilder } from './richText';
import { ServiceEnum, ServiceObject } from './serviceObject';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';
import { TextStyleBuilder } from './textStyle';
import { Ui } from './ui';

export class SpreadsheetApp extends ServiceObject {
  readonly className = 'SpreadsheetApp';
  readonly ProtectionType = new ServiceEnum('ProtectionType', 'SHEET RANGE');
  readonly WrapStrategy = new ServiceEnum('WrapStrategy', 'OVERFLOW WRAP CLIP');
  readonly CopyPasteType = new ServiceEnum(
    'CopyPasteType',
    'PASTE_NORMAL PASTE_VALUES PASTE_FORMAT PASTE_FORMULA',
  );
  readonly Dimension = new ServiceEnum('Dimension', 'ROWS COLUMNS');
  readonly DataValidationCriteria = new ServiceEnum('DataValidationCriteria', VALIDATION_CRITERIA);
  readonly InterpolationType = new ServiceEnum('InterpolationType', 'NUMBER PERCENT PERCENTILE MAX MIN');
  readonly BorderStyle = new ServiceEnum(
    'BorderStyle',
    'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
  );

  getActive(): Spreadsheet {
    return make().spreadsheet(this.host);
  }

  getActiveSpreadsheet(): Spreadsheet {
    return make().spreadsheet(this.host);
  }

  getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): Range | null {
    return this.getActive().getActiveRange();
  }

  getCurrentCell(): Range | null {
    return this.getActive().getCurrentCell();
  }

  setActiveSheet(sheet: unknown): Sheet {
    return this.getActive().setActiveSheet(sheet);
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  getUi(): Ui {
    return new Ui(this.host);
  }

  /** Sends pending changes. Formulas are still calculated only after the execution. */
  flush(): void {}

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.host);
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.host);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.host);
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.host);
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(this.host);
  }
}

for (const method of ['open', 'openById', 'openByUrl', 'create', 'getActiveRangeList']) {
  Object.defineProperty(SpreadsheetApp.prototype, method, { value: () => undefined });
}
