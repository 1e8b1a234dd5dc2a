// clasp as a person runs it, in a throw-away project folder, without an account and without the network.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { DIST } from './bareContext';

const ROOT = path.resolve(__dirname, '../..');
const CLASP = path.join(ROOT, 'node_modules/@google/clasp/build/src/index.js');

/** A folder with the project's own .clasp.json, the built dist/ and, as in the repository, files that must not be pushed. */
export function makeClaspProject(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kpi-clasp-'));
  cpSync(path.join(ROOT, '.clasp.json'), path.join(folder, '.clasp.json'));
  cpSync(DIST, path.join(folder, 'dist'), { recursive: true });
  writeFileSync(path.join(folder, 'other.js'), 'var notPushed = 1;\n');
  // Nothing in it is real: the server never looks at it.
  const login = {
    type: 'authorized_user',
    client_id: 'x',
    client_secret: 'x',
    refresh_token: 'x',
    access_token: 'x',
  };
  const tokens = { default: { ...login, expiry_date: Date.now() + 3_600_000 } };
  writeFileSync(path.join(folder, 'login.json'), JSON.stringify({ tokens }));
  return folder;
}

export function runClasp(
  folder: string,
  args: readonly string[],
  { preload = [], env = {} }: { preload?: readonly string[]; env?: NodeJS.ProcessEnv } = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [...preload, CLASP, '-A', path.join(folder, 'login.json'), ...args],
      {
        cwd: folder,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

export interface Request {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

/** Stands in for the Apps Script API: answers every request with an empty project and keeps what came in. */
export async function startLoopback() {
  const requests: Request[] = [];
  const server = createServer(async (request, response) => {
    const text = await bodyOf(request);
    requests.push({
      method: request.method ?? '',
      url: request.url ?? '',
      body: text ? JSON.parse(text) : null,
    });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ scriptId: 'x', files: [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    preload: ['--import', path.join(__dirname, 'claspPreload.mjs')],
    env: { CLASP_LOOPBACK: `http://127.0.0.1:${port}/` },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
