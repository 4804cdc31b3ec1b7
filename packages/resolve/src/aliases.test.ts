import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnAliases } from './aliases.ts';
import { classLayout } from './class-layout.ts';
import { byStep, ClassProducts, classSteps } from './class-products.ts';
import type { Comparison } from './comparison.ts';
import { enoughEvidence, type MergeRules } from './merge-rules.ts';
import { nameBags, nameComparison } from './name-comparison.ts';
import { plainVariants } from './name-variants.ts';
import type { Scorer, Verdict } from './scorer.ts';
import { surePersons } from './sure-persons.ts';
import { tableFromRows } from './table-from-rows.ts';
import { alone } from './team.ts';
import { buildTokenTable, withAliasLinks } from './token-table.ts';

test('aliases of very many persons are those of a part of them that is like the whole', () => {
  const given = ['charlotte', 'lotta', 'wilhelm', 'bilbo', 'johanna', 'maria'];
  const names = Array.from({ length: 60 }, (_, person) =>
    Array.from({ length: 3 }, (_, record) => {
      const known = person % 20 === 0 ? given[record % 2] : given[2 + ((person + record) % 4)];
      return [`${known} surname${person % 20}`];
    }),
  ).flat();
  const table = tableFromRows({ header: ['full_name'], rows: names });
  const bags = nameBags({ table, variants: plainVariants, aliases: [] });
  const persons = Array.from({ length: 60 }, (_, person) => [3 * person, 3 * person + 1, 3 * person + 2]);
  if (bags === null) throw new Error('no names');
  const name = nameComparison(table, bags);
  const few = learnAliases(name, persons);
  const many = learnAliases(name, Array.from({ length: 900 }, () => persons).flat());
  expect(few).toEqual([['charlotte', 'lotta']]);
  expect(many).toEqual(few);
});

test('tokens that one of many records of a person holds together are no aliases', () => {
  const learnt = (both: boolean): [string, string][] => {
    const known = (person: number, record: number): string => {
      if (person >= 3) return 'maria';
      if (both && person === 2 && record === 37) return 'charlotte lotta';
      return record % 2 === 0 ? 'charlotte' : 'lotta';
    };
    const rows = Array.from({ length: 90 * 40 }, (_, i) => {
      const person = Math.floor(i / 40);
      return [`${known(person, i % 40)} surname${person}`];
    });
    const table = tableFromRows({ header: ['full_name'], rows });
    const bags = nameBags({ table, variants: plainVariants, aliases: [] });
    if (bags === null) throw new Error('no names');
    const persons = Array.from({ length: 90 }, (_, person) => Array.from({ length: 40 }, (_, i) => 40 * person + i));
    return learnAliases(nameComparison(table, bags), persons);
  };
  expect(learnt(false)).toEqual([['charlotte', 'lotta']]);
  expect(learnt(true)).toEqual([]);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'r', 'i'), minLength: 1, maxLength: 6 });

test('aliases added to a table of tokens give the table that is built with them', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 2, maxLength: 25 }),
      fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 6 }),
      (tokens, pairs) => {
        const plain = {
          tokens,
          frequency: Uint32Array.from(tokens, (token) => 1 + 3 * token.length),
          records: 200,
          nicknameHeads: (token: string) => (token.startsWith('an') ? ['anna'] : []),
          aliases: [],
        };
        const before = buildTokenTable(plain, alone);
        const aliases = pairs
          .filter(([x, y]) => x < tokens.length && y < tokens.length && tokens[x] < tokens[y])
          .filter(([x, y]) => !holdsLink(before.links, x, y))
          .map(([x, y]): [string, string] => [tokens[x], tokens[y]]);
        expect(withAliasLinks(before, { ...plain, aliases })).toEqual(buildTokenTable({ ...plain, aliases }, alone));
      },
    ),
  );
});

function holdsLink({ start, lower }: { start: Uint32Array; lower: Uint32Array }, x: number, y: number): boolean {
  const [low, high] = [Math.min(x, y), Math.max(x, y)];
  return lower.subarray(start[high], start[high + 1]).includes(low);
}

const rules: MergeRules = {
  threshold: 2,
  evidenceBits: 0.5,
  personalEvidence: false,
  twinEvidence: false,
  relatives: false,
  numbersLent: false,
  noNamesakes: false,
  givenAsked: false,
  formsOfOne: false,
  matchUnseen: false,
  homesOnly: false,
  parentsTell: false,
  birthdaysTell: false,
  nameless: false,
  nearTwins: null,
  inTurn: null,
  fitsTwo: null,
  inPart: null,
  sharedReach: null,
  yearsOnly: false,
  mustLink: [[0, 5]],
  cannotLink: [[1, 2]],
};

test('sure persons are the components of sure pairs: judgements hold, and weak or bare pairs join nobody', () => {
  const verdicts = [
    { score: 9000, evidence: 5 },
    { score: 9000, evidence: 0 },
    { score: 5000, evidence: 5 },
  ].map(
    (verdict): Verdict => ({
      personal: 0,
      ageApart: 0,
      numbers: 0,
      mails: 0,
      contacts: 0,
      held: 0,
      reach: 0,
      home: 0,
      otherGiven: 0,
      nearGiven: 0,
      formGiven: 0,
      otherParent: 0,
      nearNumber: 0,
      oneBirthday: 0,
      parents: 0,
      ...verdict,
    }),
  );
  expect(verdicts.map((verdict) => enoughEvidence(rules, verdict, 1, verdict.score))).toEqual([true, false, true]);
  const scorer = {
    patterns: { count: verdicts.length },
    scores: () => Int32Array.from(verdicts, ({ score }) => score),
    vectors: () => new Float64Array(0),
    offsetOf: (pattern: number) => pattern,
    evidenceIn: (_: Float64Array, pattern: number) => verdicts[pattern],
  } as unknown as Scorer;
  const pairs = {
    start: Float64Array.from([0, 0, 0, 1, 2, 4, 5, 6, 6]),
    partner: Uint32Array.from([1, 1, 3, 2, 4, 0]),
  };
  const found = surePersons(8, pairs, Uint32Array.from([0, 0, 0, 1, 2, 0]), scorer, rules);
  expect(found.sort((x, y) => x[0] - y[0])).toEqual([
    [0, 5, 6],
    [1, 3, 4],
  ]);
  const never = { ...rules, threshold: Number.POSITIVE_INFINITY };
  expect(surePersons(8, pairs, new Uint32Array(6), scorer, never)).toEqual([]);
});

test('products of classes are what the definition of a class says', () => {
  const comparison = (kind: Comparison['kind'], shareable: boolean): Comparison =>
    ({ name: kind, kind, shareable, levels: [], fields: [] }) as unknown as Comparison;
  const layout = classLayout(
    [comparison('name', false), comparison('date', false), comparison('phone', true), comparison('place', true)],
    { sharedDocuments: false },
  );
  const steps = classSteps(layout);
  const products = new ClassProducts(steps);
  products.names.set([1, 3, 5]);
  products.dates.set([1, 7, 11, 13]);
  products.shares.set([17, 19]);
  products.run(1, 1);
  const pairs = byStep(steps, new Float64Array(layout.size).fill(1));
  let seen = 0;
  steps.classOf.forEach((c, step) => {
    const [corner, mask] = [c >> 2, c & 3];
    const shared = (mask & 1 ? 17 : 1) * (mask & 2 ? 19 : 1);
    expect(products.out[step]).toBe([1, 3, 5][Math.floor(corner / 4)] * [1, 7, 11, 13][corner % 4] * shared);
    expect(pairs[step]).toBe(layout.allowed[c]);
    seen += layout.allowed[c];
  });
  expect(seen).toBe(layout.allowed.reduce((sum, held) => sum + held, 0));
});
