// Which inputs a KPI has, in which order: as `ช่องข้อมูล` says, else as built in, else as its formulas mention them.
import type { KpiInput, KpiRules } from '../../domain/kpi';
import type { InputsDifferProblem } from '../../domain/tableProblem';
import { textKey } from '../../domain/thaiText';
import type { InputMention } from './readCriteriaTable';

/** The inputs in order; what only `เกณฑ์` can say (part of a whole, source system) is added. */
export function chooseInputs(
  given: readonly KpiInput[] | undefined,
  mentions: readonly InputMention[] | undefined,
  builtIn: readonly KpiInput[],
): KpiInput[] {
  if (given) {
    const inPlace = given.length === builtIn.length ? builtIn : [];
    return given.map((input, i) => completed(input, mentions, sameIn(builtIn, input) || inPlace[i]));
  }
  if (!mentions) return [...builtIn];
  const fresh = mentions.filter((mention) => !sameIn(builtIn, mention)).map(inferred);
  // Formulas that speak of none of the built-in inputs are another KPI under an old code.
  if (mentions.length > 0 && fresh.length === mentions.length) return fresh;
  return [...builtIn.map((input) => completed(input, mentions, input)), ...fresh];
}

/** Folded old label → new label, for built-in formulas over renamed inputs: by label, else by position. */
export function renamesOf(
  { code: kpi, inputs, measures, levels }: KpiRules,
  given: readonly KpiInput[] | undefined,
): { readonly labels: { [folded: string]: string } } | InputsDifferProblem {
  const labels: { [folded: string]: string } = Object.create(null);
  if (!given) return { labels };
  const used = textKey(JSON.stringify([measures.map(({ expression }) => expression), levels]));
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i] as KpiInput;
    const key = textKey(input.label);
    const inPlace = given.length === inputs.length ? given[i] : undefined;
    const found = sameIn(given, input) || (inPlace && !sameIn(inputs, inPlace) && inPlace);
    if (found) labels[key] = found.label;
    else if (used.indexOf(`"${key}"`) >= 0 || used.indexOf(`[${key}]`) >= 0) {
      const counts = { given: given.length, expected: inputs.length };
      return { code: 'kpi-inputs-differ', kpi, missing: input.label, ...counts };
    }
  }
  return { labels };
}

/** What `เกณฑ์` says of the input goes before what the built-in one has. */
function completed(
  { partOfWhole: _, system: __, ...input }: KpiInput,
  mentions: readonly InputMention[] | undefined,
  builtIn: KpiInput | undefined,
): KpiInput {
  const { partOfWhole, system } = { ...builtIn, ...(mentions && sameIn(mentions, input)) };
  return { ...input, ...(partOfWhole && { partOfWhole }), ...(system && { system }) };
}

function inferred({ label, unit = '', tick, partOfWhole, system }: InputMention): KpiInput {
  const key = textKey(unit);
  return {
    label,
    unit,
    type: tick ? 'tick' : key === 'บาท' ? 'money' : key === 'ร้อยละ' || key === '%' ? 'percent' : 'count',
    blank: tick ? 'notDone' : 'missing',
    ...(partOfWhole && { partOfWhole }),
    ...(system && { system }),
  };
}

interface Labelled {
  readonly label: string;
}

function sameIn<T extends Labelled>(list: readonly T[], { label }: Labelled): T | undefined {
  const key = textKey(label);
  return list.find((one) => textKey(one.label) === key);
}
