import type { Progress } from '@lookback/base';

/** What a command may do to the outside: results on stdout, everything else on stderr. */
export interface Io {
  readonly progress: Progress;
  /** `--json` was given: one JSON object on stdout, errors as JSON on stderr. */
  readonly json: boolean;
  /** The caller's working directory: relative paths are the caller's. */
  readonly cwd: string;
  /** Writes a line of the result for a person (silent under --json). */
  say(line: string): void;
  /** Writes the result for a program (only under --json). */
  result(value: unknown): void;
  /** Writes a note to stderr. */
  note(line: string): void;
}
