// Loading the built file, as every cell and every click does: nothing thrown, nothing called, nothing left behind.
import { loadBare, readCode } from './bareContext';
import { SIGNATURES } from './signatures';

const SERVICES = [
  'SpreadsheetApp HtmlService PropertiesService CacheService LockService ScriptApp Session Utilities Logger',
  'UrlFetchApp DriveApp MailApp GmailApp console',
].flatMap((line) => line.split(' '));

const BUILD_NAMES = ['kpiFunctions_', 'kpiMain_', 'kpiMainLoaded_'];

test('evaluating needs no more than the language', () => {
  expect(() => loadBare()).not.toThrow();
});

test('evaluating calls no service', () => {
  expect(loadBare(SERVICES).touched()).toEqual([]);
});

test('Thai letters are single characters', () => {
  expect(readCode()).not.toMatch(/\\u0e/i);
});

test('every global is a function of the add-on or one of the three the build needs', () => {
  const bare = loadBare();
  const others = bare.globals().filter((name) => !(name in SIGNATURES) && !BUILD_NAMES.includes(name));
  for (const name of others) expect([name, bare.value(`typeof ${name}`)]).toEqual([name, 'function']);
});

test.each(Object.keys(SIGNATURES))('%s called with nothing touches no service', (name) => {
  const bare = loadBare(SERVICES);
  // Without arguments each function either answers or throws its own sentence about how to use it.
  bare.value(`(() => { try { return String(${name}()); } catch (error) { return error.message; } })()`);
  expect(bare.touched()).toEqual([]);
});
