// A printed document as sheets of A4: every part begins a new sheet and counts its own.
import { thaiDigits } from '../../../src/domain/thaiText';
import { pageTexts } from '../../../src/text/printedFormTexts';
import { element } from '../../shared/element';
import type { PrintedPart } from '../model/printedForm';
import { fieldBlocks } from './fieldBlocks';
import { type Block, Room } from './room';
import { signatureBlocks } from './signatureBlock';

const LEAST_USED = 0.3;

/** Builds the sheets inside `workshop`, which must be laid out, since only the browser knows where its lines break. */
export function documentSheets(
  parts: readonly PrintedPart[],
  workshop: HTMLElement,
  isThai: boolean,
): HTMLElement[] {
  return parts.flatMap((part) => partSheets(part, workshop, isThai));
}

/** Set more tightly where that saves a last sheet with hardly anything on it. */
function partSheets(part: PrintedPart, workshop: HTMLElement, isThai: boolean): HTMLElement[] {
  let sheets = laidOut(part, workshop, '');
  const last = sheets[sheets.length - 1];
  if (sheets.length > 1 && last && used(last) < LEAST_USED) {
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
    const blocks = fieldBlocks(fields);
    fill(i < last ? blocks : [...blocks, ...signatureBlocks(part.signatures)], fresh);
  }
  return sheets;
}

/** The share of the room that is used, from 0 to 1. */
function used(sheet: HTMLElement): number {
  const room = sheet.querySelector('.room');
  const last = room?.lastElementChild;
  if (!room || !last) return 0;
  const { top, height } = room.getBoundingClientRect();
  return (last.getBoundingClientRect().bottom - top) / height;
}

function fill(blocks: readonly Block[], fresh: () => Room): void {
  let room = fresh();
  for (const block of blocks) {
    let left = block.place(room);
    while (left) {
      room = fresh();
      left = left.place(room);
    }
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
