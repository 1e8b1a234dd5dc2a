// What a column of a table may be used for, as the options of a list.
import { reportHeadingOf } from '../../../src/catalogue/reportHeadings';
import { IMPORT_COLUMNS } from '../../../src/contract/importReports';
import { importPageTexts as texts } from '../../../src/text/importPageTexts';
import type { ImportContext } from '../../office/importContext';
import { element } from '../../shared/element';
import type { ColumnUse, Mapping } from '../table/mapping';

type Option = readonly [use: ColumnUse, text: string];

const KEYS = ['month', 'unit', 'kpi'] as const;
const isInput = (column: string) => /^value\d/.test(column);

/** A table of one KPI has that KPI's inputs under their names; else they are numbered. */
export function columnChoices({ uses, given }: Mapping, context: ImportContext): readonly HTMLElement[] {
  const kpi = uses.includes('kpi') ? undefined : context.kpis.find(({ code }) => code === given.kpi);
  const inputs: Option[] = kpi
    ? kpi.inputs.map(({ label, unit }, i) => [`value${i + 1}` as ColumnUse, `${label} (${unit})`])
    : IMPORT_COLUMNS.filter(isInput).map((column) => [column, reportHeadingOf(column)]);
  if (!kpi) inputs.unshift(['label', texts.ownLabel]);
  const others = IMPORT_COLUMNS.filter((column) => !isInput(column));
  return [
    element('option', { value: '' }, texts.notImported),
    group(
      texts.keysGroup,
      KEYS.map((key): Option => [key, reportHeadingOf(key)]),
    ),
    group(texts.inputsGroup, inputs),
    group(
      texts.othersGroup,
      others.map((column): Option => [column, reportHeadingOf(column)]),
    ),
  ];
}

function group(label: string, options: readonly Option[]): HTMLElement {
  const made = element('optgroup', { label });
  made.append(...options.map(([value, text]) => element('option', { value }, text)));
  return made;
}
