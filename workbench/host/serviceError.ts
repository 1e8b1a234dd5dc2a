// The exceptions of the host's services.

/** What Apps Script throws as `Exception: message`. */
export class ServiceError extends Error {
  override readonly name: string = 'Exception';
}

/** A method, property or value the workbench does not know: never a silent undefined. */
export class NotInWorkbench extends ServiceError {
  override readonly name = 'Error';

  constructor(what: string) {
    super(`not in the workbench: ${what}`);
  }
}

/** The execution is over: limit passed, or ended by a fault. Every later call of it throws this again. */
export class ExecutionEnded extends ServiceError {}
