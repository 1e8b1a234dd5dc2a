// Runs Jest and reads its counts; a test file that cannot even be loaded counts as one failure.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runNode } from './runStep.mjs';

/**
 * @param {string} root
 * @param {readonly string[]} more arguments for Jest
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runJest(root, more, env) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kpi-jest-'));
  const outputFile = path.join(folder, 'result.json');
  try {
    const { code } = await runNode(
      ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${outputFile}`, '--silent', ...more],
      { cwd: root, env, show: true },
    );
    const result = readResult(outputFile);
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return { passed: result.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }}
 */
function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  }
}
