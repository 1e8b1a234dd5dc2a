// The same choices for the same seed.

/** Mulberry32, public domain. @param {number} seed */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    below: (/** @type {number} */ most) => Math.floor(next() * most),
    /** @template T @param {readonly T[]} all @returns {T} */
    of: (all) => /** @type {T} */ (all[Math.floor(next() * all.length)]),
    chance: (/** @type {number} */ share) => next() < share,
  };
}

/** @typedef {ReturnType<typeof randomOf>} Random */
