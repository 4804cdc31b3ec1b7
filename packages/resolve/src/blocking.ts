import { type BlockSource, blockSource } from './block-keys.ts';
import { type BlockInput, type BlockRule, type FrozenSplits, joinedHalves, type RuleBlocks } from './block-rule.ts';
import type { Comparison } from './comparison.ts';
import type { Compiled } from './compile.ts';
import { pairsOfBlocks } from './partner-lists.ts';
import type { KeyHalf } from './rule-keys.ts';
import { isHalved, mostKeysFirst } from './rule-work.ts';
import type { Team } from './team.ts';

/** Candidate pairs, each once: partners of record a (all before it in canonical order) at start[a] .. start[a + 1]. */
export interface CandidatePairs {
  readonly start: Float64Array;
  readonly partner: Uint32Array;
  readonly rules: readonly BlockingRule[];
  /** By rule its blocks before any limit for all rules, where no name token had a part in them; else null. */
  readonly tokenless: readonly (RuleBlocks | null)[];
}

/** What one blocking rule did. */
export interface BlockingRule {
  readonly name: string;
  readonly blocks: number;
  /** Pairs within its blocks, those found by other rules included. */
  readonly pairs: number;
  /** Keys of blocks above the limit, which were split by a further key. */
  readonly split: readonly number[];
  /** Of the split blocks, those that stay too large even so; their pairs are compared only through other rules. */
  readonly unsplit: readonly number[];
  /** Most records that a block of the rule may hold. */
  readonly limit: number;
  /** Pairs within blocks that are too large, compared only where another rule finds them. */
  readonly pairsLeft: number;
  /** What the rule's keys are made of. */
  readonly parts: readonly RulePart[];
  /** The rule as a thread works on it. */
  readonly plan: BlockRule;
}

/** A property that a rule's key holds: a comparison's values (name: tokens) or the birth year. */
export type RulePart = Comparison | 'birth year';

export interface PairOptions {
  /** Keys of the blocks that a frozen model splits, by rule. */
  readonly frozenSplits?: Readonly<Record<string, readonly string[]>>;
  /** Names of the rules that are used; all where it is not given. */
  readonly only?: ReadonlySet<string>;
  /** Side of each record, where only pairs across two sides count. */
  readonly sides?: Uint8Array | null;
  /** Pairs of the same columns but for the links of name tokens: blocks without tokens are taken from there. */
  readonly before?: CandidatePairs;
  /** What this thread does while the others begin to make blocks. */
  readonly meanwhile?: () => unknown;
}

/** Finds the pairs worth comparing: records that share a rare value, or two less rare ones. */
export function candidatePairs(
  compiled: Compiled,
  team: Team,
  { frozenSplits, only, sides = null, before, meanwhile = () => undefined }: PairOptions = {},
): CandidatePairs {
  const source = blockSource(compiled);
  let rules = rulesOf(compiled).filter(({ rule }) => only?.has(rule.name) ?? true);
  const frozen = frozenSplits ? rules.map(({ rule }) => frozenSplitsOf(frozenSplits, rule.name)) : null;
  const plain = rules.map(({ rule }) => rule);
  let found = allBlocks({ source, rules: plain, frozen }, before?.tokenless ?? [], team, meanwhile);
  const tokenless = found.map((blocks, r) => (frozen === null && isTokenless(plain[r], blocks) ? blocks : null));
  const limit = frozen ? null : limitWithin(found, Math.max(pairsMin, pairsPerRecord * compiled.count));
  if (limit !== null) {
    found = team.run('narrow', { source, rules: plain, blocks: found, limit }, rules.length);
    rules = rules.map(({ rule, parts }) => ({ parts, rule: { ...rule, limit: Math.min(rule.limit, limit) } }));
  }
  const { start, partner } = pairsOfBlocks(compiled.count, found, sides, team);
  return {
    start,
    partner,
    tokenless,
    rules: rules.map(({ rule, parts }, r) => ({
      name: rule.name,
      blocks: found[r].start.length - 1,
      pairs: found[r].pairs,
      split: found[r].split,
      unsplit: found[r].unsplit,
      limit: rule.limit,
      pairsLeft: found[r].pairsLeft,
      parts,
      plan: rule,
    })),
  };
}

/** The blocks of every rule: those that are known (none are where a model is frozen), and the others made now. */
function allBlocks(
  input: BlockInput,
  known: readonly (RuleBlocks | null)[],
  team: Team,
  meanwhile: () => unknown,
): RuleBlocks[] {
  const { source, frozen } = input;
  const wanted = mostKeysFirst(source, input.rules).filter((r) => !known[r]);
  const items = wanted.flatMap((r) => halvesOf(source, input.rules[r]).map((half) => ({ r, half })));
  const rules = items.map(({ r }) => input.rules[r]);
  const splits = frozen && items.map(({ r }) => frozen[r]);
  const halves = items.map(({ half }) => half);
  const making = team.begin('blocks', { source, rules, frozen: splits, halves }, rules.length);
  meanwhile();
  const made = making();
  const found = [...known] as RuleBlocks[];
  items.forEach(({ r, half }, i) => {
    found[r] = half === 'upper' ? joinedHalves(found[r], made[i]) : made[i];
  });
  return found;
}

function halvesOf(source: BlockSource, rule: BlockRule): readonly KeyHalf[] {
  return isHalved(source, rule) ? ['lower', 'upper'] : [null];
}

/** Had name tokens no part in the blocks of a rule, neither in its keys nor in a further key? */
function isTokenless({ shape, refine }: BlockRule, { split }: RuleBlocks): boolean {
  return (shape.kind === 'value' || shape.kind === 'two values') && !(refine && split.length > 0);
}

const pairsPerRecord = 8;
const pairsMin = 6_000_000;

/**
 * The limit for the blocks of all rules at which they hold at most so many pairs; null where they do already. The
 * smaller a block, the likelier is a pair in it, so that pairs may grow with the records and not with their square.
 */
function limitWithin(rules: readonly RuleBlocks[], budget: number): number | null {
  if (rules.reduce((sum, { pairs }) => sum + pairs, 0) <= budget) return null;
  const pairsOfSize: number[] = [];
  for (const { start, keys } of rules) {
    for (let block = 0; block < keys.length; block++) {
      const size = start[block + 1] - start[block];
      pairsOfSize[size] = (pairsOfSize[size] ?? 0) + (size * (size - 1)) / 2;
    }
  }
  let pairs = 0;
  let limit = 1;
  while (limit + 1 < pairsOfSize.length) {
    pairs += pairsOfSize[limit + 1] ?? 0;
    if (pairs > budget) break;
    limit++;
  }
  return Math.max(2, limit);
}

/** Keys of split blocks by rule, as a model freezes them. */
export function splitKeys(rules: readonly BlockingRule[]): Record<string, readonly string[]> {
  const keys: Record<string, readonly string[]> = {};
  for (const rule of rules) {
    if (rule.split.length > 0) keys[rule.name] = rule.split.map((key) => key.toString(16));
    if (rule.unsplit.length > 0) keys[furtherName(rule.name)] = rule.unsplit.map((key) => key.toString(16));
  }
  return keys;
}

function furtherName(rule: string): string {
  return `${rule}, further key`;
}

/** The keys that a rule splits, out of those of all rules. */
export function frozenSplitsOf(splits: Readonly<Record<string, readonly string[]>>, rule: string): FrozenSplits {
  const keys = (name: string) => new Set((splits[name] ?? []).map((hex) => Number.parseInt(hex, 16)));
  return { first: keys(rule), further: keys(furtherName(rule)) };
}

const valueLimit: Readonly<Record<string, number>> = {
  code: 100,
  phone: 100,
  email: 100,
  address: 100,
  postcode: 100,
  text: 100,
  place: 30,
};

interface PlannedRule {
  readonly rule: BlockRule;
  readonly parts: readonly RulePart[];
}

/** The rules in the order in which they are reported. */
function rulesOf({ name, date, comparisons }: Compiled): PlannedRule[] {
  const at = comparisons.map((comparison, index) => ({ comparison, index }));
  const values = at.filter(({ comparison: { kind } }) => valueLimit[kind] !== undefined);
  const placed = values.filter(({ comparison: { kind } }) =>
    ['place', 'postcode', 'address', 'phone', 'text'].includes(kind),
  );
  const rules: PlannedRule[] = values.map(({ comparison, index }) => ({
    parts: [comparison],
    rule: {
      name: comparison.name,
      limit: valueLimit[comparison.kind],
      refine: ['code', 'phone', 'email', 'text'].includes(comparison.kind),
      shape: { kind: 'value', value: index },
    },
  }));
  if (date) rules.push(...dateRules(date, comparisons.indexOf(date), !name, placed));
  if (date && name) {
    rules.push(tokenAnd(name, date, comparisons.indexOf(date)), {
      parts: [name, 'birth year'],
      rule: { name: 'name token and birth year', limit: 60, refine: false, shape: { kind: 'token and year' } },
    });
  }
  if (name) {
    rules.push(...placed.map(({ comparison, index }) => tokenAnd(name, comparison, index)));
    rules.push(
      { parts: [name], rule: { name: 'name token', limit: 60, refine: false, shape: { kind: 'token' } } },
      {
        parts: [name, name],
        rule: { name: 'two name tokens', limit: 100, refine: true, shape: { kind: 'two tokens' } },
      },
    );
  }
  return rules;
}

function tokenAnd(name: Comparison, comparison: Comparison, value: number): PlannedRule {
  return {
    parts: [name, comparison],
    rule: {
      name: `name token and ${comparison.name}`,
      limit: 100,
      refine: true,
      shape: { kind: 'token and value', value },
    },
  };
}

function dateRules(
  date: Comparison,
  dateIndex: number,
  refine: boolean,
  placed: readonly { readonly comparison: Comparison; readonly index: number }[],
): PlannedRule[] {
  return [
    { parts: [date], rule: { name: 'birth date', limit: 60, refine, shape: { kind: 'value', value: dateIndex } } },
    ...placed.map(
      ({ comparison, index }): PlannedRule => ({
        parts: [date, comparison],
        rule: {
          name: `birth date and ${comparison.name}`,
          limit: 100,
          refine: false,
          shape: { kind: 'two values', value: dateIndex, other: index },
        },
      }),
    ),
  ];
}
