import { ownNumberProps } from '@lookback/model';
import { touchTable } from '@lookback/network';
import { propertyRoles } from '@lookback/resolve';
import { expect, it } from 'vitest';

it('takes every number that is a document of the network also to tell persons apart', () => {
  const documents = touchTable.properties.filter((rule) => rule.kind === 'document').map((rule) => rule.prop);
  expect(documents).toContain('licenseNumber');
  expect(documents.filter((prop) => !ownNumberProps.includes(prop))).toEqual([]);
  expect(ownNumberProps.filter((prop) => propertyRoles[prop] !== 'code')).toEqual([]);
});
