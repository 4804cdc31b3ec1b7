import { type Comparison, missing } from './comparison.ts';
import type { NameBags, NameComparison } from './name-comparison.ts';
import { type LinkKind, linkKinds } from './token-links.ts';

const spellings: ReadonlySet<LinkKind> = new Set(['variant', 'one_edit', 'two_edits', 'anagram', 'prefix']);

/** In a file of fewer records a given name is seldom held so often that it is told from a misspelling. */
export const nearTwinsBelow = 1000;

/**
 * Builds the test of two records that bear given names a few letters apart (Mario, Maria) and document numbers of
 * which none is equal or a digit apart: twins at home rather than one person misspelt. It needs no frequencies, so it
 * holds in small files too. Null where a file has no names or no document numbers.
 */
export function nearTwinsTest(
  name: NameComparison | null,
  comparisons: readonly Comparison[],
): ((a: number, b: number) => boolean) | null {
  const codes = comparisons.filter(({ kind }) => kind === 'code');
  if (name === null || codes.length === 0) return null;
  const { bags, align } = name;
  return (a, b) => {
    let different = false;
    for (const code of codes) {
      const level = code.level(a, b);
      if (level === missing) continue;
      if (level < code.levels.length - 1) return false;
      different = true;
    }
    if (!different) return false;
    let near = false;
    align(a, b, (x, y, link) => {
      if (link < 0 || !spellings.has(linkKinds[bags.table.links.kind[link]])) return;
      if (givenIn(bags, a, x, y) && givenIn(bags, b, x, y)) near = true;
    });
    return near;
  };
}

/** Does a record hold one of two tokens as a given name? */
function givenIn({ offsets, tokens, given }: NameBags, record: number, x: number, y: number): boolean {
  for (let slot = offsets[record]; slot < offsets[record + 1]; slot++)
    if ((tokens[slot] === x || tokens[slot] === y) && given[slot] === 1) return true;
  return false;
}
