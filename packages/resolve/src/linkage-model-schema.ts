import { z } from 'zod';
import type { LinkageModel } from './linkage-model.ts';
import { fieldRoles } from './record-table.ts';

const share = z.number('must be a number').min(0, 'a share is 0 to 1').max(1, 'a share is 0 to 1');
const shareAboveZero = z.number('must be a number').gt(0, 'must be above 0: it divides').max(1, 'a share is 0 to 1');
const amount = z.number('must be a number').min(0, 'must not be negative');
const shares = z.array(share);

const kinds = [
  'name',
  'date',
  'code',
  'phone',
  'email',
  'parent',
  'postcode',
  'address',
  'place',
  'category',
  'text',
  'year',
  'joined',
] as const;

const byLevel = ['m', 'u', 'shared', 'surnameOnly', 'generation', 'sibling'] as const;

const comparison = z
  .strictObject({
    name: z.string(),
    kind: z.enum(kinds),
    fields: z.array(z.string()),
    levels: z.array(z.string()),
    m: shares,
    u: z.array(shareAboveZero),
    shared: shares.nullable(),
    surnameOnly: shares.nullable(),
    generation: shares.nullable(),
    sibling: shares.nullable(),
    householdShare: share,
    personal: z.boolean(),
  })
  .superRefine((value, context) => {
    for (const key of byLevel) {
      const held = value[key];
      if (held === null || held.length === value.levels.length) continue;
      const message = `has ${held.length} numbers for ${value.levels.length} levels`;
      context.addIssue({ code: 'custom', path: [key], message });
    }
  });

const prior = z.strictObject({
  trueShare: share,
  discount: amount,
  sizes: z.array(amount.nullable().transform((count) => count ?? 0)),
  records: amount,
});

/** What may stand beside "name token", "birth date" and the comparisons in the name of a rule. */
const ownParts = ['birth date', 'birth year', 'name token', 'two name tokens'];

/** The linkage model of `--export-model`, as it may come back edited. Every key is known; a misspelt one is refused. */
export const linkageModelSchema: z.ZodType<LinkageModel> = z
  .strictObject({
    version: z.literal(1),
    failed: z.boolean(),
    sharedDocuments: z.boolean(),
    seed: z.string(),
    records: amount,
    columns: z.array(z.strictObject({ name: z.string(), role: z.enum(fieldRoles) })),
    blocking: z
      .array(
        z.strictObject({
          rule: z.string(),
          pairs: amount.optional(),
          recall: share.nullable().optional(),
          recallAlone: share.nullable().optional(),
        }),
      )
      .min(1, 'at least one rule must stand here, else no pair is compared')
      .optional(),
    blockingRecall: z.strictObject({ share, shareMin: share, pairs: amount }).nullable().optional(),
    comparisons: z.array(comparison),
    joined: z.array(z.strictObject({ fields: z.tuple([z.string(), z.string()]), lift: amount, pairsSeen: amount })),
    matchPairs: amount,
    randomPairs: amount,
    moved: share.optional(),
    rivals: z.array(
      z.strictObject({
        name: z.enum(['random', 'surname', 'full_name']),
        date: z.enum(['random', 'shared', 'generation', 'sibling']),
        shared: z.array(z.number().int().min(0)),
        pairs: amount,
      }),
    ),
    thresholds: z.strictObject({
      core: z.number('must be a number'),
      evidenceBits: z.number('must be a number'),
      personalEvidence: z.boolean(),
      twinEvidence: z.boolean().optional(),
      numbersLent: z.boolean().optional(),
      noNamesakes: z.boolean().optional(),
      matchUnseen: z.boolean().optional(),
      parentsTell: z.boolean().optional(),
      birthdaysTell: z.boolean().optional(),
      homesOnly: z.boolean().optional(),
      relatives: z.boolean().optional(),
      formsOfOne: z.boolean().optional(),
      nearTwins: z.boolean().optional(),
      nearTwinsSeen: z.boolean().optional(),
      nearTwinsShown: z
        .strictObject({ numbers: z.boolean(), mails: z.boolean(), ownMails: z.boolean(), spellings: z.boolean() })
        .optional(),
      strangers: z.record(z.string(), share).optional(),
      givenAsked: z.boolean().optional(),
    }),
    attachment: z.strictObject({ singles: prior, doubles: prior }),
    placeholders: z.record(z.string(), z.array(z.string())),
    aliases: z.array(z.tuple([z.string(), z.string()])),
    surnameFirst: z.array(z.string()).optional(),
    straysAreSlips: z.boolean().optional(),
    frequencies: z.record(z.string(), z.record(z.string(), amount)),
    splitBlocks: z.record(z.string(), z.array(z.string())),
  })
  .superRefine(({ columns, comparisons, joined, rivals, blocking }, context) => {
    const report = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    columns.forEach(({ name }, i) => {
      if (columns.findIndex((other) => other.name === name) < i)
        report(['columns', i, 'name'], `the column "${name}" stands twice`);
    });
    columns.forEach(({ name, role }, i) => {
      const unfit = comparisons.find(({ kind, fields }) => fields.includes(name) && !fits(kind, role));
      if (unfit)
        report(
          ['columns', i, 'role'],
          `${role} makes another comparison than "${unfit.name}" (${unfit.kind}), for which nothing was learnt; learn anew with dedupe --role "${name}=${role}"`,
        );
    });
    rivals.forEach(({ shared }, i) => {
      const wrong = shared.find((f) => f >= comparisons.length);
      if (wrong !== undefined) report(['rivals', i, 'shared'], `there are ${comparisons.length} comparisons, from 0`);
    });
    const known = [...ownParts, ...comparisons.map(({ name }) => name), ...joined.flatMap(({ fields }) => fields)];
    blocking?.forEach(({ rule }, i) => {
      if (!isRule(rule, known)) report(['blocking', i, 'rule'], `"${rule}" is no rule; parts: ${known.join(', ')}`);
    });
  });

const nameRoles: readonly string[] = ['full_name', 'given_name', 'surname', 'patronymic', 'alias'];
const dateRoles: readonly string[] = ['birth_date', 'birth_year', 'birth_month', 'birth_day'];

/** May a column of that role be read by a comparison of that kind? Joined ones hold two kinds, which are not told. */
function fits(kind: (typeof kinds)[number], role: string): boolean {
  if (kind === 'name') return nameRoles.includes(role);
  if (kind === 'date') return dateRoles.includes(role);
  return kind === 'joined' || kind === role;
}

/** True for a part, or two joined by "and" (column names may hold that word themselves). */
function isRule(rule: string, parts: readonly string[]): boolean {
  return parts.some(
    (part) => rule === part || (rule.startsWith(`${part} and `) && parts.includes(rule.slice(part.length + 5))),
  );
}
