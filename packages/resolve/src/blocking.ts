import { blockSource } from './block-keys.ts';
import type { BlockRule, FrozenSplits } from './block-rule.ts';
import type { Comparison } from './comparison.ts';
import type { Compiled } from './compile.ts';
import { pairsOfBlocks } from './partner-lists.ts';
import type { Team } from './team.ts';

/** Candidate pairs, each once: partners of record a (all before it in canonical order) at start[a] .. start[a + 1]. */
export interface CandidatePairs {
  readonly start: Float64Array;
  readonly partner: Uint32Array;
  readonly rules: readonly BlockingRule[];
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
  /** What the rule's keys are made of. */
  readonly parts: readonly RulePart[];
}

/** A property that a rule's key holds: a comparison's values (name: tokens) or the birth year. */
export type RulePart = Comparison | 'birth year';

export interface PairOptions {
  /** Keys of the blocks that a frozen model splits, by rule. */
  readonly frozenSplits?: Readonly<Record<string, readonly string[]>>;
  /** Side of each record, where only pairs across two sides count. */
  readonly sides?: Uint8Array | null;
}

/** Finds the pairs worth comparing: records that share a rare value, or two less rare ones. */
export function candidatePairs(
  compiled: Compiled,
  team: Team,
  { frozenSplits, sides = null }: PairOptions = {},
): CandidatePairs {
  const rules = rulesOf(compiled);
  const found = team.run(
    'blocks',
    {
      source: blockSource(compiled),
      rules: rules.map(({ rule }) => rule),
      frozen: frozenSplits ? rules.map(({ rule }) => splitsOf(frozenSplits, rule.name)) : null,
    },
    rules.length,
  );
  const { start, partner } = pairsOfBlocks(compiled.count, found, sides, team);
  return {
    start,
    partner,
    rules: rules.map(({ rule, parts }, r) => ({
      name: rule.name,
      blocks: found[r].start.length - 1,
      pairs: found[r].pairs,
      split: found[r].split,
      unsplit: found[r].unsplit,
      parts,
    })),
  };
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

function splitsOf(splits: Readonly<Record<string, readonly string[]>>, rule: string): FrozenSplits {
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
