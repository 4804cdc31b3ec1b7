import { asciiDigits, foldText } from './fold.ts';

/** What a value is meant to be; `any` applies only the rules that hold for every kind. */
export type ValueKind = 'any' | 'name' | 'phone' | 'email' | 'document' | 'date' | 'address' | 'plate' | 'account';

/** Words for "nothing known", folded as `foldText` does. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'unknown,unk,unkn,uknown,not known,not available,not applicable,not given,not provided,not stated,not specified,' +
    'not recorded,no data,no name,no,none,nil,null,nan,undefined,missing,blank,empty,n/a,n.a.,n.a,na,n-a,tbd,tbc,test,' +
    'refused,declined,withheld,redacted,anonymous,anon,no phone,no email,no address,no fixed address,' +
    'no fixed abode,homeless,-,--,---,.,..,...,?,??,???,*,x,xx,xxx,xxxx,xxxxx,' +
    'desconocido,desconocida,sin nombre,sin datos,sin dato,s/d,s/n,no consta,no aplica,ninguno,ninguna,ns/nc,' +
    'inconnu,inconnue,sans nom,non renseigne,neant,unbekannt,keine angabe,k.a.,k. a.,desconhecido,sem nome,ignorado,' +
    'sconosciuto,sconosciuta,onbekend,nieznany,brak,bilinmiyor,yok,неизвестно,неизвестный,неизвестная,нет,нет данных,' +
    'отсутствует,не указано,не указан,номаълум,مجهول,غير معروف,نامعلوم,ناشناس,لا يوجد,未知,不明,不詳,不详,无,無,なし,없음,미상,' +
    'nao informado,nao informada,nao consta,sem informacao,ignorada,se desconoce,non specifie,sans objet,unbekannter,okand,okant,ukjent,ukendt,' +
    'nieznana,brak danych,neznamy,neznama,nezjisteno,ismeretlen,necunoscut,nepoznato,tidak ada,tidak diketahui,khong co,khong ro,nfa,' +
    'неизвестен,неизвестна,не известно,не указана,невідомо,невідомий,немає'
  )
    .split(',')
    .map((word) => foldText(word)),
);
const emptyNames = new Set(
  (
    'john doe,jane doe,baby,baby boy,baby girl,infant,newborn,male,female,unknown male,unknown female,first name,' +
    'last name,firstname,lastname,surname,given name,fnu,lnu,fnu lnu,mr,mrs,ms,dr,person,passenger,customer,client,' +
    'no first name,no last name,juan nadie,fulano,fulano de tal,nn,n.n.,n n'
  ).split(','),
);
const emptyMails =
  /^(?:(?:none|no|na|n\.?a|nomail|noemail|no-?reply|unknown|test|example|abc|a|x+)@.*|.*@(?:example|test|none|noemail|nomail|unknown|invalid)\.(?:com|org|net|test|invalid|local))$/;

/**
 * Is a value a stand-in for "nothing known"? Words in several languages ("unknown", "n/a", "no consta", "неизвестно"),
 * one character repeated (0000000, 999999, xxxx), counting-up numbers (123456789), a kind's own dummies
 * (none@none.com, 00/00/0000, Baby Boy). An empty value is a placeholder. `name` also lists John Doe: such a name says nothing.
 */
export function isPlaceholder(value: string, kind: ValueKind = 'any'): boolean {
  const text = foldText(value);
  if (text === '' || emptyWords.has(text) || !/[\p{L}\p{N}]/u.test(text)) return true;
  switch (kind) {
    case 'any':
      return isDummyNumber(text, 5);
    case 'name':
      return emptyNames.has(text) || isRepeated(text, 3) || /^\d+$/.test(text);
    case 'email':
      return emptyMails.test(text) || !text.includes('@');
    case 'phone':
      return isDummyPhone(text);
    case 'document':
    case 'account':
      return isDummyNumber(text, 4);
    case 'plate':
      return isDummyNumber(text, 3);
    case 'date':
      return (
        /^[0x9.\-/\s]+$/.test(text) || /^(?:0001|1900|9999|1111)-?(?:01|11|12|99|00)-?(?:01|11|31|99|00)\b/.test(text)
      );
    case 'address':
      return isRepeated(text, 3) || /^0+$/.test(text);
  }
}

function isRepeated(text: string, lengthMin: number): boolean {
  const signs = [...text.replace(/[^\p{L}\p{N}]/gu, '')];
  return signs.length >= lengthMin && signs.every((sign) => sign === signs[0]);
}

function isDummyNumber(text: string, lengthMin: number): boolean {
  const packed = asciiDigits(text).replace(/[^\p{L}\p{N}]/gu, '');
  if (/^0+$/.test(packed)) return true;
  if (packed.length >= lengthMin && isRepeated(packed, lengthMin)) return true;
  return /^\d+$/.test(packed) && packed.length >= Math.max(5, lengthMin) && isCounting(packed);
}

/** Digits that only count up or down by one: 12345678, 1234567890, 0123456, 987654321. */
function isCounting(digits: string): boolean {
  return '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits);
}

function isDummyPhone(text: string): boolean {
  const digits = asciiDigits(text).replace(/\D/g, '');
  if (digits.length < 5) return true;
  // the subscriber part is a dummy although a country code stands before it: +1 000 000 0000, 0999999999
  return /^(.)\1+$/.test(digits) || /(\d)\1{6,}$/.test(digits) || isCounting(digits);
}
