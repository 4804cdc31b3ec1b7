import { z } from 'zod';
import { Vocabulary } from './act.ts';
import { Actor, Role } from './common.ts';

/** A key that the workspace knows; never its secret. */
export const KeyLine = z.object({
  name: z.string(),
  roles: z.array(Role),
  fingerprint: z.string(),
  /** Its file lies in the workspace, open or under a passphrase; or elsewhere, with its owner. */
  file: z.enum(['open', 'sealed', 'elsewhere']),
});
export type KeyLine = z.infer<typeof KeyLine>;

/** How far the workspace is loaded. */
export const Opening = z.object({
  step: z.enum(['ledger', 'statements', 'links', 'figures', 'index']),
  at: z.int().min(1),
  of: z.int().min(1),
});
export type Opening = z.infer<typeof Opening>;

export const Session = z.object({
  actor: Actor.nullable(),
  simulated: z.boolean(),
  keys: z.array(KeyLine),
  expiresAt: z.iso.datetime(),
  vocabulary: Vocabulary,
  /** Null once everything that the screens need is loaded. */
  opening: Opening.nullable(),
});
export type Session = z.infer<typeof Session>;

/** Unlock a key for this session: by its registered name, or by the content of its file. */
export const UnlockCommand = z
  .object({
    name: z.string().min(1).max(200).optional(),
    file: z.string().min(1).max(20_000).optional(),
    passphrase: z.string().max(1000).optional(),
  })
  .refine((command) => (command.name === undefined) !== (command.file === undefined), { message: 'name or file' });
export type UnlockCommand = z.infer<typeof UnlockCommand>;
export const UnlockAnswer = z.object({ actor: Actor });

/** A fresh one-time address, so that a second reader can open another browser. */
export const LinkAnswer = z.object({ url: z.string() });
export const Done = z.object({ done: z.literal(true) });
export type UnlockAnswer = z.infer<typeof UnlockAnswer>;
export type LinkAnswer = z.infer<typeof LinkAnswer>;
export type Done = z.infer<typeof Done>;
