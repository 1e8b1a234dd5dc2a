// Every custom function with its parameters as Sheets must show them, in the order of the function list.
export const SIGNATURES: Readonly<Record<string, readonly string[]>> = {
  KPI_LEVEL: ['kpi', 'values', '...catalogue'],
  KPI_SCORE: ['kpi', 'values', 'method', 'floor', '...catalogue'],
  KPI_WEIGHTED: ['scores', 'weights'],
  KPI_TOTAL: ['scores', 'weights', 'missing', 'scale'],
  KPI_RESULT: ['kpi', 'values', '...catalogue'],
  KPI_TO_NEXT: ['kpi', 'values', 'level', '...catalogue'],
  KPI_EXPLAIN: ['kpi', 'values', '...catalogue'],
  KPI_CRITERIA: ['kpi', 'level', '...catalogue'],
  KPI_TARGET: ['kpi', 'unit', 'level', '...catalogue'],
  KPI_INFO: ['kpi', 'field', '...catalogue'],
  KPI_INPUTS: ['kpi', '...catalogue'],
  KPI_RATING: ['percent', 'bands', 'scale'],
  KPI_CHECK: ['headings', 'rows', '...catalogue'],
  THAI_NUMBER: ['text'],
  THAI_DIGITS: ['value'],
  THAI_MONTH: ['value', 'format'],
};
