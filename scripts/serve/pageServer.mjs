// The local server of the workbench page: only this machine, only the page's files and what clasp would push.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const HOST = '127.0.0.1';
const TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json; charset=utf-8',
});

/**
 * Nothing may be asked of any other machine. The script runs by `eval` in a frame, and the frames of dialogs, which have
 * inline scripts, are bound by these rules too.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "worker-src 'self' blob:",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Listens on the port, or on the next free one; 0 takes any.
 * @param {{ page: string, dist: string, port: number }} options folders of the built page and of what clasp pushes
 * @returns {Promise<{ address: string, close(): Promise<void> }>}
 */
export async function servePage({ page, dist, port }) {
  const server = http.createServer((request, response) => {
    const found = request.method === 'GET' ? answer(page, dist, request.url ?? '/') : null;
    response.writeHead(found ? 200 : 404, {
      'Content-Type': found?.type ?? 'text/plain; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    });
    response.end(found?.body ?? 'Not found');
  });
  const taken = await listen(server, port);
  return {
    address: `http://${HOST}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {http.Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
async function listen(server, port) {
  for (let next = port; ; next++) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(next, HOST, () => {
          server.off('error', reject);
          resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
        });
      });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE' || next >= port + 100)
        throw error;
    }
  }
}

/**
 * @param {string} page
 * @param {string} dist
 * @param {string} url
 */
function answer(page, dist, url) {
  const { pathname } = new URL(url, `http://${HOST}`);
  if (pathname === '/') return file(page, 'index.html');
  if (pathname === '/dist.json') return scriptFiles(dist);
  if (pathname === '/sample.json') return file(path.dirname(page), 'sample.json');
  const name = /^\/page\/([\w.-]+)$/.exec(pathname)?.[1];
  return name ? file(page, name) : null;
}

/**
 * @param {string} folder
 * @param {string} name
 */
function file(folder, name) {
  const full = path.join(folder, name);
  const type = TYPES[path.extname(name)];
  return type && existsSync(full) ? { type, body: readFileSync(full) } : null;
}

/** @param {string} dist */
function scriptFiles(dist) {
  const code = path.join(dist, 'Code.js');
  if (!existsSync(code)) return null;
  const html = Object.fromEntries(
    readdirSync(dist)
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name.slice(0, -'.html'.length), readFileSync(path.join(dist, name), 'utf8')]),
  );
  const body = JSON.stringify({ code: readFileSync(code, 'utf8'), html });
  return { type: 'application/json; charset=utf-8', body };
}
