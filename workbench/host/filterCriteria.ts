// What a filter hides. https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria-builder
import type { Execution } from './execution';
import { ServiceObject } from './serviceObject';

export interface Criteria {
  hidden: string[] | null;
  test: string | null;
  values: (string | number)[];
}

export class FilterCriteria extends ServiceObject {
  readonly className: string = 'FilterCriteria';

  constructor(
    host: Execution,
    public criteria: Criteria = { hidden: null, test: null, values: [] },
  ) {
    super(host);
  }

  getHiddenValues(): string[] {
    return this.criteria.hidden ?? [];
  }

  getCriteriaType(): string | null {
    return this.criteria.test;
  }

  getCriteriaValues(): unknown[] {
    return this.criteria.values;
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.host, this.criteria);
  }
}

export class FilterCriteriaBuilder extends FilterCriteria {
  override readonly className = 'FilterCriteriaBuilder';

  setHiddenValues(values: unknown[]): this {
    this.criteria = { ...this.criteria, hidden: values.map(String) };
    return this;
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.host, this.criteria);
  }
}

const TESTS: Readonly<Record<string, (text: string, value: string) => boolean>> = {
  TEXT_EQUAL_TO: (text, value) => text === value,
  TEXT_NOT_EQUAL_TO: (text, value) => text !== value,
  TEXT_CONTAINS: (text, value) => text.includes(value),
  TEXT_DOES_NOT_CONTAIN: (text, value) => !text.includes(value),
  TEXT_STARTS_WITH: (text, value) => text.startsWith(value),
  TEXT_ENDS_WITH: (text, value) => text.endsWith(value),
  CELL_EMPTY: (text) => text === '',
  CELL_NOT_EMPTY: (text) => text !== '',
  NUMBER_EQUAL_TO: (text, value) => number(text) === Number(value),
  NUMBER_GREATER_THAN: (text, value) => number(text) > Number(value),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (text, value) => number(text) >= Number(value),
  NUMBER_LESS_THAN: (text, value) => number(text) < Number(value),
  NUMBER_LESS_THAN_OR_EQUAL_TO: (text, value) => number(text) <= Number(value),
};

function number(text: string): number {
  return text === '' ? Number.NaN : Number(text.replaceAll(',', '').replace('%', ''));
}

/** Does the filter leave a cell with this display text visible? */
export function isShown(criteria: Criteria, text: string): boolean {
  if (criteria.hidden?.includes(text)) return false;
  const test = criteria.test === null ? undefined : TESTS[criteria.test];
  return !test || test(text, String(criteria.values[0] ?? ''));
}

for (const test of Object.keys(TESTS)) {
  const words = test.split('_').map((word) => (word[0] as string) + word.slice(1).toLowerCase());
  Object.defineProperty(FilterCriteriaBuilder.prototype, `when${words.join('')}`, {
    value(this: FilterCriteriaBuilder, ...values: (string | number)[]) {
      this.criteria = { ...this.criteria, test, values };
      return this;
    },
  });
}
