// Figures of one KPI of the template in one month of a year, and the level they reach by the printed thresholds, reckoned here anew.

/** @typedef {number | boolean} Cell */

/**
 * @typedef {object} KpiFigures
 * @property {(luck: number) => number[]} bases of a district, as its agreement has them
 * @property {(month: number, luck: number, bases: readonly number[]) => { values: Cell[], level: number }} figures
 * `month` counts from 1 to 12; inputs in the order of the KPI
 */

/**
 * What has accumulated by a month when `share` of the whole is reached in the twelfth.
 * @param {number} whole
 * @param {number} share
 * @param {number} month
 */
const by = (whole, share, month) => Math.floor((whole * share * month) / 12);

/**
 * How many thresholds a part of a whole reaches, in whole numbers: no division, no dust.
 * @param {number} part
 * @param {number} whole
 * @param {readonly number[]} percents
 */
const reached = (part, whole, percents) => percents.filter((percent) => part * 100 >= percent * whole).length;

/** @type {Readonly<Record<string, KpiFigures>>} */
export const FIGURES = {
  T1: {
    bases: (luck) => [600_000 + 100 * Math.round(luck * 9000)],
    figures: (month, luck, [budget = 0]) => {
      const spent = by(budget, 0.93 + 0.07 * luck, month);
      return { values: [spent, 0, budget, 0], level: reached(spent, budget, [80, 85, 90, 95, 100]) };
    },
  },
  T2: {
    bases: () => [],
    figures: (month, luck) => {
      const percent = 30 + 5.5 * month + Math.floor(luck * 4);
      return { values: [true, true, 1, percent], level: 2 + reached(percent, 100, [85, 90, 95]) };
    },
  },
  T3: {
    bases: () => [],
    figures: (_, luck) => {
      const level = 1 + Math.floor(luck * 5);
      const values = [
        level > 1 ? 12 : 9,
        3,
        level > 2 ? 6 : 2,
        level > 3 ? 3 : 1,
        level > 3 ? 5 : 0,
        level > 4 ? 1 : 0,
      ];
      return { values, level };
    },
  },
  T4: {
    bases: (luck) => [400 + Math.round(luck * 200)],
    figures: (month, luck, [enterprises = 0]) => {
      const [events, joined] = [by(16, 0.9 + 0.2 * luck, month), by(enterprises, 0.05 + 0.02 * luck, month)];
      const level = Math.min(
        reached(events, 100, [1, 4, 8, 12, 16]),
        reached(joined, enterprises, [1, 2, 3, 4, 5]),
      );
      return { values: [events, 3, joined, enterprises], level };
    },
  },
  T5: {
    bases: () => [],
    figures: (month, luck) => {
      const plans = 16 + Math.round(luck * 8);
      const done = by(plans, 0.6 + 0.4 * luck, month);
      return { values: [true, 1, done, plans], level: 3 + reached(done, plans, [50, 80]) };
    },
  },
  P1: {
    bases: (luck) => [100 + Math.round(luck * 200)],
    figures: (month, luck, [poor = 0]) => {
      const left = poor - by(poor, 0.6 + 0.3 * luck, month);
      return { values: [left, poor], level: reached(poor - left, poor, [65, 70, 75, 80, 85]) };
    },
  },
  P2: {
    bases: (luck) => [60 + Math.round(luck * 60)],
    figures: (month, luck, [homes = 0]) => {
      const freed = by(homes, 0.4 + 0.3 * luck, month);
      return { values: [freed, homes], level: reached(freed, homes, [45, 50, 55, 60, 65]) };
    },
  },
  P3: {
    bases: (luck) => [20 + Math.round(luck * 40)],
    figures: (month, luck, [villages = 0]) => {
      const better = by(villages, 0.75 + 0.25 * luck, month);
      return { values: [better, villages], level: reached(better, villages, [80, 85, 90, 95, 100]) };
    },
  },
  P4: {
    bases: () => [],
    figures: (month, luck) => {
      const people = 60 + Math.round(luck * 60);
      const better = by(people, 0.85 + 0.15 * luck, month);
      const first = reached(better, people, [75, 85]);
      const groups = first === 2 ? [2, 2, 2, luck > 0.5 ? 2 : 1, 2] : [1, 2, 0, 0, 2];
      return { values: [better, people, ...groups], level: first < 2 ? first : luck > 0.5 ? 5 : 4 };
    },
  },
  P5: {
    bases: (luck) => [60_000 + 100 * Math.round(luck * 900)],
    figures: (month, luck, [before = 0]) => {
      const income = by(before, 1.05 + 0.12 * luck, month);
      return { values: [income, before], level: reached(income - before, before, [11, 12, 13, 14, 15]) };
    },
  },
  P6: {
    bases: (luck) => [200 + Math.round(luck * 400)],
    figures: (month, luck, [homes = 0]) => {
      const alive = by(homes, 0.2 + 0.2 * luck, month);
      const values = [homes, homes, homes, homes, 2, 3, 8, 1, alive, homes];
      return { values, level: 4 + reached(alive, homes, [30]) };
    },
  },
  P7: {
    bases: (luck) => [2, 20 + Math.round(luck * 20)],
    figures: (month, luck, [times = 0, plots = 0]) => {
      const visited = by(plots, 0.7 + 0.3 * luck, month);
      return {
        values: [true, 0, times, times, true, visited, plots],
        level: 3 + reached(visited, plots, [70, 80]),
      };
    },
  },
  P8: {
    bases: (luck) => [400_000 + 100 * Math.round(luck * 4000)],
    figures: (month, luck, [owed = 0]) => {
      const solved = by(owed, 0.15 + 0.2 * luck, month);
      return {
        values: [true, true, true, true, 1, 1, solved, owed],
        level: 3 + reached(solved, owed, [20, 30]),
      };
    },
  },
  P9: {
    bases: (luck) => [300_000 + 100 * Math.round(luck * 4000)],
    figures: (month, luck, [owed = 0]) => {
      const paid = by(owed, 0.15 + 0.2 * luck, month);
      return { values: [true, true, true, paid, owed, false], level: 2 + reached(paid, owed, [20, 25, 30]) };
    },
  },
  P10: {
    bases: () => [],
    figures: (month, luck) => {
      const users = month * (200 + Math.floor(luck * 300));
      return {
        values: [true, true, true, 1, 2, month % 3 === 0 ? 1 : 0, users],
        level: users >= 4000 ? 5 : 4,
      };
    },
  },
  P11: {
    bases: (luck) => [400 + Math.round(luck * 400)],
    figures: (month, luck, [products = 0]) => {
      const [added, developed] = [
        by(products, 0.03 + 0.04 * luck, month),
        by(products, 0.02 + 0.02 * luck, month),
      ];
      const level = Math.min(
        reached(added, products, [1, 2, 3, 4, 5]),
        2 + reached(developed, products, [1, 2, 3]),
      );
      return { values: [added, developed, products, 3], level };
    },
  },
};
