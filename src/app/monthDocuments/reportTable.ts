// The columns of a report in the order of the official form, one row for each pair.
import { type ReportColumnKey, reportHeadingOf } from '../../catalogue/reportHeadings';
import type { CatalogueKpi } from '../../catalogue/types';
import { documentHeadings, monthDocumentTexts as texts } from '../../text/monthDocumentTexts';
import { LOOK } from '../summary/summaryLooks';
import type { TableCell } from '../summary/writeTable';
import type { DocumentSource } from './documentSource';
import { explanationOf, pairOf, resultCells, stateText, textOf } from './pairCells';

/** Pixels; together A4 on its side. */
export const REPORT_WIDTHS = [84, 96, 40, 66, 40, 40, 46, 150, 84, 84, 84, 84, 162];
const AFTER: readonly ReportColumnKey[] = ['measures', 'support', 'obstacle', 'suggestion'];
const EVIDENCE = [1, 2, 3, 4, 5] as const;

/** `first`: what a row is about. */
export function reportHeadings(first: string): string[] {
  return [
    first,
    ...(['figures', 'weight', 'result', 'level', 'score', 'weighted'] as const).map(reportHeadingOf),
    documentHeadings.explanation,
    ...AFTER.map(reportHeadingOf),
    documentHeadings.evidence,
  ];
}

/** All cells of a pair after the first. */
export function reportCells(source: DocumentSource, u: number, k: number, kpi: CatalogueKpi): TableCell[] {
  const pair = pairOf(source, u, k);
  const text = (column: ReportColumnKey): TableCell => [textOf(source, pair, column), LOOK.small];
  const evidence = EVIDENCE.flatMap((n) => {
    const written = textOf(source, pair, `evidence${n}`);
    return written ? [texts.item(n, written)] : [];
  });
  return [
    [stateText(source, u, k) || textOf(source, pair, 'figures'), LOOK.small],
    ...resultCells(kpi, pair),
    [explanationOf(pair), LOOK.small],
    ...AFTER.map(text),
    [evidence.join('\n'), LOOK.small],
  ];
}
