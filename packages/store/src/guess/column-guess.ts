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
  | 'socialSecurityNumber'
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
    /\b(dob|birth ?date|date ?of ?birth|birth|born|birthday|fecha ?(de )?nac\w*|nacimiento|geburts ?(datum|tag)|geb ?(datum|am|dat)?|geboren( am)?|(date ?de ?)?naissance|née? ?le|ddn|(data ?(di|de) ?)?nasc(ita|imento)|geboorte ?datum|doğum ?tarihi|data ?urodzenia)\b|рожд|народж|ميلاد|تولد|^(b ?date)$/u,
  ],
  ['age', /^(age|edad|возраст|alter|âge|idade|età|leeftijd|wiek|yaş|вік|عمر|سن)$/u],
  [
    'birthPlace',
    /\b(birth ?place|place ?of ?birth|pob|lugar ?(de )?nac\w*|geburts ?ort|lieu ?(de ?)?naissance|luogo ?(di ?)?nascita|local ?(de ?)?nascimento|naturalidade|geboorte ?plaats|doğum ?yeri|miejsce ?urodzenia)\b|место ?рожд/u,
  ],
  [
    'passportNumber',
    /passport|pasaporte|passeport|passaporto?|reisepass|\bpass ?(nr|nummer|no)\b|paspoort|paszport|pasaport|паспорт|جواز|گذرنامه/u,
  ],
  ['iban', /\biban\b/u],
  [
    'accountNumber',
    /\b(account|acct|cuenta|konto ?(nr|nummer)?|kontonummer|compte|conta|conto|rekening ?(nr|nummer)?|rekeningnummer|hesap ?no|numer ?konta|счет|счёт|рахунок)\b|حساب/u,
  ],
  [
    'plate',
    /\b(plate|licen[cs]e ?plate|vehicle|matr[ií]cula|placa|registration ?(no|number|plate)|kennzeichen|immatriculation|plaque|targa|kenteken|plaka|rejestracja)\b|госномер|номерной знак/u,
  ],
  [
    'phone',
    /phone|mobile|\b(called|caller|callee|diall?ed|tel|cell|msisdn|gsm|whatsapp|celular)\b|tel[eé]fono|m[oó]vil|telefon|t[eé]l[eé]phone|rufnummer|handy|mobil|portable|telefone|telemóvel|cellulare|telefoon|komórka|\bgsm\b|cep ?tel|телефон|тел\b|мобильн|هاتف|جوال|موبايل|تلفن|موبایل|电话|手机|電話/u,
  ],
  ['email', /e ?mail|courriel|correo|posta ?elettronica|eposta|почт|пошта|بريد|ایمیل|邮箱/u],
  [
    'journey',
    /\b(flight|voyage|journey|trip|train|bus|route|vuelo|viaje|flug|fahrt|reise|vol|trajet|voo|viagem|volo|viaggio|vlucht|reis|uçuş|sefer|lot)\b ?(no|number|nr|id|nummer)?$|рейс/u,
  ],
  [
    'socialSecurityNumber',
    /\b(national ?insurance|social ?security|seguridad ?social|sécurité ?sociale|sicurezza ?sociale|segurança ?social|sozialversicherungs?\w*|ni ?(no|num|number)|nino)\b|снилс/u,
  ],
  [
    'idNumber',
    /\b(national ?id|id ?(no|num|number|card)|identity|document[oe]?|num(ero)? ?(de )?documento|doc ?(no|num|number)?|dni|nie|cedula|c[eé]dula|curp|ssn|soc ?sec ?id|nin|tax ?(id|no|number)|licen[cs]e|führerschein ?(nr|nummer)?|führerscheinnummer|permis ?de ?conduire|licencia ?(de ?conducir)?|patente ?di ?guida|carta ?de ?condução|rijbewijs ?(nr|nummer)?|rijbewijsnummer|prawo ?jazdy|ehliyet ?(no)?|ausweis ?(nr|nummer)?|ausweisnummer|personal ?ausweis|dokument ?(nr|nummer)?|pièce ?(d ?identité)?|carte ?d ?identité|cni|numéro ?(de ?)?pièce|carta ?d ?identità|codice ?fiscale|bilhete ?de ?identidade|nif|cpf|identiteits ?(bewijs|kaart|nummer)|bsn|tc ?(kimlik)?( ?no)?|kimlik ?no|pesel|dowód|numer ?dokumentu)\b|документ|водительск|هوية|کد ?ملی|شناسنامه|身份证/u,
  ],
  ['gender', /^(sex|gender|sexo|g[eé]nero|geschlecht|sexe|sesso|geslacht|płeć|cinsiyet|пол|стать|جنس|جنسیت|性别)$/u],
  [
    'nationality',
    /nationality|citizenship|nacionalidad|ciudadan|staatsangeh\w*|nationalit\w*|nazionalità|cittadinanza|nacionalidade|cidadania|nationaliteit|obywatelstwo|uyruk|гражд|громадян|национальн|جنسية|تابعیت|国籍/u,
  ],
  [
    'firstName',
    /\b(given|first|fore) ?names?\b|\bgiven\b|\bfirst\b|\bfname\b|^(nombre|nombres|имя|ім я|ім’я|forename|vornamen?|rufname|pr[eé]noms?|nome proprio|primeiro nome|voornaam|voornamen|imię|imiona|ad|adı|isim|الاسم الأول|نام|名)$/u,
  ],
  [
    'lastName',
    /\b(sur|last|family) ?names?\b|\bsurname\b|\bfamily\b|\blname\b|^last$|apellido|nachnamen?|familien ?namen?|zuname|nom ?de ?famille|cognome|sobrenome|apelido|achter ?naam|nazwisko|soyad\w*|soyisim|фамилия|прізвище|اللقب|العائلة|نام ?خانوادگی|姓/u,
  ],
  [
    'middleName',
    /\b(middle|second) ?names?\b|\bmname\b|segundo ?nombre|otros ?nombres|zweiter ?vorname|deuxième ?prénom|secondo ?nome/u,
  ],
  ['fatherName', /patronym|father|vaters? ?name|nom ?du ?père|padre|отчество|по ?батькові|اسم ?الأب|نام ?پدر/u],
  ['alias', /\b(alias|aka|other ?names?|nickname|alternative)\b/u],
  ['postalCode', /post ?code|postal|\bzip\b|\bplz\b|postleitzahl|\bcap\b|\bcep\b|индекс|індекс/u],
  [
    'city',
    /\b(city|town|suburb|locality|ciudad|municipio|village|ort|wohnort|stadt|ville|commune|città|comune|cidade|município|stad|woonplaats|miasto|şehir|il)\b|город|місто|مدينة|شهر|城市/u,
  ],
  ['street', /\b(street|address ?1|addr ?1|calle|house|stra(ss|ß)e|rue|via|rua|straat|ulica|sokak)\b|улиц|вулиц/u],
  [
    'address',
    /\b(address|addr|direcci[oó]n|domicilio|residence|anschrift|adresse|wohnadresse|indirizzo|endere[cç]o|morada|adres|woonadres)\b|адрес|адреса|عنوان|آدرس|地址/u,
  ],
  ['country', /\b(country|pa[ií]s|state ?of ?residence|land|pays|paese|kraj|ülke)\b|страна|країна|بلد|دولة|کشور|国家/u],
  [
    'name',
    /^(full ?)?names?$|\b(full|person|passenger|customer|client|holder|subject) ?name\b|^(nombre completo|nombre y apellidos|fio|фио|person|persona|passenger|pasajer[oa]|traveller|traveler|titular|cliente|client|customer|holder|subject|employee|nom complet|nombre del titular|inhaber|kontoinhaber|name vorname|vor und nachname|kunde|kundenname|fahrgast|passagier|reisender|nom|nom et prénom|nom prénom|titulaire|client|passager|intéressé|nominativo|nome|nome completo|nome e cognome|intestatario|passeggero|cliente|passageiro|naam|volledige naam|klant|imię i nazwisko|ad soyad|adı soyadı|müşteri|піб|прізвище ім я|клиент|пассажир|владелец|الاسم|الاسم الكامل|اسم|نام و نام خانوادگی|姓名|名字|氏名)$/u,
  ],
  [
    'dateTo',
    /\b(end|to|until|departed|departure|checkout|check ?out|valid ?to|bis|gültig bis|abreise|fin|au|hasta|fine|até|tot|einde|do)\b ?(date|day)?$|^по$/u,
  ],
  [
    'date',
    /\b(date|day|when|time|timestamp|fecha|from|start|arrival|arrived|valid ?from|check ?in|datum|tag|seit|von|gültig von|anreise|début|du|desde|inizio|data|giorno|início|dia|van|begin|od|tarih)\b|дата|^с$|تاريخ|تاریخ|日期/u,
  ],
  ['rowId', /^(id|uid|uuid|row ?id|rec(ord)? ?(id|no)|unique ?id|no|nr|#|index|column 1)$/u],
];

/** `\\b` knows ASCII letters only: a header is matched with edges that know every letter. */
function withEdges(pattern: RegExp): RegExp {
  const edge = '(?:(?<![\\p{L}\\p{M}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{M}\\p{N}])(?![\\p{L}\\p{M}\\p{N}]))';
  return new RegExp(pattern.source.replaceAll('\\b', edge), 'u');
}

const patterns = onFirstUse(() => headers.map(([role, pattern]) => [role, withEdges(pattern)] as const));

/** Patterns with edges are long: they are made for the first header. */
function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A header that names given name and surname holds both: *Apellidos y nombre*, *Nachname, Vorname*, *ad soyad*. */
const bothNames = onFirstUse(() =>
  [
    /\b(nombres?|vor(namen?)?|pr[eé]noms?|nomi?|nomes?|first|given|fore|voor ?na(am|men)|imi[eę]|imiona|adı?|isim)( ?names?)?\b|имя|ім ?я|^نام|الاسم/u,
    /apellidos?|nachnamen?|familien ?namen?|zuname|nom ?de ?famille|cognom[ei]|sobrenomes?|apelidos?|\b(sur|last|family) ?names?\b|achter ?na(am|men)|nazwisk[oa]|soyad\w*|soyisim|фамилия|прізвище|نام ?خانوادگی|اللقب/u,
  ].map(withEdges),
);

function namesBoth(folded: string): boolean {
  const [given, surname] = bothNames();
  return surname.test(folded) && given.test(folded.replace(surname, ' ').trim());
}

/** Guesses what a column holds from its name and, where that says nothing, from a sample of its values. */
export function guessColumn(header: string, values: readonly string[]): ColumnRole {
  const folded = header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
  const filled = values.filter((value) => value.trim() !== '');
  if (namesBoth(folded) && fits('name', filled)) return 'name';
  for (const [role, pattern] of patterns()) {
    if (pattern.test(folded) && fits(role, filled)) return role;
  }
  return byContent(filled);
}

/** A header is not believed where the values cannot be what it says. */
function fits(role: ColumnRole, filled: readonly string[]): boolean {
  if (filled.length === 0) return true;
  const share = (test: RegExp) => filled.filter((value) => test.test(value)).length / filled.length;
  switch (role) {
    case 'socialSecurityNumber':
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

const isDated = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/;

function byContent(filled: readonly string[]): ColumnRole {
  if (filled.length < 5) return 'other';
  const share = (test: RegExp) => filled.filter((value) => test.test(value.trim())).length / filled.length;
  if (share(/^[^\s@]+@[^\s@]+\.[^\s@]+$/) > 0.7) return 'email';
  if (share(/^\+\d[\d\s()./-]{7,}$/) > 0.7) return 'phone';
  if (share(/^0\d[\d\s()./-]{6,}\d$/) > 0.8 && share(/[\s()./-]/) > 0.5 && share(isDated) < 0.2) return 'phone';
  if (share(/^[A-Z]{2}\d{2}[A-Z0-9 ]{11,34}$/) > 0.7) return 'iban';
  if (share(severalWords) > 0.85 && new Set(filled).size > 0.6 * filled.length) return 'name';
  return 'other';
}
