/** An end of a command that its user should hear of in one sentence. */
export class CommandError extends Error {
  /** 1: refused or found wrong. 2: bad arguments. */
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
