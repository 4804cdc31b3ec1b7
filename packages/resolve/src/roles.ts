import { dateOrderOf, readDateValue } from './date-value.ts';
import type { FieldRole } from './record-table.ts';
import { isBlankMark } from './value-column.ts';

const byHeader: readonly (readonly [RegExp, FieldRole | null])[] = [
  [
    /^(data_?source|source|record_?type|source_?dataset|.*_(type|country|state_issued)|passport_country|row|rank)$/,
    null,
  ],
  [/^(?!addr|res|home|state).*_(state|issuer|issued|expiry|valid|rank)$/, null],
  [/(^|_)(b|birth|dob)_?(y|yr|year)$|^by$|^year_of_birth$|^yob$|^ano_nacimiento$/, 'birth_year'],
  [/(^|_)(b|birth|dob)_?(m|mon|month)$|^bm$|^month_of_birth$|^mes_nacimiento$/, 'birth_month'],
  [/(^|_)(b|birth|dob)_?(d|day)$|^bd$|^day_of_birth$|^dia_nacimiento$/, 'birth_day'],
  [/dob|birth_?date|date_?of_?birth|born|fecha_?(de_?)?nac|geburtsdatum|^birthday$/, 'birth_date'],
  [/e_?mail|correo/, 'email'],
  [/phone|mobile|telefon|telephone|^tel|msisdn|celular|movil|(^|_)fax/, 'phone'],
  [/post_?code|postal|(^|_)zip|^plz$|^cp$|codigo_postal/, 'postcode'],
  [/birth_?(place|country|town)|place_?of_?birth|lugar_?(de_?)?nac/, 'place'],
  [
    /nickname|alias|aka|also_known|maiden|former_name|other_name|native_name|secondary_name|weak_?alias|previous_?name/,
    'alias',
  ],
  [/father|patronym|mother_?name|second_surname|middle|middle_name/, 'patronymic'],
  [
    /passport|ssn|soc_?sec|social_?sec|national_?id|id_?(number|no|card)|identity|document|(^|_)doc(_|$)|licen[cs]e|tax|(^|_)nin($|_)|(^|_)nif|(^|_)dni|(^|_)nie$|insurance|registration_?number|lei_number|iban|account|inn_?code|reg_?no/,
    'code',
  ],
  [
    /^(full|complete|whole|primary|legal|display)?_?name$|full_?name|name_full|name_org|^names$|person_?name|^nombre_completo$|^authors?$|first_and_surname|^applicant$|^customer$/,
    'full_name',
  ],
  [/surname|last_?name|family_?name|lname|name_last|^apellidos?|^nachname$|^last$/, 'surname'],
  [/first_?name|given|forename|fname|name_first|christian|^nombres?$|^vorname$|^first$/, 'given_name'],
  [
    /addr.*(city|town)|^city|^town|suburb|locality|municip|village|^ciudad$|^localidad$|^place$|residence|^place_/,
    'place',
  ],
  [/addr_state|^state$|province|county|region|department/, 'place'],
  [/addr_country|addr_type/, null],
  [/address|addr|street|road|house|domicil|direccion|calle/, 'address'],
  [
    /gender|^sex|sexo|nationality|citizenship|occupation|profession|marital|title_of|ethnic|religion|^country|employer|cuisine|^type$|language/,
    'category',
  ],
  [/^(title|description|memo|abstract|remarks?|notes?)$/, 'text'],
  [/^year$|publication_year/, 'year'],
  [/^venue|journal|publisher/, 'category'],
];

/**
 * Finds the role of each column from its header and, where that says nothing, from a sample of its values. Null: the
 * column says nothing about who a record is (an id, a date of filing, an amount).
 */
export function guessRoles(
  header: readonly string[],
  sampleRows: readonly (readonly string[])[],
): (FieldRole | null)[] {
  const valuesOf = (column: number) =>
    sampleRows.map((row) => row[column] ?? '').filter((value) => !isBlankMark(value));
  const roles = header.map((name, column) => roleOf(headerWord(name), valuesOf(column)));
  if (roles.includes('birth_date') || roles.includes('birth_year')) return withoutLoneParts(roles);
  const births = header.flatMap((name, column) =>
    roles[column] === null && looksLikeBirths(headerWord(name), valuesOf(column)) ? [column] : [],
  );
  if (births.length === 1) roles[births[0]] = 'birth_date';
  return withoutLoneParts(roles);
}

function headerWord(name: string): string {
  return name
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}

function roleOf(word: string, values: readonly string[]): FieldRole | null {
  if (values.length === 0) return null;
  const known = byHeader.find(([pattern]) => pattern.test(word));
  if (known) {
    const [, role] = known;
    if (role === 'birth_date' && share(values, (value) => readDateValue(value, dateOrderOf(values)) !== null) < 0.5)
      return null;
    if (role === 'text' && median(values.map((value) => value.length)) < 12) return 'category';
    if (role === 'given_name' && /^nombres?$/.test(word)) return 'given_name';
    return role;
  }
  return roleOfValues(values, word);
}

function roleOfValues(values: readonly string[], word: string): FieldRole | null {
  const distinct = new Set(values).size;
  if (share(values, (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim())) > 0.8) return 'email';
  if (
    share(values, (value) => /^\+?[\d\s()/.-]{8,}$/.test(value.trim()) && /[\s()/+-]/.test(value.trim())) > 0.8 &&
    !looksDated(values)
  )
    return 'phone';
  if (looksDated(values)) return saysBirth.test(word) ? 'birth_date' : null;
  if (/(^|_)(id|key|ref|no|nr|num|number|cluster|group|label|amount|price|count|score|status)$/.test(word)) return null;
  if (share(values, (value) => /^[\d.,\s-]+$/.test(value)) > 0.8) return null;
  if (distinct <= Math.max(2, values.length / 20)) return 'category';
  if (share(values, (value) => /\d/.test(value) && /[a-z]{3}/i.test(value)) > 0.6) return 'address';
  if (/name|person|who|nombre/.test(word)) return 'full_name';
  const words = median(values.map((value) => value.trim().split(/\s+/).length));
  return words >= 5 ? 'text' : null;
}

function looksDated(values: readonly string[]): boolean {
  const order = dateOrderOf(values);
  return share(values, (value) => /[-/.]|^\d{8}$/.test(value) && readDateValue(value, order) !== null) > 0.8;
}

const saysBirth = /birth|born|(^|_)dob(_|$)|nacim|nacid|geburt|naiss|nascim|nascit/;
const saysEvent =
  /date|time|day|fecha|datum|(^|_)(at|on|from|to|since|until|till|by|begin|start|end|first|last|due|desde|hasta|von|bis)(_|$)|death|died|deceas|issue|expir|valid|updat|creat|modif|enter|entry|exit|arriv|depart|visit|admi/;
const spreadYearsMin = 15;

/**
 * Could a column of dates be birth dates though its header does not say so? Births spread over a generation: the
 * middle four fifths of the years span 15 or more. Days on which something happened to people rarely do.
 */
function looksLikeBirths(word: string, values: readonly string[]): boolean {
  if (saysEvent.test(word) || values.length < 2 || !looksDated(values)) return false;
  const order = dateOrderOf(values);
  const years = values.flatMap((value) => readDateValue(value, order)?.year ?? []).sort((x, y) => x - y);
  const at = (share: number): number => years[Math.round(share * (years.length - 1))] ?? 0;
  return at(0.9) - at(0.1) >= spreadYearsMin;
}

/** A month or day without a year is no date. */
function withoutLoneParts(roles: (FieldRole | null)[]): (FieldRole | null)[] {
  if (roles.includes('birth_year')) return roles;
  return roles.map((role) => (role === 'birth_month' || role === 'birth_day' ? null : role));
}

function share(values: readonly string[], test: (value: string) => boolean): number {
  let held = 0;
  for (const value of values) if (test(value)) held++;
  return values.length === 0 ? 0 : held / values.length;
}

function median(numbers: number[]): number {
  return numbers.sort((x, y) => x - y)[numbers.length >> 1] ?? 0;
}
