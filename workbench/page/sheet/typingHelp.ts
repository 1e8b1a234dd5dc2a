// While a person types a formula: the Thai sentence of the function they are in, and the parameter they are at.
import type { UniverBook } from '../../grid/univer/createUniver';
import type { CustomFunctionInfo } from '../../run/customFunctionNames';
import { functionHelp } from './functionDoc';

export function helpWhileTyping(
  { api }: UniverBook,
  functions: readonly CustomFunctionInfo[],
  line: HTMLElement,
): void {
  const helps = new Map(functions.map((info) => [info.name.toUpperCase(), functionHelp(info)]));
  const show = (text: string) => {
    if (line.textContent !== text) line.textContent = text;
    line.hidden = text === '';
  };
  api.addEvent(api.Event.SheetEditChanging, ({ value }) => {
    const call = callAt(value.toPlainText());
    const help = call && helps.get(call.name);
    if (!help) return show('');
    const param = help.params[Math.min(call.argument, help.params.length - 1)];
    show(`${help.name} ${help.sentence}${param?.help ? ` • ${param.name}: ${param.help}` : ''}`);
  });
  api.addEvent(api.Event.SheetEditEnded, () => show(''));
}

/** The innermost call that is still open at the end of the formula, and which of its arguments is being typed. */
function callAt(formula: string): { name: string; argument: number } | null {
  if (!formula.startsWith('=')) return null;
  const open: { name: string; argument: number }[] = [];
  const plain = formula.replace(/"[^"]*("|$)/g, '""');
  for (const [token, name] of plain.matchAll(/([A-Z_][\w.]*)?\(|[)},;{]/gi)) {
    const last = open.at(-1);
    if (token.endsWith('(') || token === '{') open.push({ name: (name ?? '').toUpperCase(), argument: 0 });
    else if (token === ')' || token === '}') open.pop();
    else if (last) last.argument++;
  }
  return open.findLast(({ name }) => name !== '') ?? null;
}
