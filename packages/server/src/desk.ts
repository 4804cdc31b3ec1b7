import type * as s from './schema/index.ts';

/** Who reads: an unlocked key, or null for the local owner, who may look and never decides. */
export type Reader = s.Actor | null;

/**
 * What the server needs of a review: every route is one call. Implementations hold the keys; an Actor object is the
 * handle of an unlocked key and counts only if this desk gave it. Refusals are Failures with the codes of the command
 * line: `person_unknown` and its like are UserErrors, a guard rail is a GuardError, a full disk a WorldError.
 *
 * Blindness is the desk's duty: what it returns for a reader never carries, in any field, another reader's answer that
 * this reader may not see yet. Reads of a person's file are logged in the ledger before the file is returned.
 */
export interface Desk {
  readonly simulated: boolean;
  /** How far it is loaded; calls made before it is wait for it. Null once it is. */
  opening(): s.Opening | null;

  keys(): Promise<readonly s.KeyLine[]>;
  unlock(command: s.UnlockCommand): Promise<s.Actor>;
  lock(actor: s.Actor): Promise<void>;

  /** `since`: what changed after that instant (ISO 8601). */
  overview(reader: Reader, since: string | null): Promise<s.Overview>;
  queue(query: s.QueueQuery, reader: Reader): Promise<s.QueuePage>;
  take(command: { readonly person?: string; readonly after?: string }, actor: s.Actor): Promise<s.TakeAnswer>;
  release(person: string, actor: s.Actor): Promise<void>;

  person(id: string, query: s.PersonQuery, reader: Reader): Promise<s.PersonFile>;
  paths(id: string, reader: Reader): Promise<s.Paths>;
  /** `scope`: the items alone, or the rows or files that they stand in. */
  tryWithout(command: s.TryWithout, reader: Reader): Promise<s.TryAnswer>;
  decide(person: string, command: s.DecideCommand, actor: s.Actor): Promise<s.DecideAnswer>;
  identity(person: string, command: s.IdentityCommand, actor: s.Actor): Promise<s.IdentityAnswer>;

  /** Anything that may be done for a person beside the two gates; roles decide who may. */
  act(person: string, command: s.ActCommand, actor: s.Actor): Promise<s.ActAnswer>;
  /** Asks for, or as the second person gives, one person's file to a recipient. It is logged before it is returned. */
  giveOut(person: string, command: s.GiveOutCommand, actor: s.Actor): Promise<s.GiveOutAnswer>;
  exclusions(reader: Reader): Promise<readonly s.Exclusion[]>;
  /** Signs the approval of an exclusion; two people make it stand. */
  approveExclusion(rule: s.Exclusion['rule'], command: s.ApproveCommand, actor: s.Actor): Promise<void>;

  figures(asOf: string | null): Promise<s.Figures>;
  publications(): Promise<readonly s.PublicationLine[]>;
  publication(number: number, reader: Reader): Promise<s.Publication>;
  /** The first page as published (HTML), or null if there is none. */
  page(number: number): Promise<string | null>;
  /** Freezes the figures of a day as a draft, which `sign` then signs; refused while an identity fails. */
  draft(asOf: string, actor: s.Actor): Promise<s.PublicationLine>;
  /** Signs a draft. Two keys publish. */
  sign(number: number, actor: s.Actor): Promise<{ publication: s.PublicationLine; missingSignatures: number }>;

  sources(): Promise<readonly s.SourceLine[]>;
  withdrawPreview(source: string, reader: Reader): Promise<s.WithdrawPreview>;
  withdraw(source: string, command: s.WithdrawCommand, actor: s.Actor): Promise<void>;

  search(q: string, reader: Reader): Promise<s.SearchAnswer>;

  /** Calls back for every change, from this process or another; returns the way to stop. */
  changes(listener: (change: s.Change) => void): () => void;
  close(): Promise<void>;
}
