// The words of Univer's own interface: English as shipped, with Thai over what officials meet.
import { type ILanguagePack, mergeLocales } from '@univerjs/core';
import dataValidation from '@univerjs/data-validation/locale/en-US';
import design from '@univerjs/design/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/en-US';
import dataValidationUi from '@univerjs/sheets-data-validation-ui/locale/en-US';
import filter from '@univerjs/sheets-filter/locale/en-US';
import filterUi from '@univerjs/sheets-filter-ui/locale/en-US';
import formula from '@univerjs/sheets-formula/locale/en-US';
import formulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import noteUi from '@univerjs/sheets-note-ui/locale/en-US';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sortUi from '@univerjs/sheets-sort-ui/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';
import { CONTROL_WORDS } from './controlWords';
import { GRID_WORDS } from './gridWords';
import { VALIDATION_WORDS } from './validationWords';

const ENGLISH = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numfmtUi,
  dataValidation,
  sheetsDataValidation,
  dataValidationUi,
  conditionalFormattingUi,
  noteUi,
  filter,
  filterUi,
  sortUi,
);

/** Univer's own merging takes a package's words as a whole: what is not named would be shown as a key. */
function over(words: ILanguagePack, others: ILanguagePack): ILanguagePack {
  const merged = { ...words };
  for (const [key, other] of Object.entries(others)) {
    const word = words[key];
    merged[key] = isTable(word) && isTable(other) ? over(word, other) : other;
  }
  return merged;
}

function isTable(word: ILanguagePack[string] | undefined): word is ILanguagePack {
  return typeof word === 'object' && !Array.isArray(word);
}

export const GRID_LOCALE = [GRID_WORDS, CONTROL_WORDS, VALIDATION_WORDS].reduce(over, ENGLISH);
