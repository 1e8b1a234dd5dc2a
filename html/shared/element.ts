// Makes elements with attributes and children; text only, never markup.

type Child = Node | string | null;

/** Attributes that are null or false are left out; true gives an empty one. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child): child is Node | string => child !== null));
  return made;
}

/** A button that does something. `kind`: `main` for the one that is usually pressed next. */
export function button(text: string, kind: 'main' | 'plain' | 'small', press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: kind }, text);
  made.addEventListener('click', press);
  return made;
}

/** A labelled list to choose from; `blank` is shown while nothing is chosen. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  { value, blank, id, chosen }: { value: string; blank?: string; id: string; chosen(value: string): void },
): HTMLElement {
  const list = element('select', { id });
  if (blank !== undefined) list.append(element('option', { value: '' }, blank));
  for (const [option, text] of options) list.append(element('option', { value: option }, text));
  list.value = value;
  list.addEventListener('change', () => chosen(list.value));
  return element('div', { class: 'field' }, element('label', { for: id }, label), list);
}
