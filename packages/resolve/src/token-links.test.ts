import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginBuckets, beginNearTokens } from './near-tokens.ts';
import { alone } from './team.ts';
import { forEachLink, linkKinds, linkOf, tokenLinks } from './token-links.ts';
import { editsOfTexts } from './value-texts.ts';

const pair = fc.record({ a: fc.nat(30), b: fc.nat(30), kind: fc.nat(linkKinds.length - 1) });

test('links are found from both tokens, each pair once, the alias before other kinds', () => {
  fc.assert(
    fc.property(fc.array(pair), (drawn) => {
      const pairs = drawn.filter(({ a, b }) => a !== b);
      const found = {
        token: Uint32Array.from(pairs, ({ a, b }) => Math.max(a, b)),
        lower: Uint32Array.from(pairs, ({ a, b }) => Math.min(a, b)),
        kind: Uint8Array.from(pairs, ({ kind }) => kind),
      };
      const links = tokenLinks(31, [found]);
      const key = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;
      expect(links.lower.length).toBe(new Set(pairs.map(({ a, b }) => key(a, b))).size);
      for (const { a, b } of pairs) {
        const link = linkOf(links, a, b);
        expect(link).toBe(linkOf(links, b, a));
        const kinds = pairs.filter((other) => key(other.a, other.b) === key(a, b)).map(({ kind }) => kind);
        expect(kinds).toContain(links.kind[link]);
        if (kinds.includes(1)) expect(linkKinds[links.kind[link]]).toBe('alias');
      }
      let seen = 0;
      forEachLink(links, (lower, token, link) => {
        expect(linkOf(links, lower, token)).toBe(link);
        seen++;
      });
      expect(seen).toBe(links.lower.length);
    }),
  );
  expect(linkOf(tokenLinks(3, []), 0, 2)).toBe(-1);
});

test('tokens within two edits are found, as comparing all of them would find them', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'n'), minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 2, maxLength: 30 }), (tokens) => {
      const buckets = beginBuckets(tokens, alone)();
      const { texts } = buckets;
      const found = beginNearTokens(
        {
          ...buckets,
          numeric: new Uint8Array(tokens.length),
          frequency: new Uint32Array(tokens.length).fill(1),
          established: { least: 2, ratio: 0.1 },
        },
        alone,
      )();
      const near = found.flatMap(({ token, lower, kind }) =>
        Array.from(token, (a, i) => `${lower[i]} ${a} ${linkKinds[kind[i]]}`),
      );
      const expected = tokens.flatMap((_, a) =>
        tokens.slice(0, a).flatMap((_, b) => {
          const longer = Math.max(tokens[a].length, tokens[b].length);
          const edits = editsOfTexts(texts, b, a, 2);
          if (longer < 4 || edits > 2 || (edits === 2 && longer < 6)) return [];
          return [`${b} ${a} ${edits === 1 ? 'one_edit' : 'two_edits'}`];
        }),
      );
      expect(near.sort()).toEqual(expected.sort());
    }),
  );
});
