import type { Comparison } from './comparison.ts';
import { headerWord, phrases } from './header-words.ts';

const saysAccount = phrases(
  'account accounts account_no account_number bank_account acct acct_no iban bban clabe cbu cuenta cuenta_bancaria numero_de_cuenta conta',
  'konto kontonummer kontonr bankkonto compte compte_bancaire conto conto_corrente rekening rekeningnummer bankrekening rachunek счет р_с',
);

/**
 * Does a comparison hold accounts, which spouses, or parent and child, hold together? An equal account is then evidence
 * of a household, like a phone, and not of one person, whatever few families of the file share one.
 */
export function holdsAccounts({ kind, fields }: Pick<Comparison, 'kind' | 'fields'>): boolean {
  return kind === 'code' && fields.length > 0 && fields.every((field) => saysAccount.test(headerWord(field)));
}
