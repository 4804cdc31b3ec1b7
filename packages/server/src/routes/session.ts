import { z } from 'zod';
import { route } from '../route.ts';
import { Done, LinkAnswer, Session, UnlockAnswer, UnlockCommand, vocabulary } from '../schema/index.ts';

export const sessionRoutes = {
  session: route({
    id: 'session',
    summary: 'Who this session is, and which keys the workspace knows',
    params: null,
    query: null,
    body: null,
    answer: Session,
    needs: 'session',
    refuses: [],
    answerTo: async ({ desk, session }) => ({
      actor: session.actor,
      simulated: desk.simulated,
      keys: [...(await desk.keys())],
      expiresAt: new Date(session.expiresAtMs).toISOString(),
      vocabulary,
      opening: desk.opening(),
    }),
  }),
  endSession: route({
    id: 'endSession',
    summary: 'End this session and lock its key',
    params: null,
    query: null,
    body: null,
    answer: Done,
    needs: 'session',
    refuses: [],
    answerTo: async ({ desk, session, sessions }) => {
      if (session.actor !== null) await desk.lock(session.actor);
      sessions.end(session);
      return { done: true as const };
    },
  }),
  linkBrowser: route({
    id: 'linkBrowser',
    summary: 'A fresh one-time address, for a second reader in another browser',
    params: null,
    query: null,
    body: z.object({}).optional(),
    answer: LinkAnswer,
    needs: 'session',
    refuses: [],
    answerTo: async ({ sessions }) => ({ url: `/?token=${sessions.link()}` }),
  }),
  unlock: route({
    id: 'unlock',
    summary: 'Unlock a key for this session, by its name or by the content of its file',
    params: null,
    query: null,
    body: UnlockCommand,
    answer: UnlockAnswer,
    needs: 'session',
    refuses: [
      'key_unknown',
      'key_file',
      'key_not_held',
      'passphrase_needed',
      'passphrase_wrong',
      'script_key_outside_simulation',
    ],
    answerTo: async ({ desk, session, body }) => {
      const actor = await desk.unlock(body);
      if (session.actor !== null) await desk.lock(session.actor);
      session.actor = actor;
      return { actor };
    },
  }),
  lock: route({
    id: 'lock',
    summary: 'Lock the key of this session',
    params: null,
    query: null,
    body: null,
    answer: Done,
    needs: 'session',
    refuses: [],
    answerTo: async ({ desk, session }) => {
      if (session.actor !== null) await desk.lock(session.actor);
      session.actor = null;
      return { done: true as const };
    },
  }),
};
