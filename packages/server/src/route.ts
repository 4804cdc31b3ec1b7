import type { z } from 'zod';
import type { RouteId } from './browser.ts';
import type { Desk } from './desk.ts';
import type { BrowserSession, Sessions } from './http/sessions.ts';
import type { Actor } from './schema/index.ts';

/** What a handler gets: validated parts of the request and who asks. */
export interface Ask<P, Q, B> {
  readonly desk: Desk;
  readonly session: BrowserSession;
  readonly sessions: Sessions;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** The unlocked key; throws `key_needed` without one. */
  actor(): Actor;
}

/** One route as data: the schemas validate, document and type it; the fuzzer and the state table walk it. */
export interface Route<P = unknown, Q = unknown, B = unknown, A = unknown> {
  readonly id: RouteId;
  readonly summary: string;
  readonly params: z.ZodType<P> | null;
  readonly query: z.ZodType<Q> | null;
  readonly body: z.ZodType<B> | null;
  readonly answer: z.ZodType<A>;
  /** Needs an unlocked key, or only a session. */
  readonly needs: 'key' | 'session';
  /** Codes with which it may refuse, beside those of every route. */
  readonly refuses: readonly string[];
  answerTo(ask: Ask<P, Q, B>): Promise<A>;
}

/** Checks a route's parts against each other and forgets their types, so that one list holds them all. */
export function route<P, Q, B, A>(spec: Route<P, Q, B, A>): Route<P, Q, B, A> {
  return spec;
}

/** The request and the answer of a route, for the typed client. */
export type AskOf<R> = R extends Route<infer P, infer Q, infer B, unknown> ? { params: P; query: Q; body: B } : never;
export type AnswerOf<R> = R extends Route<infer _P, infer _Q, infer _B, infer A> ? A : never;
