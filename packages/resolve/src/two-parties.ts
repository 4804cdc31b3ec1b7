import { phrases } from './header-words.ts';
import type { FieldRole } from './record-table.ts';

const nameRoles: readonly (FieldRole | null)[] = ['full_name', 'given_name', 'surname'];

/** Who gives and who gets, in pairs: the record of a transfer, a parcel or a call speaks of both. */
const parties: readonly (readonly [giving: RegExp, getting: RegExp])[] = [
  [
    phrases(
      'sender senders remitter originator orderer ordering_customer payer payor debtor shipper consignor from remitente ordenante pagador',
      'absender auftraggeber zahler expediteur donneur payeur mittente ordinante remetente verzender afzender отправитель плательщик',
    ),
    phrases(
      'receiver receivers recipient beneficiary payee creditor consignee addressee to destinatario beneficiario receptor empfanger',
      'destinataire beneficiaire ontvanger begunstigde получатель',
    ),
  ],
  [phrases('caller calling subscriber'), phrases('called callee dialled dialed')],
];

/**
 * Where a record names two parties, it is taken for a record of one of them: a sender is no other spelling of a receiver, and
 * their phones are not one person's. It is the party of which more columns speak, the one who gives where both have as many.
 */
export function withoutOtherParty(
  roles: readonly (FieldRole | null)[],
  words: readonly string[],
): (FieldRole | null)[] {
  const read = [...roles];
  for (const [giving, getting] of parties) {
    const given = columnsOf(read, words, giving, getting);
    const got = columnsOf(read, words, getting, giving);
    if (given.length === 0 || got.length === 0) continue;
    const isNamed = (columns: readonly number[]): boolean => columns.some((column) => nameRoles.includes(read[column]));
    if (!isNamed(given) && !isNamed(got)) continue;
    const other = isNamed(given) && (!isNamed(got) || given.length >= got.length) ? got : given;
    for (const column of other) read[column] = null;
  }
  return read;
}

/** The columns with a role that speak of one party and not of the other. */
function columnsOf(
  roles: readonly (FieldRole | null)[],
  words: readonly string[],
  of: RegExp,
  notOf: RegExp,
): number[] {
  return [...roles.keys()].filter(
    (column) => roles[column] !== null && of.test(words[column]) && !notOf.test(words[column]),
  );
}
