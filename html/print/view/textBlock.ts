// A label with a text that may be longer than a page: it is cut between two lines and goes on, without its label, on the next.
import { element } from '../../shared/element';
import { cutAtLine } from './lineStart';
import type { Block, Room } from './room';

/** A single line is not worth a page of its own. */
const LEAST_LINES = 2;

/** `kind` is the class that says how the text is set. */
export function textBlock(label: string, text: string, kind: string): Block {
  return {
    place(room) {
      const isFirst = room.isEmpty;
      const written = element('span', { class: 'text' }, text);
      const whole = element('div', { class: `field ${kind}` }, ...labelled(label, written));
      room.element.append(whole);
      if (room.fits) return null;
      const cut = cutAtLine(written, bottomFor(room, whole, written));
      if (cut.at >= text.length) return null;
      if (cut.lines < (isFirst ? 1 : LEAST_LINES)) {
        if (!isFirst) {
          whole.remove();
          return this;
        }
        return null;
      }
      written.textContent = text.slice(0, cut.at).trimEnd();
      return textBlock('', text.slice(cut.at).trimStart(), `${kind} continued`);
    },
  };
}

/** What stands below the last line inside the block needs room too. */
function bottomFor(room: Room, whole: Element, written: Element): number {
  return room.bottom - (whole.getBoundingClientRect().bottom - written.getBoundingClientRect().bottom);
}

function labelled(label: string, written: Node): (Node | string)[] {
  return label === '' ? [written] : [element('span', { class: 'label' }, label), ' ', written];
}
