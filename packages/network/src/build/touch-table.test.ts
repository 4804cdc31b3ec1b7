import { readFileSync } from 'node:fs';
import { schemaModel } from '@lookback/model';
import { expect, it } from 'vitest';
import { touchTable } from './touch-table.ts';
import { refuseProtectedTable } from './touch-table-guard.ts';
import { touchTableMarkdown } from './touch-table-markdown.ts';

it('is the table of docs/method/touches.md', () => {
  const page = readFileSync(new URL('../../../../docs/method/touches.md', import.meta.url), 'utf8');
  expect(page.slice(page.indexOf('## Properties of a person'))).toBe(touchTableMarkdown(touchTable));
});

it('makes no anchor of a protected property', () => {
  expect(() => refuseProtectedTable(touchTable)).not.toThrow();
  for (const prop of ['nationality', 'birthDate', 'birthPlace', 'religion', 'passportCountry']) {
    const table = { ...touchTable, properties: [{ prop, kind: 'document' as const, why: '' }] };
    expect(() => refuseProtectedTable(table)).toThrowError(expect.objectContaining({ code: 'protected_attribute' }));
  }
});

it('names only properties that a mapping can write', () => {
  const of = (schema: string, props: readonly string[]) => props.map((prop) => ({ schema, prop }));
  const named = [
    ...of(
      'Person',
      touchTable.properties.map((rule) => rule.prop),
    ),
    ...touchTable.anchors.flatMap((rule) => {
      const props = [...rule.names, ...rule.users, ...rule.runners, ...rule.carries];
      return of(rule.schema, [...props, ...rule.details.map((detail) => detail.prop)]);
    }),
    ...touchTable.between.flatMap((rule) => {
      return of(rule.schema, [rule.from, rule.to, ...rule.anchors.map((anchor) => anchor.prop)]);
    }),
  ];
  expect(named.filter(({ schema, prop }) => !schemaModel(schema)?.properties.has(prop))).toEqual([]);
});
