import { phrases } from './header-words.ts';
import type { FieldRole } from './record-table.ts';

const nameRoles: readonly (FieldRole | null)[] = ['full_name', 'given_name', 'surname'];

/** Who gives and who gets, in pairs: the record of a transfer, a parcel, a sale, a case or a call speaks of both. */
const parties: readonly (readonly [giving: RegExp, getting: RegExp])[] = [
  [
    phrases(
      'sender senders remitter originator orderer ordering_customer payer payor debtor shipper consignor from remitente ordenante pagador deudor',
      'absender auftraggeber zahler expediteur donneur payeur debiteur mittente ordinante remetente pagante verzender afzender отправитель отправителя плательщик плательщика',
      'відправник відправника платник gonderen gonderici nadawca nadawcy platnik odesilatel odosielatel platce avsandare avsender afsender lahettaja felado',
      'expeditor platitor posiljatelj posiljalac pengirim nguoi_gui αποστολεας المرسل مرسل الراسل فرستنده השולח שולח प्रेषक 付款人 付款方 汇款人 匯款人 发件人 寄件人 送金人 依頼人 差出人 보내는 보낸 송금인 발신인 ผสง',
    ),
    phrases(
      'receiver receivers recipient recipients beneficiary payee creditor consignee addressee to destinatario beneficiario receptor acreedor empfanger zahlungsempfanger',
      'destinataire beneficiaire creancier recebedor favorecido ontvanger begunstigde получатель получателя отримувач отримувача одержувач alici odbiorca odbiorcy prijemce',
      'prijemca mottagare mottaker modtager vastaanottaja saaja cimzett kedvezmenyezett destinatar beneficiar primatelj primalac penerima nguoi_nhan παραληπτης δικαιουχος',
      'المستلم مستلم المستفيد المرسل_اليه گیرنده הנמען נמען מוטב प्राप्तकर्ता 收款人 收款方 收件人 受取人 受益人 받는 수취인 수신인 ผรบ',
    ),
  ],
  [phrases('caller calling subscriber'), phrases('called callee dialled dialed')],
  [
    phrases('seller vendor grantor vendedor verkaufer vendeur venditore verkoper продавец satici sprzedajacy'),
    phrases('buyer purchaser grantee comprador kaufer acheteur acquirente compratore koper покупатель kupujacy'),
  ],
  [
    phrases('lender landlord lessor arrendador vermieter bailleur locatore locador prestamista'),
    phrases('borrower tenant lessee arrendatario mieter locataire locatario inquilino prestatario'),
  ],
  [
    phrases('victim complainant plaintiff victima denunciante opfer klager plaignant victime'),
    phrases(
      'suspect accused defendant offender perpetrator sospechoso denunciado beschuldigter beklagter suspecte accuse',
    ),
  ],
  [phrases('groom bridegroom novio brautigam epoux_1 sposo жених'), phrases('bride novia braut epoux_2 sposa невеста')],
];

/** Columns of a record that names two parties: those of the one it is read as, and those of the other. */
export interface Parties {
  readonly read: readonly number[];
  readonly unread: readonly number[];
}

/**
 * Where a record names two parties, it is taken for a record of one of them: a sender is no other spelling of a receiver, and
 * their phones are not one person's. It is the party of which more columns speak, the one who gives where both have as many.
 */
export function partiesOf(roles: readonly (FieldRole | null)[], words: readonly string[]): Parties {
  const read: number[] = [];
  const unread: number[] = [];
  const held = (columns: readonly number[]): number => columns.filter((column) => roles[column] !== null).length;
  const isNamed = (columns: readonly number[]): boolean => columns.some((column) => nameRoles.includes(roles[column]));
  for (const [giving, getting] of parties) {
    const given = columnsOf(words, giving, getting).filter((column) => !unread.includes(column));
    const got = columnsOf(words, getting, giving).filter((column) => !unread.includes(column));
    if (held(given) === 0 || held(got) === 0) continue;
    if (!isNamed(given) && !isNamed(got)) continue;
    const isGivers = isNamed(given) && (!isNamed(got) || held(given) >= held(got));
    read.push(...(isGivers ? given : got));
    unread.push(...(isGivers ? got : given));
  }
  return { read, unread };
}

/** The columns of either party of a file whose rows name two. */
export function partyColumns(words: readonly string[]): number[] {
  return parties.flatMap(([giving, getting]) => {
    const given = columnsOf(words, giving, getting);
    const got = columnsOf(words, getting, giving);
    return given.length > 0 && got.length > 0 ? [...given, ...got] : [];
  });
}

/** The columns that speak of one party and not of the other. */
function columnsOf(words: readonly string[], of: RegExp, notOf: RegExp): number[] {
  return [...words.keys()].filter((column) => of.test(words[column]) && !notOf.test(words[column]));
}
