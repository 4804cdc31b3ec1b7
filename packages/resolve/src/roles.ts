import { dateOrderOf, readDateValue } from './date-value.ts';
import type { FieldRole } from './record-table.ts';
import { isBlankMark } from './value-column.ts';
import { wholeNameColumn } from './whole-names.ts';

/**
 * Roles by header word, folded (lower case, no marks, `_` between words): English, Spanish, Portuguese, French, Italian,
 * German, Russian and Ukrainian. The first that fits wins.
 */
const byHeader: readonly (readonly [RegExp, FieldRole | null])[] = [
  [
    /^(data_?source|source|record_?type|source_?dataset|.*_(type|country|state_issued)|passport_country|row|rank)$/,
    null,
  ],
  [/^(?!addr|res|home|state).*_(state|issuer|issued|expiry|valid|rank)$/, null],
  [/kem_vydan|data_vydachi|дата_выдачи|кем_выдан|ausgestellt|gultig|expedicion|caducidad|vencimiento/, null],
  [
    /(^|_)(b|birth|dob)_?(y|yr|year)$|^by$|^year_of_birth$|^yob$|^ano_(de_)?nac(imiento|im|_|$)|^geb(urts)?_?jahr$|^annee_(de_)?naiss|^anno_(di_)?nasc|^год_рожд|^рік_народ/,
    'birth_year',
  ],
  [
    /(^|_)(b|birth|dob)_?(m|mon|month)$|^bm$|^month_of_birth$|^mes_(de_)?nac|^geb(urts)?_?monat$|^mois_(de_)?naiss|^mese_(di_)?nasc|^месяц_рожд|^місяць_народ/,
    'birth_month',
  ],
  [
    /(^|_)(b|birth|dob)_?(d|day)$|^bd$|^day_of_birth$|^dia_(de_)?nac|^geb_?tag$|^jour_(de_)?naiss|^giorno_(di_)?nasc|^день_рожд|^число_рожд/,
    'birth_day',
  ],
  [
    /dob|birth_?date|date_?of_?birth|^born|_born$|f(echa|ec)?_?(de_?)?nac(im|_|$)|nacimiento$|data_?(de_?|di_?)?nasc|nascita$|geburts?_?(datum|tag)|^geb_?dat(um)?$|^geb$|^geboren|date_?(de_?)?naiss|naissance$|^ne_le$|дата_?рожд|^д_?р$|рождения$|дата_народ|data_rozhd|^birthday$|fodsels|geboorte_?datum|data_urodz/,
    'birth_date',
  ],
  [/e_?mail|correo|courriel|почта|^имеил$/, 'email'],
  [
    /phone|mobile|telefon|telephone|telefono|^tel|_tel$|msisdn|celular|movil|cellulare|handy|rufnummer|portable|телефон|тел$|мобильн|(^|_)fax|^number_called$/,
    'phone',
  ],
  [/post_?code|postal|(^|_)zip|^plz$|postleitzahl|^cp$|codigo_postal|^cap$|почтовыи_индекс|^индекс$|^cep$/, 'postcode'],
  [
    /birth_?(place|country|town)|place_?of_?birth|lugar_?(de_?)?nac|geburts_?ort|lieu_?(de_?)?naiss|luogo_?(di_?)?nasc|место_рожд/,
    'place',
  ],
  [
    /nickname|alias|aka|also_known|maiden|former_name|other_name|native_name|secondary_name|weak_?alias|previous_?name|^apodo$|geburtsname|spitzname|псевдоним|прозвище|девичья/,
    'alias',
  ],
  [
    /father|patronym|mother_?name|second_surname|segundo_apellido|apellido_materno|middle|middle_name|отчество|по_батькові|otchestvo|zweiter_vorname|segundo_nombre/,
    'patronymic',
  ],
  [
    /passport|pasaporte|passeport|reisepass|ausweis|ssn|soc_?sec|social_?sec|seguridad_social|sozialvers|national_?id|id_?(number|no|card)|identity|identidad|identite|identita|document|(^|_)doc(_|$)|^cedula|licen[cs]e|licencia|fuhrerschein|tax|steuer|fiscal|(^|_)nin($|_)|(^|_)nif|(^|_)dni|(^|_)nie$|^cpf$|^curp$|^rfc$|^rut$|^pesel$|^ahv|insurance|registration_?number|lei_number|iban|account|inn_?code|reg_?no|паспорт|документ|снилс|^инн$|номер_удост|удостоверен/,
    'code',
  ],
  [
    /^(full|complete|whole|primary|legal|display)?_?name$|full_?name|name_full|name_org|^names$|person_?name|nombre_?completo|^nombre_y_apellidos?$|^apellidos?_y_nombres?$|^nome_completo$|^nom_complet$|^nom_(et_)?prenoms?$|^authors?$|first_and_surname|^applicant$|^customer$|^client$|^cliente$|^kunde$|^фио$|^ф_и_о$|полное_имя|фамилия_имя|^піб$|^vollstandiger_name$|^vor_und_nachname$|^name_vorname$/,
    'full_name',
  ],
  [
    /surname|last_?name|family_?name|lname|name_last|^(primer_)?apellidos?|apellido_paterno|^nachname$|^familienname$|^zuname$|^cognome$|^sobrenome$|^nom(_de_famille)?$|^last$|^фамилия$|^прізвище$|^familiya$|^nazwisko$|^achternaam$|^efternamn$/,
    'surname',
  ],
  [
    /first_?name|given|forename|fname|name_first|christian|^(primer_)?nombres?$|^vornamen?$|^rufname$|^prenoms?$|^nome$|^first$|^имя$|^ім_?я$|^imya$|^imie$|^voornaam$|^fornamn$/,
    'given_name',
  ],
  [
    /addr.*(city|town)|^city|_city$|^town|suburb|locality|municip|village|^ciudad$|^cidade$|^citta$|^comune$|^ville$|^commune$|^localidad$|^poblacion$|^ort$|^wohnort$|^stadt$|^gemeinde$|^place$|residence|^place_|^город|населенныи_пункт|^місто$|^село$|^miasto$/,
    'place',
  ],
  [
    /addr_state|^state$|province|provincia|county|region|department|departamento|^estado$|^bundesland$|область|^раион$|^краи$/,
    'place',
  ],
  [/addr_country|addr_type/, null],
  [
    /address|addr|street|strasse|anschrift|^adresse|indirizzo|^via$|^rue$|road|house|hausn|^nr_haus$|domicil|direccion|calle|endereco|morada|адрес|улица|^дом$|квартира|вулиця/,
    'address',
  ],
  [
    /gender|^sex|sexo|geschlecht|^пол$|стать|nationality|nacionalidad|staatsang|гражданство|национальность|citizenship|occupation|ocupacion|profession|beruf|профессия|marital|estado_civil|title_of|ethnic|etnia|religi|вероисповед|^country|^pais$|^land$|^страна$|employer|cuisine|^type$|language|idioma/,
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
  const read = header.map((name, column) => roleOf(headerWord(name), valuesOf(column)));
  if (!read.some((role) => role !== null && nameRoles.includes(role))) {
    const named = wholeNameColumn(
      [...read.keys()].filter((column) => read[column] === null),
      valuesOf,
    );
    if (named !== null) read[named] = 'full_name';
  }
  const roles = namesInOrder(read);
  if (roles.includes('birth_date') || roles.includes('birth_year')) return withoutLoneParts(roles);
  const births = header.flatMap((name, column) =>
    roles[column] === null && looksLikeBirths(headerWord(name), valuesOf(column)) ? [column] : [],
  );
  if (births.length === 1) roles[births[0]] = 'birth_date';
  return withoutLoneParts(roles);
}

const nameRoles: readonly FieldRole[] = ['full_name', 'given_name', 'surname'];

/** A lone given name is the whole name (`nombre`), and a whole name beside a given name the surname (`Name, Vorname`). */
function namesInOrder(roles: readonly (FieldRole | null)[]): (FieldRole | null)[] {
  const count = (role: FieldRole): number => roles.filter((held) => held === role).length;
  if (count('surname') > 0) return [...roles];
  if (count('given_name') === 1 && count('full_name') === 0)
    return roles.map((role) => (role === 'given_name' ? 'full_name' : role));
  if (count('given_name') === 1 && count('full_name') === 1)
    return roles.map((role) => (role === 'full_name' ? 'surname' : role));
  return [...roles];
}

function headerWord(name: string): string {
  return name
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}

function roleOf(word: string, values: readonly string[]): FieldRole | null {
  if (values.length === 0) return null;
  const known = byHeader.find(([pattern]) => pattern.test(word));
  if (known) {
    const [, role] = known;
    if (role === 'birth_date' && dateShare(values) < 0.5)
      return share(values, (value) => /^\d{1,2}$/.test(value.trim())) > 0.8 ? 'birth_day' : null;
    if (role === 'text' && median(values.map((value) => value.length)) < 12) return 'category';
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

function dateShare(values: readonly string[]): number {
  const order = dateOrderOf(values);
  return share(values, (value) => readDateValue(value, order) !== null);
}

function looksDated(values: readonly string[]): boolean {
  const order = dateOrderOf(values);
  return share(values, (value) => /[-/.]|^\d{8}$/.test(value) && readDateValue(value, order) !== null) > 0.8;
}

const saysBirth = /birth|born|(^|_)dob(_|$)|nacim|nacid|geb(urt|oren|_|$)|naiss|nascim|nascit|рожд|народж/;
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
