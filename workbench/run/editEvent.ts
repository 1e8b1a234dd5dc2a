// The event object of onEdit. https://developers.google.com/apps-script/guides/triggers/events#edit
import type { Rect } from '../grid/rect';
import { Range } from '../host/range';
import { Spreadsheet } from '../host/spreadsheet';
import { User } from '../host/user';
import type { ScriptRun } from './runScript';

export interface Edit {
  sheetId: number;
  rect: Rect;
  /** Only for a single cell; what was there, and what is now, as text; undefined for blank. */
  value: string | undefined;
  oldValue: string | undefined;
}

export function editEvent({ realm, execution, services }: ScriptRun, edit: Edit): Record<string, unknown> {
  const { exposure } = services;
  const event = realm.object();
  event.authMode = execution.options.mode;
  event.range = exposure.face(new Range(execution, edit.sheetId, edit.rect));
  event.source = exposure.face(new Spreadsheet(execution));
  event.user = exposure.face(new User(execution, ''));
  if (edit.rect.rows === 1 && edit.rect.columns === 1) {
    if (edit.value !== undefined) event.value = edit.value;
    if (edit.oldValue !== undefined) event.oldValue = edit.oldValue;
  }
  return event;
}
