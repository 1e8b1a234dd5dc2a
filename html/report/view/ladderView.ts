// The five levels of a milestone KPI: what each asks for, its inputs, and whether it counts.
import type { CatalogueKpi } from '../../../src/catalogue/types';
import type { CompiledKpi } from '../../../src/domain/compiledKpi';
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import { element } from '../../shared/element';
import type { InputField } from '../model/formFields';
import type { LevelState } from '../model/requirementStates';

interface Step {
  readonly state: HTMLElement;
  readonly list: HTMLElement;
  readonly box: HTMLElement;
}

export class LadderView {
  readonly element = element('ol', { class: 'ladder' });
  private readonly steps: Step[] = [];

  /** `fieldOf` makes the field of an input; each stands at the first level that asks for it. */
  constructor(
    kpi: CatalogueKpi,
    compiled: CompiledKpi,
    inputs: readonly InputField[],
    fieldOf: (input: InputField) => HTMLElement,
  ) {
    const left = new Set(inputs);
    for (const level of [1, 2, 3, 4, 5]) {
      const wanted = wantedBy(compiled, level);
      const own = inputs.filter((input) => left.has(input) && wanted.has(input.index));
      for (const input of own) left.delete(input);
      const state = element('span', { class: 'state' });
      const list = element('ul', { class: 'asked' });
      const id = `level-${level}`;
      const box = element(
        'li',
        { 'aria-labelledby': id },
        element('h3', { id }, `${texts.level(level)} `, state),
        element('p', {}, kpi.criteria[level - 1] ?? ''),
        list,
        ...own.map(fieldOf),
      );
      this.steps.push({ state, list, box });
      this.element.append(box);
    }
    if (left.size === 0) return;
    this.element.append(element('li', {}, element('h3', {}, texts.adjustments), ...[...left].map(fieldOf)));
  }

  show(levels: readonly LevelState[]): void {
    levels.forEach(({ holds, aboveGap, requirements }, i) => {
      const { state, list, box } = this.steps[i] as Step;
      const said = aboveGap > 0 ? texts.aboveGap(aboveGap) : holds ? texts.passed : texts.notPassed;
      if (state.textContent !== said) state.textContent = said;
      box.className = aboveGap > 0 ? 'above' : holds ? 'holds' : '';
      requirements.forEach(({ text, met }, n) => {
        const line = list.children[n] ?? list.appendChild(element('li'));
        const shown = `${met ? '✓' : '–'} ${text}`;
        if (line.textContent !== shown) line.textContent = shown;
      });
    });
  }
}

function wantedBy({ levels }: CompiledKpi, level: number): ReadonlySet<number> {
  return new Set(
    (levels[level - 1] ?? []).flatMap(({ subject, valueInput }) => [...subject.inputs, valueInput]),
  );
}
