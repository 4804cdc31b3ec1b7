import { actionTypes, locationStates, searchAnswers } from '@lookback/model';
import { exclusionRules, networkRoles } from '@lookback/review';
import { z } from 'zod';
import { Band, Day, Instant, ItemId, Prose } from './common.ts';

export const NetworkRole = z.enum(networkRoles);
export const EvidenceKind = z.enum(['touch', 'direct', 'leg', 'conduct', 'identity']);

const Reason = Prose.min(3);
const Said = z.string().min(2).max(500);

/** What may be done for a person beside the two gates: slow down, protect, take back, attach, record. Never an outcome. */
export const ActCommand = z.discriminatedUnion('act', [
  z.object({ act: z.literal('pause'), reason: Reason, until: Day.optional() }),
  z.object({ act: z.literal('resume') }),
  z.object({ act: z.literal('refer'), reason: Reason }),
  z.object({ act: z.literal('end_protection'), reason: Reason }),
  /** Takes back an own first answer, or (a role that checks) opens again what others decided. */
  z.object({ act: z.literal('reopen'), reason: Reason }),
  z.object({ act: z.literal('note'), text: Reason, innocent: z.boolean().default(false) }),
  /** A page that no program finds: where it stands, and what it says. */
  z.object({ act: z.literal('attach'), kind: EvidenceKind, place: Said, text: Reason }),
  z.object({ act: z.literal('role'), role: NetworkRole, evidence: z.array(ItemId).max(500), reason: Reason }),
  z.object({ act: z.literal('band'), band: Band, reason: Reason }),
  /** Dated claims. `source` and `authority` say who claims it. */
  z.object({ act: z.literal('place'), state: z.enum(locationStates), from: Day, to: Day.optional(), source: Said }),
  z.object({
    act: z.literal('action'),
    type: z.enum(actionTypes),
    from: Day,
    to: Day.optional(),
    authority: Said,
    basis: z.enum(['network', 'other', 'not_stated']),
  }),
  z.object({ act: z.literal('search'), system: Said, answer: z.enum(searchAnswers), date: Day, authority: Said }),
]);
export type ActCommand = z.infer<typeof ActCommand>;

export const acts = [
  'pause',
  'resume',
  'refer',
  'end_protection',
  'reopen',
  'note',
  'attach',
  'role',
  'band',
  'place',
  'action',
  'search',
] as const satisfies readonly ActCommand['act'][];
export const Act = z.enum(acts);
export type Act = z.infer<typeof Act>;

/** Gives one person's file to a recipient, for a purpose: the first of two people asks, the second gives. */
export const GiveOutCommand = z.object({
  recipient: Said,
  purpose: Reason,
  language: z.enum(['en', 'es']).default('en'),
});
export type GiveOutCommand = z.infer<typeof GiveOutCommand>;

/** `page` is the file (HTML) that the second person gives; null while a second is waited for. */
export const GiveOutAnswer = z.object({ state: z.enum(['asked', 'waits', 'given']), page: z.string().nullable() });
export type GiveOutAnswer = z.infer<typeof GiveOutAnswer>;

/** To whom this file was given, and what waits for a second person, as far as this reader may know. */
export const GivenOut = z.object({
  may: z.boolean(),
  asked: z.array(
    z.object({ by: z.string(), own: z.boolean(), at: Instant, recipient: z.string(), purpose: z.string().nullable() }),
  ),
  given: z.array(z.object({ at: Instant, recipient: z.string() })),
});
export type GivenOut = z.infer<typeof GivenOut>;

/** What is told after an act. `recorded` is false where it stood already. */
export const ActAnswer = z.object({ recorded: z.boolean(), at: Instant });
export type ActAnswer = z.infer<typeof ActAnswer>;

/** What people did for a person beside answering, as this reader may see it. */
export const Care = z.object({
  paused: z.object({ since: Instant, until: Day.nullable(), reason: z.string().nullable() }).nullable(),
  underProtection: z.boolean(),
  role: NetworkRole,
  roleProposed: NetworkRole.nullable(),
  notes: z.array(z.object({ by: z.string(), at: Instant, innocent: z.boolean(), text: z.string().nullable() })),
  attached: z.array(
    z.object({
      id: ItemId,
      kind: EvidenceKind,
      place: z.string(),
      text: z.string().nullable(),
      /** Null where this reader may not know. */
      by: z.string().nullable(),
    }),
  ),
  /** The acts that the role of this reader's key allows; empty without a key. */
  may: z.array(Act),
});
export type Care = z.infer<typeof Care>;

/** The words of which acts are made, for the forms. */
export const Vocabulary = z.object({
  states: z.array(z.enum(locationStates)),
  actions: z.array(z.enum(actionTypes)),
  answers: z.array(z.enum(searchAnswers)),
  roles: z.array(NetworkRole),
  kinds: z.array(EvidenceKind),
});
export const vocabulary: z.infer<typeof Vocabulary> = {
  states: [...locationStates],
  actions: [...actionTypes],
  answers: [...searchAnswers],
  roles: [...networkRoles],
  kinds: EvidenceKind.options,
};

/** A rule that leaves linked persons out before review; it needs the charter and two people. */
export const Exclusion = z.object({
  rule: z.enum(exclusionRules),
  /** How it stands: signed by two keys, by two names in the charter, waiting for them; null if the charter has no such rule. */
  approval: z.enum(['signed', 'named', 'waiting']).nullable(),
  /** Names of those who signed; else those that the charter gives. */
  by: z.array(z.string()),
  /** Whom it leaves out in the trace in force; of them with two or more details, and how many of those coincidence gives. */
  persons: z.int().min(0),
  twoOrMore: z.int().min(0),
  twoOrMoreExpected: z.number(),
  mayApprove: z.boolean(),
});
export const Exclusions = z.object({ exclusions: z.array(Exclusion) });
export const ApproveCommand = z.object({ reason: Reason });
export type Exclusion = z.infer<typeof Exclusion>;
export type Exclusions = z.infer<typeof Exclusions>;
export type ApproveCommand = z.infer<typeof ApproveCommand>;
