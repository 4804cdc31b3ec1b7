/** Where in a user's input a failure lies. Lines, columns and rows count from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What every failure tells: a code for programs, a sentence and what to do for people. */
export interface FailureDetail extends Place {
  readonly code: string;
  readonly message: string;
  /** What the user can do about it, as an imperative sentence. */
  readonly todo?: string;
  /** The error beneath, kept for the log. */
  readonly cause?: unknown;
}

/** Exit codes of the command line (CONTRACTS 1). */
export const exitCodes = { done: 0, finding: 1, usage: 2, refused: 3, world: 4 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A failure that a person can act on. Anything else that is thrown is a bug. */
export abstract class Failure extends Error {
  abstract readonly exitCode: ExitCode;
  readonly detail: FailureDetail;
  constructor(detail: FailureDetail) {
    super(detail.message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = new.target.name;
    this.detail = detail;
  }
  get code(): string {
    return this.detail.code;
  }
}

/** The input or the usage is wrong: the user mends it (exit 2). */
export class UserError extends Failure {
  readonly exitCode = exitCodes.usage;
}

/** A guard rail refuses: no option relaxes it (exit 3). */
export class GuardError extends Failure {
  readonly exitCode = exitCodes.refused;
}

/** The world failed (disk, permission, lock): the same call may succeed later (exit 4). */
export class WorldError extends Failure {
  readonly exitCode = exitCodes.world;
}

/** The command ran and found something that is wrong: verify differs, an identity fails (exit 1). */
export class FindingError extends Failure {
  readonly exitCode = exitCodes.finding;
}

/** Assert what only a programmer can break. Throws a plain Error: a bug, never shown as advice. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${message}`);
}

/** The compile-time proof that a switch is exhaustive. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
