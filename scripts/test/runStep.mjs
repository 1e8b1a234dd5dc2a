// Runs one check as a child process: a line when it passes, its whole output when it does not.
import { spawn } from 'node:child_process';

/**
 * @param {string} name
 * @param {readonly string[]} command a script or option of Node and what follows it
 * @param {string} root
 * @returns {Promise<boolean>}
 */
export async function runStep(name, command, root) {
  const start = performance.now();
  const { code, output } = await runNode(command, { cwd: root });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

/**
 * @param {readonly string[]} command
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, show?: boolean }} options `show`: pass the output through as it comes
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(command, { cwd, env, show = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
