import { cellTexts } from '../table/cell-texts.ts';
import { type ColumnRole, guessColumn } from './column-guess.ts';

/** A proposed mapping of one file. */
export interface GuessedQuery {
  readonly file: string;
  readonly roles: readonly { readonly column: string; readonly role: ColumnRole }[];
  /** YAML of the query, for `mappingText`. */
  readonly lines: readonly string[];
  /** False where no column looks like a name or an identifier of a person. */
  readonly usable: boolean;
}

/**
 * Proposes how the columns of a file become a person and what the person used, from headers and content.
 * `sample` holds rows of the file; `json` says that a cell may hold a JSON array.
 */
export function guessQuery(
  file: string,
  header: readonly string[],
  sample: readonly (readonly string[])[],
  json = false,
): GuessedQuery {
  const roles = withSurname(
    header.map((column, index) => ({
      column,
      role: guessColumn(
        column,
        sample.flatMap((row) => cellTexts(row[index], json)),
      ),
    })),
  );
  const of = (...wanted: ColumnRole[]) => roles.filter(({ role }) => wanted.includes(role)).map(({ column }) => column);
  const lines = [`  - file: ${text(file)}`];
  const placeOnly = of('address', 'street').length === 0 ? of('city', 'postalCode') : [];
  const ignored = [...of('rowId', 'age', 'other'), ...placeOnly];
  if (ignored.length > 0)
    lines.push(`    ignore: [${ignored.map(text).join(', ')}] # named here so that they are not reported`);
  lines.push('    entities:', '      person:', '        schema: Person');
  const day = dayOf(of);
  const valid = validLine(day, of('dateTo'));
  if (valid) lines.push(`        ${valid} # when what the row says was so`);
  const person = ofOnePerson(of);
  lines.push('        properties:', ...personLines(person.of));
  if (person.isFirst)
    lines.splice(
      1,
      0,
      '    # a row seems to hold two people: only the first is proposed; the second needs an entity of its own',
    );
  lines.push(...thingLines(of, day, valid));
  return { file, roles, lines, usable: of('name', 'firstName', 'lastName', 'passportNumber', 'idNumber').length > 0 };
}

type Roles = GuessedQuery['roles'];
type Of = (...wanted: ColumnRole[]) => string[];

/**
 * Two columns of whole names, or of one kind of document, are two people of one row (who pays and who is paid): made one
 * record they would be one person. Then only the first column of each kind is taken.
 */
function ofOnePerson(of: Of): { readonly of: Of; readonly isFirst: boolean } {
  const isFirst = (['name', 'passportNumber', 'idNumber', 'birthDate'] as const).some((role) => of(role).length > 1);
  const first: Of = (...wanted) => wanted.flatMap((role) => of(role).slice(0, 1));
  return { of: isFirst ? first : of, isFirst };
}

/** Beside a column of given names, *Name*, *Nom* or *Naam* alone is the surname. */
function withSurname(roles: Roles): Roles {
  const isPlain = (column: string) => /^(name|nom|nome|naam)$/i.test(column.trim());
  const named = roles.filter(({ role }) => role === 'name');
  const split = roles.some(({ role }) => role === 'firstName') && roles.every(({ role }) => role !== 'lastName');
  if (!split || named.length !== 1 || !isPlain(named[0].column)) return roles;
  return roles.map((item) => (item === named[0] ? { ...item, role: 'lastName' as const } : item));
}

/** The YAML of a mapping of several files. */
export function mappingText(queries: readonly GuessedQuery[]): string {
  const head = [
    '# Proposed by `lookback import --guess`: read it, correct it, then run `lookback import` with --mapping.',
    '# `keys` join rows into one record only where a key is a document or customer number, so none are proposed.',
    'queries:',
  ];
  return `${[...head, ...queries.flatMap((query) => query.lines)].join('\n')}\n`;
}

function personLines(of: Of): string[] {
  const lines: string[] = [];
  const add = (prop: string, columns: readonly string[], extra = '') => {
    if (columns.length === 1) lines.push(`          ${prop}: {column: ${text(columns[0])}${extra}}`);
    else if (columns.length > 1) lines.push(`          ${prop}: {columns: [${columns.map(text).join(', ')}]${extra}}`);
  };
  const names = of('name');
  const [first, middle, last] = [of('firstName').slice(0, 1), of('middleName').slice(0, 1), of('lastName').slice(0, 1)];
  if (names.length > 0) add('name', names);
  else if (first.length > 0 && last.length > 0) add('name', [...first, ...middle, ...last], ', join: " "');
  add('firstName', of('firstName'));
  add('middleName', of('middleName'));
  add('lastName', of('lastName'));
  add('fatherName', of('fatherName'));
  add('alias', of('alias'));
  add('birthDate', of('birthDate'));
  add('birthPlace', of('birthPlace'));
  add('gender', of('gender'));
  add('nationality', of('nationality'));
  add('passportNumber', of('passportNumber'));
  add('idNumber', of('idNumber'));
  add('socialSecurityNumber', of('socialSecurityNumber'));
  add('phone', of('phone'));
  add('email', of('email'));
  // a city alone is no address: too many people share it
  const address = of('address', 'street').length > 0 ? of('address', 'street', 'city', 'postalCode') : [];
  add('address', address, address.length > 1 ? ', join: ", "' : '');
  add('country', of('country'));
  if (lines.length === 0) lines.push('          {}');
  return lines;
}

const leaves =
  /depart|salida|abfahrt|abflug|abreise|départ|partenza|partida|vertrek|odjazd|wylot|kalkış|отправл|вылет/iu;

/** The day of a row: of a journey the day on which it leaves, which a stay would call its last. */
function dayOf(of: Of): string | undefined {
  const [date] = of('date');
  if (of('journey').length === 0) return date;
  const left = of('date', 'dateTo').find((column) => leaves.test(column));
  return left ?? date ?? of('dateTo')[0];
}

function thingLines(of: Of, date: string | undefined, valid: string | null): string[] {
  const lines: string[] = [];
  const [account, iban, plate, journey] = [of('accountNumber')[0], of('iban')[0], of('plate')[0], of('journey')[0]];
  const thing = (
    name: string,
    schema: string,
    keys: readonly string[],
    properties: readonly string[],
    role: string,
  ) => {
    lines.push(`      ${name}:`, `        schema: ${schema}`, `        keys: [${keys.map(text).join(', ')}]`);
    lines.push('        properties:', ...properties.map((line) => `          ${line}`));
    lines.push(
      `      ${name}_use:`,
      '        schema: UnknownLink',
      ...(valid ? [`        ${valid}`] : []),
      '        properties:',
    );
    lines.push(
      '          subject: {entity: person, required: true}',
      `          object: {entity: ${name}, required: true}`,
    );
    lines.push(`          role: {literal: ${role}}`);
  };
  if (iban !== undefined) thing('account', 'BankAccount', [iban], [`iban: {column: ${text(iban)}}`], 'holder');
  else if (account !== undefined) {
    thing('account', 'BankAccount', [account], [`accountNumber: {column: ${text(account)}}`], 'holder');
  }
  if (plate !== undefined)
    thing('vehicle', 'Vehicle', [plate], [`registrationNumber: {column: ${text(plate)}}`], 'user');
  if (journey !== undefined) {
    const dated = date === undefined ? [] : [`startDate: {column: ${text(date)}}`];
    const keys = date === undefined ? [journey] : [journey, date];
    if (date === undefined) lines.push('      # no column tells the day: all rows with one number are one journey');
    thing('journey', 'Trip', keys, [`name: {column: ${text(journey)}}`, ...dated], 'traveller');
  }
  return lines;
}

/** A first and a last day belong together where their headers share a word, or one of them says nothing else. */
function validLine(from: string | undefined, ends: readonly string[]): string | null {
  if (from === undefined) return null;
  const own = topic(from);
  if (ends.includes(from)) return `valid: {on: ${text(from)}}`;
  const to = ends.find(
    (end) => own.size === 0 || topic(end).size === 0 || [...topic(end)].some((word) => own.has(word)),
  );
  if (to !== undefined) return `valid: {from: ${text(from)}, to: ${text(to)}}`;
  return ends.length === 0 ? `valid: {on: ${text(from)}}` : null;
}

const bound =
  /^(valid|check|in|out|date|day|time|on|from|start|begin|end|to|until|arrival|arrived|departure|departed|fecha|de|del|desde|hasta|inicio|fin|fine|inizio|data|début|du|au|von|bis|ab|seit|gültig|anreise|abreise|datum|tag|dia|até|van|tot|od|do)$/u;

/** Words of a header beyond those that say that it is a first or last day. */
function topic(header: string): ReadonlySet<string> {
  const words = header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== '' && !bound.test(word)));
}

function text(value: string): string {
  return JSON.stringify(value);
}
