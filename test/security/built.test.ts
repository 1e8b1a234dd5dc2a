// What is pushed to Google, looked at as a stranger would: two scopes, no way to a network, no code or markup made of text, and only
// packages with licences that allow it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';
import traverseModule from '@babel/traverse';

const ROOT = path.resolve(__dirname, '../..');
const DIST = path.join(ROOT, 'dist');
const pages = readdirSync(DIST).filter((name) => name.endsWith('.html'));
const read = (name: string) => readFileSync(path.join(DIST, name), 'utf8');
const traverse = ((traverseModule as { default?: unknown }).default ??
  traverseModule) as typeof traverseModule;

/** Names taken from outside, and names of members, in a script. */
function namesIn(code: string): { readonly globals: Set<string>; readonly members: Set<string> } {
  const globals = new Set<string>();
  const members = new Set<string>();
  traverse(parse(code, { sourceType: 'script' }), {
    ReferencedIdentifier({
      node,
      scope,
    }: {
      node: { name: string };
      scope: { hasBinding(name: string, all: true): boolean };
    }) {
      if (!scope.hasBinding(node.name, true)) globals.add(node.name);
    },
    MemberExpression({ node: { property } }) {
      if (property.type === 'Identifier') members.add(property.name);
      if (property.type === 'StringLiteral') members.add(property.value);
    },
  } as Parameters<typeof traverse>[1]);
  return { globals, members };
}

const scriptOf = (html: string) => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';

test('two scopes and no more', () => {
  expect(JSON.parse(read('appsscript.json')).oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});

test('the script uses these services of Apps Script, none of which leaves the spreadsheet', () => {
  const services = [...namesIn(read('Code.js')).globals].filter((name) =>
    /^[A-Z]\w+(App|Service)$|^(Session|Utilities|Logger|Jdbc|Maps|Drive|Sheets)$/.test(name),
  );
  expect(services.sort()).toEqual(['HtmlService', 'LockService', 'SpreadsheetApp']);
});

describe.each(['Code.js', ...pages])('%s', (name) => {
  const text = read(name);
  const { globals, members } = namesIn(name.endsWith('.html') ? scriptOf(text) : text);

  test('reaches no network', () => {
    const ways = [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'RTCPeerConnection',
      'importScripts',
      'Image',
      'UrlFetchApp',
    ];
    expect(ways.filter((way) => globals.has(way))).toEqual([]);
    expect(['sendBeacon', 'fetch', 'getImageFromUrl'].filter((way) => members.has(way))).toEqual([]);
    expect(
      text.match(/<(script|link|img|iframe|form|object|embed)[^>]+(src|href|action|data)=/gi),
    ).toBeNull();
  });

  test('makes no code of text, and no markup of text', () => {
    expect(['eval', 'Function'].filter((way) => globals.has(way) && name === 'Code.js')).toEqual([]);
    expect(globals.has('eval')).toBe(false);
    const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'srcdoc'];
    expect(markup.filter((way) => members.has(way))).toEqual([]);
    expect(text).not.toMatch(/document\.write/);
  });
});

test('packages in what is pushed have licences that allow it, and there are few', () => {
  const { devDependencies, dependencies = {} } = JSON.parse(
    readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
  );
  expect(dependencies).toEqual({});
  const licences = Object.keys(devDependencies).map((name) => {
    const { license } = JSON.parse(
      readFileSync(path.join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
    );
    return [name, license];
  });
  const allowed = /^(MIT|Apache-2\.0|ISC|BSD-[23]-Clause|MPL-2\.0|OFL-1\.1|MIT OR Apache-2\.0)$/;
  expect(licences.filter(([, license]) => !allowed.test(license))).toEqual([]);
});
