// The add-on's sidebar and its dialogs: one sidebar and one dialog at a time, each an HTML file in a frame of its own.
import type { DialogRecord } from '../../host/book';
import { type FrameEnds, ScriptFrame } from '../frame/scriptFrame';
import { CLOSE, SIDEBAR } from '../pageText';
import type { ChosenFile } from '../run/pageWorkbench';
import type { ShowExtra } from '../run/question';
import { element, part } from './element';
import { makeMovable } from './movable';
import { showToast } from './toasts';

const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;

export interface DialogEnds {
  call(name: string, args: unknown[]): Promise<unknown>;
  focusSheet(): void;
  /** The grid has more or less room now. */
  resized(): void;
}

export class Dialogs {
  private sidebar: ScriptFrame | null = null;
  private dialog: { frame: ScriptFrame; box: HTMLDialogElement } | null = null;

  constructor(
    private readonly shim: string,
    private readonly ends: DialogEnds,
  ) {}

  show(record: DialogRecord, { height, seconds }: ShowExtra): void {
    if (record.kind === 'toast') showToast(record.title, record.html, seconds ?? 5);
    else if (record.kind === 'sidebar') this.showSidebar(record);
    else this.showDialog(record, height ?? DIALOG_HEIGHT);
  }

  /** Picks files in the dialog that is in front, as a person would. */
  chooseFiles(files: readonly ChosenFile[]): Promise<void> {
    const frame = this.dialog?.frame ?? this.sidebar;
    return frame ? frame.chooseFiles(files) : Promise.reject(new Error('no dialog is open'));
  }

  closeAll(): void {
    this.closeSidebar();
    this.closeDialog();
  }

  private showSidebar({ title, html }: DialogRecord): void {
    this.closeSidebar();
    const name = title || SIDEBAR;
    this.sidebar = this.frame(html, name, { close: () => this.closeSidebar(), size: () => undefined });
    const close = closeButton(() => this.closeSidebar());
    part('sidebar').append(
      element('div', { class: 'bar' }, element('h2', {}, name), close),
      this.sidebar.element,
    );
    part('sidebar').hidden = false;
    this.ends.resized();
  }

  private closeSidebar(): void {
    if (!this.sidebar) return;
    this.sidebar.remove();
    this.sidebar = null;
    part('sidebar').replaceChildren();
    part('sidebar').hidden = true;
    this.ends.resized();
    this.ends.focusSheet();
  }

  private showDialog({ kind, title, html, width }: DialogRecord, height: number): void {
    this.closeDialog();
    const box = element('dialog', { class: `html-dialog ${kind}`, 'aria-labelledby': 'dialog-title' });
    const frame = this.frame(html, title, {
      close: () => this.closeDialog(),
      size: (pixels) => sizeFrame(frame.element, pixels),
    });
    sizeFrame(frame.element, { height, width: width ?? DIALOG_WIDTH });
    const bar = element('div', { class: 'bar' }, element('h2', { id: 'dialog-title' }, title));
    bar.append(closeButton(() => this.closeDialog()));
    box.append(bar, frame.element);
    box.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.closeDialog();
    });
    document.body.append(box);
    if (kind === 'modal') {
      box.showModal();
    } else {
      box.show();
      makeMovable(box, bar);
      box.addEventListener('keydown', ({ key }) => key === 'Escape' && this.closeDialog());
    }
    this.dialog = { frame, box };
  }

  private closeDialog(): void {
    if (!this.dialog) return;
    const { frame, box } = this.dialog;
    this.dialog = null;
    frame.remove();
    box.close();
    box.remove();
    this.ends.focusSheet();
  }

  private frame(html: string, title: string, own: Pick<FrameEnds, 'close' | 'size'>): ScriptFrame {
    const { call, focusSheet } = this.ends;
    return new ScriptFrame(html, title, this.shim, { ...own, call, focusSheet });
  }
}

function closeButton(close: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'close', 'aria-label': CLOSE }, '×');
  button.addEventListener('click', close);
  return button;
}

/** Never larger than the window, which style sheets see to. */
function sizeFrame(frame: HTMLElement, { height, width }: { height?: number; width?: number }): void {
  if (height !== undefined && Number.isFinite(height)) frame.style.height = `${height}px`;
  if (width !== undefined && Number.isFinite(width)) frame.style.width = `${width}px`;
}
