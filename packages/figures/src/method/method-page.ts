import { figureDefinition, figureIds } from '../define/index.ts';
import { formula, identities } from '../reconcile/index.ts';

const groups: readonly (readonly [string, RegExp])[] = [
  ['Records', /^R\d$/],
  ['Persons, declared and linked', /^(?:P0|K0|L0|L1|T1)$/],
  ['Shared details, beside what chance gives', /^N\d/],
  ['Excluded before review', /^X/],
  ['The cohort, its stages and moved persons', /^(?:C|M\d|S\d|D|U)$/],
  ['Outcomes', /^(?:D\d|cleared|CF)$/],
  ['Location', /^W\d[ab]?$/],
  ['Actions', /^(?:A|E|B)/],
];

const before = `# Figures

Generated from the definitions in \`packages/figures\`; a test compares. A figure is a defined count at an as-of point. Its value is
the length of a list of ids, its digest the SHA-256 of the sorted ids joined by line feeds. Three units are never mixed: record,
person, event. Four axes are never mixed either: stage, outcome, location, action.
`;

const after = `
## Cross-tab and named rules

\`D3xW5\` and the like count the persons under review by outcome (D1 to D8, U for not yet decided) and location (W1 to W8, W6 in its
two parts). Rows add up to the outcomes, columns to the locations, both to C. \`rule:NAME\` is a named count of the charter over
outcomes, such as *persons of interest*; it is a count of a rule and never a status of a person or what is left over.

## Expected by chance

N1, N2, N3 stand beside the number expected under the named null (bipartite configuration model by default: everybody as busy, every
detail as popular as seen), for L1 over all persons tested, and again for C under the same exclusions (N1C, N2C, N3C). One use cannot
be tested by co-occurrence: beside N1 stands the number of accidental equalities to expect.

## Acted on before decided

An adverse action is A0 when it is dated before first knowledge of the network (\`known_since\` of the memo), A1 from then on while
nothing about the person is settled, A2 on or after the day of the settled decision, AU when its date does not say. Each is split by
recorded basis: n network, o other, u not stated. They count events of persons under review. Only A1 with basis network or not stated
carries the heading: B1 are the persons with at least one such action, B2 those of them since settled as D1, D2 or D3.

## Roll-forward

Between two publications each figure moves by lists: later = earlier + added - removed. A person who joins or leaves is told under
the box that the person came from or went to, or the reason that the workflow gives (source withdrawn, merged, split).

## What the public version withholds

- Primary: every count of persons or events from 1 to k - 1 (\`k_suppress\` of the charter, 11 by default, as in the cell size rule of
  the US Centers for Medicare and Medicaid Services). Zero is shown.
- Complementary: the identities above are a system of linear equations. So are implied counts: a whole less a part, the part of one
  figure outside another, and what a cumulative figure (E0, E1, E3) grew by since an earlier release. For every small count, printed
  or implied, the least and greatest whole value that fits everything shown is found exactly (simplex with Bland's rule, 1977, with
  branch and bound where a vertex is not whole). Cells are hidden until at least half of k whole values remain possible. Since a zero
  is never hidden, a hidden cell is taken as at least 1.
- Across releases: a figure with the same list in two releases is one unknown, so what was withheld once stays withheld, and what was
  printed once counts as known. Where earlier releases leave too little room for half of k, a small count keeps at least three possible
  values, or there is no public version (\`small_count_exposed\`).
- The choice is greedy, cheapest cell first, then cells that turn out not to be needed are given back. It is safe, not minimal.

## Three audiences, one set

Internal is exact with lists; oversight is exact with pseudonyms (HMAC-SHA-256 under a secret of the workspace); public is
suppressed. Each figure carries the commitment SHA-256(nonce | id | value | list digest), the same in all three. The exact versions give
the nonce that opens it. The public version gives neither nonce nor list digest: the digest of a short list can be guessed.

## What the linter refuses

- A noun beside a number that is not one of the figure's definition; an exact number with a hedge.
- *Person of interest*, *associated*, *linked to*, *tied to*, *affiliated*, *suspect* and their like, in both languages, but in words
  that are repeated as uttered, which must keep their hedge; the name of a named rule may stand beside its own count.
- A headline without the counter-fact (CF) and the chance expectation (N2C) in the same block.
- A percentage without numerator and denominator, of fewer than 20, or that its own fraction does not give.
- Likelihood and confidence in one sentence (Intelligence Community Directive 203, 2015).
- A remainder: *the other 200*. Figures of different axes have none.
`;

/** Writes docs/method/figures.md: every figure with its definition, and every identity. */
export function methodPage(): string {
  const ids = figureIds.filter((id) => !id.includes('x'));
  const tables = groups.map(([title, pattern]) => {
    const rows = ids.filter((id) => pattern.test(id)).map(row);
    return `\n## ${title}\n\n| id | counts | unit | of | definition |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  const formulas = identities
    .filter((identity) => !identity.parts.some((part) => part.includes('x')))
    .map((identity) => `- \`${formula(identity)}\``);
  const list = `\n## Identities\n\nEach is checked on the lists, as sets: the parts disjoint and together the whole (\`=\` and \`+\`), the part inside the whole\n(\`in\`), exactly what two lists share (\`and\`). Publication is refused while one fails.\n\n${formulas.join('\n')}\n- \`R1 = P0 + R4\`\n- each row and column of the cross-tab; each named rule is the union of its outcomes\n`;
  return [before, ...tables, list, after].join('');
}

function row(id: string): string {
  const definition = figureDefinition(id, 'en');
  if (definition === null) return '';
  return `| ${id} | ${definition.noun} | ${definition.unit} | ${definition.population ?? ''} | ${definition.text} |`;
}
