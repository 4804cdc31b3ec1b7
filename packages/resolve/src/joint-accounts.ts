import type { Comparison } from './comparison.ts';
import { headerWord, phrases } from './header-words.ts';

const saysAccount = phrases(
  'account accounts account_no account_number bank_account acct acct_no iban bban clabe wallet crypto_address btc_address eth_address bitcoin cbu cuenta cuenta_bancaria numero_de_cuenta conta',
  'konto kontonummer kontonr bankkonto compte compte_bancaire conto conto_corrente rekening rekeningnummer bankrekening rachunek счет р_с',
);
/** Handsets, tablets and the like, which pass from hand to hand in a family and are replaced every few years. */
const saysDevice = phrases(
  'imei imsi device devices device_id device_fingerprint mac_addr mac_id mac mac_address handset terminal iccid sim sim_no cookie_id dispositivo gerat appareil',
);

/**
 * Does a comparison hold accounts or devices, which spouses, or parent and child, hold together? An equal one is then
 * evidence of a household, like a phone, and not of one person, whatever few families of the file share one.
 */
export function holdsAccounts({ kind, fields }: Pick<Comparison, 'kind' | 'fields'>): boolean {
  return kind === 'code' && fields.length > 0 && fields.every((field) => isHeldTogether(headerWord(field)));
}

function isHeldTogether(word: string): boolean {
  return saysAccount.test(word) || saysDevice.test(word);
}
