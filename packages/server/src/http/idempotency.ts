import { sha256 } from '@lookback/base';
import { HttpRefusal } from './problem.ts';

const keptMax = 2000;

/** An answer that can be given again, byte for byte. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: string;
}

export interface Idempotency {
  /** Runs a write once a key: a repeat, also one that comes while the first still runs, gets the first answer. */
  once(session: string, key: string | null, request: string, write: () => Promise<KeptAnswer>): Promise<KeptAnswer>;
}

/** Remembers the answers of writes by session and `Idempotency-Key`. Failures of the world and bugs are not kept. */
export function openIdempotency(): Idempotency {
  const kept = new Map<string, { readonly request: string; readonly answer: Promise<KeptAnswer> }>();
  return {
    async once(session, key, request, write) {
      if (key === null) return write();
      if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
        throw new HttpRefusal(
          400,
          'idempotency_key_invalid',
          'Idempotency-Key must be 1 to 200 visible ASCII characters.',
        );
      }
      const name = `${session}:${key}`;
      const digest = sha256(request);
      const before = kept.get(name);
      if (before !== undefined) {
        if (before.request !== digest) {
          throw new HttpRefusal(422, 'idempotency_mismatch', 'This Idempotency-Key was used for another request.');
        }
        return before.answer;
      }
      const answer = write();
      kept.set(name, { request: digest, answer });
      if (kept.size > keptMax) kept.delete([...kept.keys()][0] ?? '');
      const forget = () => kept.delete(name);
      answer.then((done) => (done.status >= 500 ? forget() : undefined), forget);
      return answer;
    },
  };
}
