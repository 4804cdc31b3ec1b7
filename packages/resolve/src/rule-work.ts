import type { BlockSource } from './block-keys.ts';
import type { BlockRule } from './block-rule.ts';

/**
 * The numbers of the rules, those with the most keys first (R. L. Graham 1969, longest processing time first): threads
 * that share the rules end at about one time. What the rules give does not depend on it.
 */
export function mostKeysFirst(source: BlockSource, rules: readonly BlockRule[]): number[] {
  const keys = rules.map((rule) => expectedKeys(source, rule));
  return [...rules.keys()].sort((x, y) => keys[y] - keys[x] || x - y);
}

/** Rules of so many keys are worked on by halves: one thread alone with the largest would keep all others waiting. */
const halvedFrom = 300_000;

/** Is a rule worked on by halves? Settled by the file alone, whatever the number of threads. */
export function isHalved(source: BlockSource, rule: BlockRule): boolean {
  return expectedKeys(source, rule) * source.count >= halvedFrom;
}

/** About how many keys of a rule a record holds. */
function expectedKeys({ count, tokens, keys }: BlockSource, { shape }: BlockRule): number {
  const held = tokens.hashes.length / count;
  const valuesOf = (value: number): number => keys[value].codes.length / count;
  switch (shape.kind) {
    case 'value':
      return valuesOf(shape.value);
    case 'two values':
      return valuesOf(shape.value) * valuesOf(shape.other);
    case 'token':
    case 'token and year':
      return held;
    case 'two tokens':
      return (held * held) / 2;
    case 'token and value':
      return held * valuesOf(shape.value);
  }
}
