import { headerWord, ofBodies } from './header-words.ts';
import type { NameVariants } from './name-variants.ts';
import type { FieldRole, RecordTable } from './record-table.ts';

const birthRoles: readonly FieldRole[] = ['birth_date', 'birth_year', 'birth_month', 'birth_day'];
const rolesOfPeople: readonly FieldRole[] = ['given_name', 'surname', 'patronymic', 'parent', ...birthRoles];
const contactRoles: readonly FieldRole[] = ['phone', 'email', 'code', 'address', 'postcode'];
/** Of whole names of people two in three hold a listed given name, of those of restaurants one in nine. */
const givenMin = 1 / 3;
const namesRead = 1000;

/**
 * Is a table one of people, who have relatives, rather than of firms, places or papers? It is if it has parts of names
 * or birth dates, or whole names (most with a given name, or in another script) beside something of where somebody lives
 * or is reached. Not where the header says that the names are those of sites, schools or companies, many of which bear the
 * names of people.
 */
export function tellsOfPeople({ fields }: RecordTable, variants: NameVariants): boolean {
  const has = (roles: readonly FieldRole[]): boolean => fields.some(({ role }) => roles.includes(role));
  const whole = fields.find(({ role }) => role === 'full_name');
  if (whole && ofBodies.test(headerWord(whole.name)) && !has(['given_name', 'surname', ...birthRoles])) return false;
  if (has(rolesOfPeople)) return true;
  if (!whole || !has(contactRoles)) return whole === undefined;
  let read = 0;
  let given = 0;
  for (let value = 0; value < whole.dictionary.length && read < namesRead; value++) {
    const text = whole.dictionary.at(value);
    const tokens = variants.tokens(text);
    if (tokens.length === 0) continue;
    read++;
    const written = variants.written?.(text) ?? [];
    if (written.some((token) => token !== '') || tokens.some((token) => variants.isGivenName?.(token) ?? true)) given++;
  }
  return read === 0 || given >= givenMin * read;
}
