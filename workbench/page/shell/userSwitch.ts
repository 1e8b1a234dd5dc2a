// The switch of the acting user: who is at the keyboard, for protections and for the script.
import { PEOPLE } from '../pageText';
import { element } from './element';

export function fillUserSwitch(select: HTMLSelectElement, chosen: (email: string) => void): void {
  select.append(...PEOPLE.map(([email, name]) => element('option', { value: email, title: email }, name)));
  select.addEventListener('change', () => chosen(select.value));
}
