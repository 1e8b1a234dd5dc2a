// Rating bands: a percentage as one of the words of the civil service's performance appraisal.
import { type Problem, ProblemError } from './problem';

/** A band: this rating from `from` percent on, up to the next band (half-open). */
export interface RatingBand {
  readonly from: number;
  readonly rating: string;
}

/** Bands that cannot be used. */
export interface BandProblem extends Problem {
  readonly code: 'bands-empty' | 'bands-twice';
  readonly text: string;
}

/** Usual bands; an office checks them against its department's circular. */
export const USUAL_BANDS: readonly RatingBand[] = [
  { from: 90, rating: 'ดีเด่น' },
  { from: 80, rating: 'ดีมาก' },
  { from: 70, rating: 'ดี' },
  { from: 60, rating: 'พอใช้' },
  { from: 0, rating: 'ต้องปรับปรุง' },
];

/** The bands, highest first. Throws ProblemError<BandProblem> when there is none or one begins twice. */
export function requireBands(bands: readonly RatingBand[]): RatingBand[] {
  if (bands.length === 0) throw new ProblemError<BandProblem>({ code: 'bands-empty', text: '' });
  const ordered = bands.slice().sort((a, b) => b.from - a.from);
  for (let i = 1; i < ordered.length; i++) {
    const band = ordered[i] as RatingBand;
    if (band.from === ordered[i - 1]?.from) {
      throw new ProblemError<BandProblem>({ code: 'bands-twice', text: String(band.from) });
    }
  }
  return ordered;
}

/** The rating of a percentage, null when it lies below the lowest band. `bands` highest first. */
export function ratingOf(percent: number, bands: readonly RatingBand[]): string | null {
  // 15 significant digits: a total of 89.99999999999999 is 90.
  const clean = Number(percent.toPrecision(15));
  for (const band of bands) if (clean >= band.from) return band.rating;
  return null;
}
