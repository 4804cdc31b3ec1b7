import type { NamedRuleInput } from './input.ts';

/** The figure id of a named rule of the charter: `rule:` and its name in lower case, other characters as hyphens. */
export function namedRuleId(name: string): string {
  const slug = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `rule:${slug}`;
}

/** Gives each named rule its id; two names that fold to one id are told apart by their order. */
export function withRuleIds(rules: readonly NamedRuleInput[]): readonly (NamedRuleInput & { readonly id: string })[] {
  const used = new Map<string, number>();
  return rules.map((rule) => {
    const id = namedRuleId(rule.name);
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return { ...rule, id: count === 1 ? id : `${id}-${count}` };
  });
}
