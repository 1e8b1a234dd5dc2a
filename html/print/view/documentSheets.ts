// A printed document as sheets of A4: every part begins a new sheet and counts its own.
import { thaiDigits } from '../../../src/domain/thaiText';
import { pageTexts } from '../../../src/text/printedFormTexts';
import { element } from '../../shared/element';
import type { PrintedPart } from '../model/printedForm';
import { fieldBlocks } from './fieldBlocks';
import { type Block, Room } from './room';
import { signatureBlocks } from './signatureBlock';

/** Of the height of a sheet. */
const LONGEST_CARRIED = 0.4;

/** Builds the sheets inside `workshop`, which must be laid out, since only the browser knows where its lines break. */
export function documentSheets(
  parts: readonly PrintedPart[],
  workshop: HTMLElement,
  isThai: boolean,
): HTMLElement[] {
  return parts.flatMap((part) => partSheets(part, workshop, isThai));
}

/** Set more tightly where a form takes more sheets than it has pages, and that saves one. */
function partSheets(part: PrintedPart, workshop: HTMLElement, isThai: boolean): HTMLElement[] {
  let sheets = laidOut(part, workshop, '');
  if (sheets.length > part.sheets.length) {
    const tight = laidOut(part, workshop, ' tight');
    const [kept, dropped] = tight.length < sheets.length ? [tight, sheets] : [sheets, tight];
    for (const sheet of dropped) sheet.remove();
    sheets = kept;
  }
  for (const [i, sheet] of sheets.entries()) number(sheet, part, i + 1, sheets.length, isThai);
  return sheets;
}

function laidOut(part: PrintedPart, workshop: HTMLElement, setting: string): HTMLElement[] {
  const sheets: HTMLElement[] = [];
  const fresh = (): Room => {
    const room = element('div', { class: 'room' });
    const sheet = element('article', { class: `sheet ${part.kind}${setting}` }, room);
    workshop.append(sheet);
    sheets.push(sheet);
    return new Room(room);
  };
  const last = part.sheets.length - 1;
  for (const [i, fields] of part.sheets.entries()) {
    const room = fill(fieldBlocks(fields), fresh(), fresh);
    if (i === last) sign(signatureBlocks(part.signatures), room, fresh);
  }
  return sheets;
}

/** The room that was filled last. */
function fill(blocks: readonly Block[], first: Room, fresh: () => Room): Room {
  let room = first;
  for (const block of blocks) {
    let left = block.place(room);
    while (left) {
      room = fresh();
      left = left.place(room);
    }
  }
  return room;
}

/** Nobody signs a sheet on which nothing else stands: the last field goes along where it is not too long. */
function sign(blocks: readonly Block[], room: Room, fresh: () => Room): void {
  for (const block of blocks) {
    const left = block.place(room);
    if (!left) continue;
    const { lastElementChild: last, childElementCount: count } = room.element;
    const next = fresh();
    const height = room.element.getBoundingClientRect().height;
    if (last && count > 1 && last.getBoundingClientRect().height < height * LONGEST_CARRIED)
      next.element.append(last);
    fill([left], next, fresh);
  }
}

function number(
  sheet: HTMLElement,
  { kind, foot, state }: PrintedPart,
  page: number,
  of: number,
  isThai: boolean,
): void {
  const digits = isThai ? thaiDigits : (text: string) => text;
  sheet.setAttribute('aria-label', pageTexts.pageName(page, of));
  if (kind === 'cover') return;
  const said = state === '' ? foot : `${foot} · ${state}`;
  const counted = digits(pageTexts.page(page, of));
  sheet.append(
    element('div', { class: 'sheet-foot' }, element('span', {}, said), element('span', {}, counted)),
  );
}
