import { randomBytes, timingSafeEqual } from 'node:crypto';
import { type Clock, sha256 } from '@lookback/base';
import type { Actor } from '../schema/index.ts';

const sessionHours = 12;
const linkMinutes = 60;
const sessionsMax = 64;

/** One browser, or one program with the bearer token. `id` is a digest: the secret itself is not kept. */
export interface BrowserSession {
  readonly id: string;
  readonly expiresAtMs: number;
  actor: Actor | null;
}

export interface Sessions {
  /** Swaps a one-time token of a printed address for the secret of a new cookie; null if used, expired or wrong. */
  enter(linkToken: string): string | null;
  /** The session of a cookie's secret or of the bearer token. */
  find(secret: string): BrowserSession | null;
  /** A fresh one-time token for another browser. */
  link(): string;
  end(session: BrowserSession): void;
  /** The token that was printed: good once in an address, and as bearer while the process lives. */
  readonly token: string;
}

const secretOf = () => randomBytes(32).toString('base64url');

function equalSecrets(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)));
}

/** Keeps the sessions of one server process, in memory: they end with it. */
export function openSessions(clock: Clock): Sessions {
  const token = secretOf();
  const links = new Map<string, number>([[sha256(token), clock.now() + linkMinutes * 60_000]]);
  const sessions = new Map<string, BrowserSession>();
  const bearer: BrowserSession = { id: sha256(`bearer:${token}`), expiresAtMs: Date.parse('9999-12-31'), actor: null };

  const sweep = (now: number) => {
    for (const [key, expires] of links) if (expires <= now) links.delete(key);
    for (const [key, session] of sessions) if (session.expiresAtMs <= now) sessions.delete(key);
  };

  return {
    token,
    enter(linkToken) {
      const now = clock.now();
      sweep(now);
      if (!links.delete(sha256(linkToken))) return null;
      const secret = secretOf();
      if (sessions.size >= sessionsMax) sessions.delete([...sessions.keys()][0] ?? '');
      const id = sha256(secret);
      sessions.set(id, { id, expiresAtMs: now + sessionHours * 3_600_000, actor: null });
      return secret;
    },
    find(secret) {
      if (equalSecrets(secret, token)) return bearer;
      const session = sessions.get(sha256(secret));
      return session !== undefined && session.expiresAtMs > clock.now() ? session : null;
    },
    link() {
      const fresh = secretOf();
      sweep(clock.now());
      links.set(sha256(fresh), clock.now() + linkMinutes * 60_000);
      return fresh;
    },
    end(session) {
      session.actor = null;
      sessions.delete(session.id);
    },
  };
}
