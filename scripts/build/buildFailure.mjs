// A build that must not go on: its message is one sentence naming the function or the file.

export class BuildFailure extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence);
    this.name = 'BuildFailure';
  }
}
