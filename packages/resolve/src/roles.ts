import { birthRole, looksLikeBirths, withBareParts, withoutLoneParts } from './birth-columns.ts';
import { median, share } from './column-share.ts';
import { withContentRoles } from './content-roles.ts';
import { dateShare, looksDated } from './date-value.ts';
import {
  earlyPhrases,
  headerWord,
  latePhrases,
  notTheirName,
  ofBodies,
  ofEvents,
  ofGroups,
  ofOthers,
  ofWorkplaces,
  saysBirth,
  saysBirthName,
  saysEmployed,
  saysEmployer,
  saysHolder,
  saysMother,
  saysNumber,
  saysParent,
  saysRecord,
} from './header-words.ts';
import { deviceRole, isOfNetwork } from './network-columns.ts';
import type { FieldRole } from './record-table.ts';
import { partiesOf, partyColumns } from './two-parties.ts';
import { isBlankMark } from './value-column.ts';
import { holdsGivenNames, namePartColumns, wholeNameColumn } from './whole-names.ts';

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
    /phone|mobile|telefon|telephone|telefono|^tel|_tel$|msisdn|celular|movil|cellulare|handy|rufnummer|portable|телефон|тел$|мобильн|(^|_)fax|(^|_)(called|caller|callee|dialled)(_number|_no)?$|^number_called$/,
    'phone',
  ],
  [
    /post_?code|postal|(^|_)zip|^plz$|postleitzahl|^c_?p$|^pc$|^індекс$|codigo_postal|^cap$|почтовыи_индекс|^индекс$|^cep$/,
    'postcode',
  ],
  [
    /birth_?(place|country|town)|place_?of_?birth|lugar_?(de_?)?nac|geburts_?ort|lieu_?(de_?)?naiss|luogo_?(di_?)?nasc|место_рожд/,
    'place',
  ],
  [
    /nickname|alias|(^|_)aka\d*(_|$)|also_known|maiden|former_name|other_name|native_name|secondary_name|weak_?alias|previous_?name|^apodo$|geburtsname|spitzname|псевдоним|прозвище|девичья/,
    'alias',
  ],
  [
    /father|patronym|mother_?name|second_surname|segundo_apellido|apellido_materno|middle|middle_name|отчество|по_батькові|otchestvo|zweiter_vorname|segundo_nombre/,
    'patronymic',
  ],
  [
    /passport|pasaporte|passeport|reisepass|ausweis|ssn|soc_?sec|social_?sec|seguridad_social|sozialvers|national_?id|id_?(number|no|card)|identity|identidad|identite|identita|document|(^|_)doc(_|$)|^cedula|licen[cs]e|licencia|fuhrerschein|tax|steuer|fiscal|(^|_)nin($|_)|(^|_)nif|(^|_)dni|(^|_)nie$|^cpf$|^curp$|^rfc$|^rut$|^pesel$|^ahv|insurance|registration_?number|lei_number|iban|account|inn_?code|reg_?no|паспорт|документ|снилс|^инн$|^іпн$|рнокпп|номер_удост|удостоверен/,
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
    /first_?name|given|forename|fname|name_first|christian|^1st_name$|^(primer_)?nombres?(_s)?$|^vornamen?$|^rufname$|^prenoms?$|^nome$|^first$|^имя$|^ім_?я$|^imya$|^imie$|^voornaam$|^fornamn$/,
    'given_name',
  ],
  [
    /addr.*(city|town)|^city|_city$|^town|suburb|locality|municip|village|^ciudad$|^cidade$|^citta$|^comune$|^ville$|^commune$|^localidad$|^poblacion$|^ort$|^wohnort$|^stadt$|^gemeinde$|^place$|residence|^place_|^город|населенныи_пункт|населении_пункт|^місто$|^село$|^miasto$/,
    'place',
  ],
  [
    /addr_state|^state$|province|provincia|county|region|department|departamento|^estado$|^bundesland$|область|^раион$|^краи$/,
    'place',
  ],
  [/addr_country|addr_type/, null],
  [
    /^(?!.*mail).*addr|street|strasse|anschrift|^adresse|indirizzo|^via$|^rue$|road|house|hausn|^nr_haus$|domicil|direccion|calle(?![der])|endereco|morada|адрес|улица|^дом$|квартира|вулиця/,
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
  recurring?: (column: number) => number,
): (FieldRole | null)[] {
  const valuesOf = valuesOfColumns(sampleRows);
  const words = header.map(headerWord);
  const first = rolesByHeader(header, sampleRows, valuesOf);
  const isOneEmployer = !words.some((word) => saysEmployer.test(word));
  const { unread: ofOtherParty } = partiesOf(first, words);
  const read = first.map((role, column) => (ofOtherParty.includes(column) ? null : role));
  if (!read.some((role) => role !== null && nameRoles.includes(role))) {
    const group = header.findIndex((name) => /name/.test(headerWord(name)) && ofGroups.test(headerWord(name)));
    const unread = [...read.keys()].filter((column) => read[column] === null && !ofOtherParty.includes(column));
    const parts = namePartColumns(unread, valuesOf);
    const named = parts === null ? wholeNameColumn(unread, valuesOf) : null;
    if (parts) {
      read[parts.given] = 'given_name';
      read[parts.surname] = 'surname';
    } else if (group >= 0 && !isFew(valuesOf(group))) read[group] = 'full_name';
    else if (named !== null) read[named] = 'full_name';
  }
  const told = withContentRoles(withBornNames(read, header), {
    valuesOf,
    recurring: recurring ?? ((column) => valuesOf(column).length - new Set(valuesOf(column)).size),
    isKnown: (column) =>
      ofOtherParty.includes(column) ||
      isKnown(words[column]) ||
      isOfNetwork(words[column], valuesOf(column)) ||
      (!isOneEmployer && saysEmployed.test(words[column])),
    ofBodies: read.some((role, column) => role === 'full_name' && ofBodies.test(words[column])),
    ofHolder: (column) => saysHolder.test(words[column]) || (isOneEmployer && saysEmployed.test(words[column])),
  });
  const roles = withNumbers(namesInOrder(told, sampleRows), header, valuesOf);
  const whole = withBareParts(roles, header, valuesOf);
  if (whole.includes('birth_date') || whole.includes('birth_year')) return withoutLoneParts(whole);
  const births = header.flatMap((name, column) =>
    whole[column] === null && looksLikeBirths(headerWord(name), valuesOf(column)) ? [column] : [],
  );
  if (births.length === 1) whole[births[0]] = 'birth_date';
  return withoutLoneParts(whole);
}

type ValuesOf = (column: number) => readonly string[];

/** Gives the cells of a column that say something, which are listed once. */
function valuesOfColumns(rows: readonly (readonly string[])[]): ValuesOf {
  const known = new Map<number, readonly string[]>();
  return (column) => {
    const values = known.get(column) ?? rows.map((row) => row[column] ?? '').filter((value) => !isBlankMark(value));
    known.set(column, values);
    return values;
  };
}

/**
 * What each header says that its column holds, where the values look like it; whole names under the name of a party
 * (`Absender`, `from`) are its name.
 */
export function rolesByHeader(
  header: readonly string[],
  sampleRows: readonly (readonly string[])[],
  valuesOf = valuesOfColumns(sampleRows),
): (FieldRole | null)[] {
  const words = header.map(headerWord);
  const roles = words.map((word, column) => roleOf(word, valuesOf(column)));
  for (const column of partyColumns(words)) {
    const isOpen = roles[column] === null || roles[column] === 'category';
    if (isOpen && wholeNameColumn([column], valuesOf) !== null) roles[column] = 'full_name';
  }
  return roles;
}

/** The name at birth is the surname of a file that has no other, and other names beside a surname alone are the given ones. */
function withBornNames(roles: readonly (FieldRole | null)[], header: readonly string[]): (FieldRole | null)[] {
  if (roles.includes('surname') && !roles.includes('given_name') && !roles.includes('full_name'))
    return roles.map((role, column) =>
      role === 'alias' && saysOtherNames.test(headerWord(header[column])) ? 'given_name' : role,
    );
  if (roles.includes('surname') || roles.includes('full_name')) return [...roles];
  const born = roles.findIndex((role, column) => role === 'alias' && saysBirthName.test(headerWord(header[column])));
  return roles.map((role, column) => (column === born ? 'surname' : role));
}

/** A column called number right after a part of the address is the number of the house. */
function withNumbers(roles: (FieldRole | null)[], header: readonly string[], valuesOf: ValuesOf): (FieldRole | null)[] {
  for (let column = 1; column < roles.length; column++) {
    if (roles[column - 1] !== 'address' || roles[column] === 'address' || !saysNumber.test(headerWord(header[column])))
      continue;
    if (share(valuesOf(column), (value) => /^\d{1,5}\s?\p{L}?([-/]\w{1,4})?$/u.test(value.trim())) > 0.8)
      roles[column] = 'address';
  }
  return roles;
}

const nameRoles: readonly FieldRole[] = ['full_name', 'given_name', 'surname'];

/**
 * A lone given name is the whole name (`nombre`), a whole name beside a given name the surname (`Name, Vorname`), and one
 * beside a surname that it does not hold the given name (`Name, Surname`; नाम, उपनाम).
 */
function namesInOrder(
  roles: readonly (FieldRole | null)[],
  rows: readonly (readonly string[])[],
): (FieldRole | null)[] {
  const count = (role: FieldRole): number => roles.filter((held) => held === role).length;
  if (count('surname') > 0) {
    if (count('given_name') > 0 || count('full_name') !== 1) return [...roles];
    const surnames = [...roles.keys()].filter((column) => roles[column] === 'surname');
    const isGiven = holdsGivenNames(rows, roles.indexOf('full_name'), surnames);
    return roles.map((role) => (role === 'full_name' && isGiven ? 'given_name' : role));
  }
  if (count('given_name') === 1 && count('full_name') === 0)
    return roles.map((role) => (role === 'given_name' ? 'full_name' : role));
  if (count('given_name') === 1 && count('full_name') === 1)
    return roles.map((role) => (role === 'full_name' ? 'surname' : role));
  return [...roles];
}

const saysOtherNames = /^other_?names?$/;

/** Does a header say what its column holds, or that it holds nothing of a person? */
function isKnown(word: string): boolean {
  return (
    ofOthers.test(word) ||
    ofWorkplaces.test(word) ||
    ofEvents.test(word) ||
    saysRecord.test(word) ||
    [...earlyPhrases, ...byHeader, ...latePhrases].some(([pattern]) => pattern.test(word))
  );
}

function roleOf(word: string, values: readonly string[]): FieldRole | null {
  if (values.length === 0) return null;
  if (ofOthers.test(word) || (saysParent.test(word) && notTheirName.test(word)))
    return isFew(values) ? 'category' : null;
  if (ofWorkplaces.test(word) || isOfNetwork(word, values)) return null;
  const device = deviceRole(word, values);
  if (device !== undefined) return device;
  const born = saysBirth.test(word) ? birthRole(word, values) : null;
  if (born !== null) return born;
  for (const [pattern, role] of [...earlyPhrases, ...byHeader, ...latePhrases]) {
    if (!pattern.test(word)) continue;
    if (role === 'patronymic' && isPlausible(role, values) && saysParent.test(word)) return parentRole(word, values);
    if (saysHome.test(word) && (role === 'place' || role === 'address'))
      return isFew(values) && !isAddress(values) ? 'place' : 'address';
    if ((role === 'code' && ofEvents.test(word)) || (role === 'address' && saysMail.test(word))) return null;
    if (role === null || isPlausible(role, values))
      return role === 'text' && median(values.map((value) => value.length)) < 12 ? 'category' : role;
    if ((role === 'birth_day' || role === 'birth_month') && dateShare(values) > 0.5) return 'birth_date';
    if (role === 'birth_date')
      return share(values, (value) => /^\d{1,2}$/.test(value.trim())) > 0.8 ? 'birth_day' : null;
  }
  const told = roleOfValues(values, word);
  return ofEvents.test(word) && (told === 'phone' || told === 'postcode') ? null : told;
}

/**
 * The given name of a father may be part of the person's own name; a father's whole name, or the name of a mother, is
 * somebody else's.
 */
function parentRole(word: string, values: readonly string[]): FieldRole {
  const words = median(values.map((value) => value.trim().split(/\s+/).length));
  return saysMother.test(word) || words > 1 ? 'parent' : 'patronymic';
}

/** Do the values of a column look like what its header says? */
function isPlausible(role: FieldRole, values: readonly string[]): boolean {
  const digits = (value: string): number => value.replace(/\P{Nd}+/gu, '').length;
  switch (role) {
    case 'birth_date':
      return dateShare(values) >= 0.5;
    case 'birth_month':
    case 'birth_day':
      return share(values, (value) => /^(\d{1,2}(\.0)?|\p{L}+\.?)$/u.test(value.trim())) > 0.5;
    case 'birth_year':
      return share(values, (value) => /^\d{2,4}(\.0)?$/.test(value.trim())) > 0.5;
    case 'email':
      return values.some((value) => value.includes('@'));
    case 'phone':
      return share(values, (value) => digits(value) >= 5) > 0.5 && !looksDated(values);
    case 'code':
      return share(values, (value) => digits(value) > 0) > 0.3 && !(values.length >= formsMin && isFew(values));
    case 'full_name':
    case 'surname':
    case 'given_name':
    case 'patronymic':
    case 'alias':
      return share(values, (value) => /\p{L}/u.test(value)) > 0.5;
    case 'postcode':
      return share(values, (value) => /^\s*[0+(]/.test(value) && digits(value) >= phoneDigitsMin) < 0.5;
    default:
      return true;
  }
}

/** Ten digits from a nought on are a phone, whatever `cep` means: in Turkish the pocket, in Portuguese a postcode. */
const phoneDigitsMin = 10;

/** Among so many values a number of persons has more than a few: a tax form or a tax year has not. */
const formsMin = 40;

function isFew(values: readonly string[]): boolean {
  return new Set(values).size <= Math.max(2, values.length / 20);
}

/** A mail address is no home, whatever stands in it. */
const saysMail = /e_?mail/;

/** Where somebody lives: a town in some files, a street in others. */
const saysHome = /^(resid|domicil)/;

/** Words with a number among them. */
function isAddress(values: readonly string[]): boolean {
  return share(values, (value) => /\d/.test(value) && /\p{L}{3}.*\s|\s.*\p{L}{3}/u.test(value)) > 0.6;
}

function roleOfValues(values: readonly string[], word: string): FieldRole | null {
  if (share(values, (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim())) > 0.8) return 'email';
  if (
    share(values, (value) => phoneShape.test(value.trim()) && /[\s()/+-]/.test(value.trim())) > 0.8 &&
    !looksDated(values)
  )
    return 'phone';
  if (looksDated(values)) return null;
  if (share(values, (value) => postcodeShapes.test(value.trim())) > 0.8) return 'postcode';
  if (/(^|_)(id|key|ref|no|nr|num|number|cluster|group|label|amount|price|count|score|status)$/.test(word)) return null;
  if (share(values, (value) => /^[\d.,\s-]+$/.test(value)) > 0.8) return null;
  if (isFew(values)) return 'category';
  if (isAddress(values)) return 'address';
  if (/name|person|who|nombre/.test(word) && !ofGroups.test(word)) return 'full_name';
  return median(values.map((value) => value.trim().split(/\s+/).length)) >= 5 ? 'text' : null;
}

const phoneShape = /^(?!(?:\D*\d){15})\+?[\d\s()/.-]{8,}$/;
const postcodeShapes =
  /^(\d{2}-\d{3}|\d{5}-\d{3}|\d{4}-\d{3}|[1-9]\d{3} [A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i;
