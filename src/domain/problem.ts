// What went wrong, as data: a stable code and what the sentence about it needs. Sentences live in src/text/.

/** A problem of any area; each area narrows `code` to its own literals. */
export interface Problem {
  readonly code: string;
}

type Having<P extends Problem, C> = P extends Problem ? (C extends P['code'] ? P : never) : never;

/** One Thai sentence per problem code of an area `P`. */
export type SentencesOf<P extends Problem> = {
  readonly [C in P['code']]: (problem: Having<P, C>) => string;
};

/** Thrown by `require…` functions; whoever faces the user turns `problem` into a sentence. */
export class ProblemError<P extends Problem = Problem> extends Error {
  constructor(readonly problem: P) {
    super(problem.code);
  }
}
