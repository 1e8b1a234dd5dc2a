// What an execution may do: https://developers.google.com/apps-script/add-ons/concepts/editor-auth-lifecycle and
// https://developers.google.com/apps-script/guides/triggers#restrictions
import { ServiceError } from './serviceError';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

const BEFORE_AUTHORISATION = new Set(['Ui', 'Menu', 'Logger', 'console', 'Utilities', 'Session']);
const UI_SCOPE = 'https://www.googleapis.com/auth/script.container.ui';
const DIALOGS = new Set([
  'alert',
  'prompt',
  'showSidebar',
  'showModalDialog',
  'showModelessDialog',
  'showDialog',
]);

/** NONE: menus only. LIMITED (simple triggers): no dialogs. Throws with the words of Apps Script. */
export function requireAllowed(mode: AuthMode, className: string, name: string): void {
  if (mode === 'FULL') return;
  if (className === 'Ui' && DIALOGS.has(name)) throw refusal(`Ui.${name}`, UI_SCOPE);
  if (mode === 'LIMITED') return;
  if (BEFORE_AUTHORISATION.has(className)) return;
  if (className === 'SpreadsheetApp' && name === 'getUi') return;
  throw new ServiceError(`You do not have permission to call ${className}.${name}`);
}

export function refusal(method: string, ...scopes: string[]): ServiceError {
  return new ServiceError(
    `You do not have permission to call ${method}. Required permissions: (${scopes.join(' || ')})`,
  );
}

const SPREADSHEETS = 'https://www.googleapis.com/auth/spreadsheets';

/** Methods outside `spreadsheets.currentonly` and `script.container.ui`, with the scopes Google names. */
export const OUT_OF_SCOPE: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.open': [SPREADSHEETS],
  'SpreadsheetApp.openById': [SPREADSHEETS],
  'SpreadsheetApp.openByUrl': [SPREADSHEETS],
  'SpreadsheetApp.create': [SPREADSHEETS],
  'SpreadsheetApp.getActiveRangeList': [SPREADSHEETS],
  'Spreadsheet.copy': [SPREADSHEETS],
  'Spreadsheet.addEditor': [SPREADSHEETS],
  'Spreadsheet.addEditors': [SPREADSHEETS],
  'Sheet.copyTo': [SPREADSHEETS],
  'Session.getActiveUser': ['https://www.googleapis.com/auth/userinfo.email'],
  'Session.getEffectiveUser': ['https://www.googleapis.com/auth/userinfo.email'],
  'UrlFetchApp.fetch': ['https://www.googleapis.com/auth/script.external_request'],
};

/** Whole services for which the add-on has no scope. */
export const FOREIGN_SERVICES: Readonly<Record<string, string>> = {
  DriveApp: 'https://www.googleapis.com/auth/drive',
  UrlFetchApp: 'https://www.googleapis.com/auth/script.external_request',
  MailApp: 'https://www.googleapis.com/auth/script.send_mail',
  GmailApp: 'https://mail.google.com/',
  DocumentApp: 'https://www.googleapis.com/auth/documents',
  CalendarApp: 'https://www.googleapis.com/auth/calendar',
  ScriptApp: 'https://www.googleapis.com/auth/script.scriptapp',
};
