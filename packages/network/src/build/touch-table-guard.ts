import { GuardError, protectedAttributeOf } from '@lookback/base';
import type { TouchTable } from './touch-table.ts';

/** Birth data identify; they are shared by strangers and never a detail that two persons have in common. */
const birth = new Set(['birthdate', 'birthyear', 'dateofbirth', 'birthplace', 'gender', 'age']);

/** The reason why a property may never become an anchor, or null. */
export function barredFromAnchors(term: string, extra: readonly string[] = []): string | null {
  const attribute = protectedAttributeOf(term, extra);
  if (attribute !== null) return attribute;
  return birth.has(term.toLowerCase().replace(/[\s_-]+/g, '')) ? 'birth' : null;
}

/** Refuses (GuardError) a property or kind of anchor that rests on a protected attribute or on birth data. */
export function refuseProtected(term: string, extra: readonly string[] = [], file?: string): void {
  const attribute = barredFromAnchors(term, extra);
  if (attribute === null) return;
  throw new GuardError({
    code: 'protected_attribute',
    file,
    message: `"${term}" is protected (${attribute}): it may help to tell who is who and can never link anybody`,
    todo: 'Take it out; declare details that people use, such as a phone, an address or a journey.',
  });
}

/** Refuses a table that would make an anchor of a protected property. */
export function refuseProtectedTable(table: TouchTable, extra: readonly string[] = []): void {
  for (const rule of table.properties) refuseProtected(rule.prop, extra);
  for (const rule of table.anchors) {
    for (const name of [...rule.names, ...rule.details.map(({ prop }) => prop)]) refuseProtected(name, extra);
  }
  for (const rule of table.between) for (const { prop } of rule.anchors) refuseProtected(prop, extra);
}
