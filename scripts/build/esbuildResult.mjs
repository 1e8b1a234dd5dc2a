// esbuild's outcome with its errors and warnings turned into the build's own failure: a warning is a mistake here.
import { BuildFailure } from './buildFailure.mjs';

/**
 * @template {import('esbuild').BuildResult} R
 * @param {Promise<R>} running
 * @returns {Promise<R>}
 */
export async function esbuildResult(running) {
  /** @type {R} */
  let result;
  try {
    result = await running;
  } catch (error) {
    const { errors } = /** @type {{ errors?: import('esbuild').Message[] }} */ (error);
    const [first] = errors ?? [];
    if (!first) throw error;
    throw first.detail instanceof BuildFailure
      ? first.detail
      : new BuildFailure(sentence('cannot be built', first));
  }
  const [warning] = result.warnings;
  if (warning) throw new BuildFailure(sentence('has a warning of esbuild', warning));
  return result;
}

/**
 * @param {string} what
 * @param {import('esbuild').Message} message
 */
function sentence(what, { location, text }) {
  const where = location ? `${location.file}:${location.line}` : 'The source';
  return `${where} ${what}: ${text.replace(/\.$/, '')}.`;
}
