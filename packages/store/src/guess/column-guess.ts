/** What a column seems to hold. */
export type ColumnRole =
  | 'name'
  | 'firstName'
  | 'middleName'
  | 'lastName'
  | 'fatherName'
  | 'alias'
  | 'birthDate'
  | 'gender'
  | 'nationality'
  | 'birthPlace'
  | 'passportNumber'
  | 'idNumber'
  | 'phone'
  | 'email'
  | 'address'
  | 'street'
  | 'city'
  | 'postalCode'
  | 'country'
  | 'iban'
  | 'accountNumber'
  | 'plate'
  | 'journey'
  | 'date'
  | 'dateTo'
  | 'age'
  | 'rowId'
  | 'other';

/** Patterns over the header in lower case with single blanks; the first that fits wins. */
const headers: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'birthDate',
    /\b(dob|birth ?date|date ?of ?birth|birth|born|birthday|fecha ?(de )?nac\w*|nacimiento)\b|рожд|^(b ?date)$/u,
  ],
  ['age', /^(age|edad|возраст)$/u],
  ['birthPlace', /\b(birth ?place|place ?of ?birth|pob|lugar ?(de )?nac\w*)\b/u],
  ['passportNumber', /passport|pasaporte|паспорт/u],
  ['iban', /\biban\b/u],
  ['accountNumber', /\b(account|acct|cuenta|счет|счёт)\b/u],
  ['plate', /\b(plate|licen[cs]e ?plate|vehicle|matr[ií]cula|placa|registration ?(no|number|plate))\b/u],
  ['phone', /phone|mobile|\b(tel|cell|msisdn|gsm|whatsapp|celular)\b|tel[eé]fono|m[oó]vil|телефон|тел\b/u],
  ['email', /e ?mail|correo|почт/u],
  ['journey', /\b(flight|voyage|journey|trip|train|bus|route|vuelo|viaje)\b ?(no|number|nr|id)?$|рейс/u],
  [
    'idNumber',
    /\b(national ?id|id ?(no|num|number|card)|identity|document[oe]?|num(ero)? ?(de )?documento|doc ?(no|num|number)?|dni|nie|cedula|c[eé]dula|curp|ssn|soc ?sec ?id|nin|tax ?(id|no|number)|licen[cs]e)\b|документ/u,
  ],
  ['gender', /^(sex|gender|sexo|g[eé]nero|пол)$/u],
  ['nationality', /nationality|citizenship|nacionalidad|ciudadan|гражд|национальн/u],
  ['firstName', /\b(given|first|fore) ?names?\b|\bgiven\b|\bfirst\b|\bfname\b|^(nombre|nombres|имя|forename)$/u],
  ['lastName', /\b(sur|last|family) ?names?\b|\bsurname\b|\bfamily\b|\blname\b|apellido|фамилия/u],
  ['middleName', /\b(middle|second) ?name\b|\bmname\b/u],
  ['fatherName', /patronym|father|отчество/u],
  ['alias', /\b(alias|aka|other ?names?|nickname|alternative)\b/u],
  ['postalCode', /post ?code|postal|\bzip\b|индекс/u],
  ['city', /\b(city|town|suburb|locality|ciudad|municipio|village)\b|город/u],
  ['street', /\b(street|address ?1|addr ?1|calle|house)\b|улиц/u],
  ['address', /\b(address|addr|direcci[oó]n|domicilio|residence)\b|адрес/u],
  ['country', /\b(country|pa[ií]s|state ?of ?residence)\b|страна/u],
  [
    'name',
    /^(full ?)?names?$|\b(full|person|passenger|customer|client|holder|subject) ?name\b|^(nombre completo|nombre y apellidos|fio|фио|person|persona|passenger|pasajer[oa]|traveller|traveler|titular|cliente|client|customer|holder|subject|employee|nom complet|nombre del titular)$/u,
  ],
  ['dateTo', /\b(end|to|until|departed|departure|checkout|check ?out|valid ?to)\b ?(date|day)?$/u],
  ['date', /\b(date|day|when|time|timestamp|fecha|from|start|arrival|arrived|valid ?from|check ?in)\b|дата/u],
  ['rowId', /^(id|uid|uuid|row ?id|rec(ord)? ?(id|no)|unique ?id|no|nr|#|index|column 1)$/u],
];

/** Guesses what a column holds from its name and, where that says nothing, from a sample of its values. */
export function guessColumn(header: string, values: readonly string[]): ColumnRole {
  const folded = header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
  const filled = values.filter((value) => value.trim() !== '');
  for (const [role, pattern] of headers) {
    if (pattern.test(folded) && fits(role, filled)) return role;
  }
  return byContent(filled);
}

/** A header is not believed where the values cannot be what it says. */
function fits(role: ColumnRole, filled: readonly string[]): boolean {
  if (filled.length === 0) return true;
  const share = (test: RegExp) => filled.filter((value) => test.test(value)).length / filled.length;
  switch (role) {
    case 'date':
    case 'dateTo':
    case 'birthDate':
      return share(/\d/) > 0.5;
    case 'phone':
      return share(/\d.*\d.*\d/) > 0.3;
    case 'email':
      return share(/@/) > 0.3;
    case 'firstName':
    case 'lastName':
    case 'name':
      return share(/\p{L}/u) > 0.5;
    default:
      return true;
  }
}

/** Two to five words of letters and nothing else, mostly different: names of people, whatever the column is called. */
const severalWords = /^\p{L}[\p{L}\p{M}'’.-]*(,?\s+\p{L}[\p{L}\p{M}'’.-]*){1,4}$/u;

function byContent(filled: readonly string[]): ColumnRole {
  if (filled.length < 5) return 'other';
  const share = (test: RegExp) => filled.filter((value) => test.test(value.trim())).length / filled.length;
  if (share(/^[^\s@]+@[^\s@]+\.[^\s@]+$/) > 0.7) return 'email';
  if (share(/^\+\d[\d\s().-]{7,}$/) > 0.7) return 'phone';
  if (share(/^[A-Z]{2}\d{2}[A-Z0-9 ]{11,34}$/) > 0.7) return 'iban';
  if (share(severalWords) > 0.85 && new Set(filled).size > 0.6 * filled.length) return 'name';
  return 'other';
}
