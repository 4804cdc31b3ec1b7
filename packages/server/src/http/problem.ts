import { Failure, GuardError, WorldError } from '@lookback/base';
import type { Problem } from '../schema/index.ts';

/** A refusal that only HTTP knows, with its status. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly where: readonly string[] | undefined;
  constructor(status: number, code: string, message: string, where?: readonly string[]) {
    super(message);
    this.name = 'HttpRefusal';
    this.status = status;
    this.code = code;
    this.where = where;
  }
}

const conflicts = new Set([
  'evidence_changed',
  'digest_changed',
  'already_decided_by_you',
  'already_signed',
  'already_withdrawn',
  'already_settled',
  'taken_by_other',
]);

/** The HTTP status of a failure: what is unknown is 404, what another was faster at is 409. */
export function statusOf(failure: Failure): number {
  if (conflicts.has(failure.code)) return 409;
  if (failure instanceof GuardError) return 403;
  if (failure instanceof WorldError) return 503;
  if (failure.code.endsWith('_unknown')) return 404;
  return 400;
}

/** Turns whatever was thrown into a problem document (RFC 9457). A bug tells nothing of itself but that it is one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof HttpRefusal) {
    const { status, code, message, where } = error;
    return {
      type: `urn:lookback:${code}`,
      title: code,
      status,
      code,
      detail: message,
      ...(where ? { where: [...where] } : {}),
    };
  }
  if (error instanceof Failure) {
    const { code, message, todo, file, line, column } = error.detail;
    return {
      type: `urn:lookback:${code}`,
      title: code,
      status: statusOf(error),
      code,
      detail: message,
      todo,
      file,
      line,
      column,
    };
  }
  return { type: 'urn:lookback:bug', title: 'bug', status: 500, code: 'bug', detail: 'This is a bug in Lookback.' };
}

export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}
