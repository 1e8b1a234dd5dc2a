// The browser for the tests of pages: one that is there, or Debian's where this process may install it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const HOW_TO_GET_CHROMIUM =
  'Install Chrome or Chromium (Debian: apt-get install chromium), or set CHROMIUM_PATH to its program.';

/**
 * The program's path, or null.
 * @param {NodeJS.ProcessEnv} env
 */
export function findChromium(env = process.env) {
  const onPath = (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const candidates = [env.CHROMIUM_PATH ?? '', ...onPath, ...ELSEWHERE];
  return candidates.find((file) => file !== '' && existsSync(file)) ?? null;
}

/** Whether Debian's Chromium could be installed; tried only as root on a system with apt. */
export function installChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('       installing chromium with apt-get …');
  const options = {
    stdio: /** @type {const} */ ('ignore'),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], options);
  return spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options).status === 0;
}
