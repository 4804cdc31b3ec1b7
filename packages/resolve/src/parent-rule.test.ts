import { expect, test } from 'vitest';
import { missing } from './comparison.ts';
import { ParentRule, parentKernel } from './parent-rule.ts';
import { TextList } from './text-list.ts';
import { parentRule } from './value-rules.ts';

/** How two names of parents compare in a column that writes the given name first, or last. */
function levelOf(x: string, y: string, others = ['marie dubois', 'anne leroy', 'julie petit']): string {
  const rule = new ParentRule(parentKernel({ values: TextList.of([x, y, ...others]) }));
  const level = rule.of(0, 1);
  expect(rule.of(1, 0)).toBe(level);
  return level === missing ? 'missing' : parentRule.unequal[level];
}

test('a parent of another given name is another one, whatever the surname', () => {
  expect(levelOf('augustine le mrault', 'josephine le mrault')).toBe('other given');
  // a surname that is a given name too
  expect(levelOf('jeanne bernard', 'perrine bernard')).toBe('other given');
  expect(levelOf('kiss ilona', 'kiss erzsebet', ['nagy anna', 'szabo maria', 'toth katalin'])).toBe('other given');
  expect(levelOf('sissa', 'gertrud')).toBe('different');
  expect(levelOf('maria dubois', 'marta dubois')).toBe('other given');
});

test('a parent keeps being one under a surname of marriage, a short form, a slip, with a name left out', () => {
  expect(levelOf('anna schmidt', 'anna martin')).toBe('shared word');
  expect(levelOf('anna', 'anna schmidt')).toBe('shared word');
  expect(levelOf('katherine moore', 'kate moore')).toBe('similar');
  expect(levelOf('josephine lefevre', 'josephine lefevrre')).toBe('similar');
  expect(levelOf('j lefevre', 'josephine lefevre')).toBe('similar');
  expect(levelOf('maria de la cruz', 'maria cruz')).toBe('similar');
});

test('names in two scripts cannot be told apart', () => {
  expect(levelOf('maria ivanova', 'елена петрова')).toBe('missing');
});
