import { electronicFormatIBAN, isValidIBAN } from 'ibantools';

/** The electronic form (no spaces, capitals) of an IBAN that passes ISO 13616 structure and mod 97-10, else null. */
export function ibanKey(value: string): string | null {
  const iban = electronicFormatIBAN(value.normalize('NFKC'));
  return iban !== null && isValidIBAN(iban) ? iban : null;
}
