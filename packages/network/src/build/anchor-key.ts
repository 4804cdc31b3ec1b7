import type { AnchorKind } from '@lookback/model';
import {
  addressKey,
  asciiDigits,
  type DocumentKind,
  documentKey,
  emailKey,
  foldText,
  ibanKey,
  isPlaceholder,
  journeyKey,
  phoneKey,
  plateKey,
} from '@lookback/names';

export interface KeyContext {
  readonly document?: DocumentKind;
  /** Issuer of a document, country of a plate (ISO alpha-2), where the source gives it. */
  readonly country?: string | null;
  /** Day of a journey, ISO. */
  readonly date?: string | null;
  readonly defaultCountry?: string;
}

export interface AnchorKey {
  readonly key: string;
  readonly building: boolean;
}

/**
 * The exact canonical key of a value within its kind (E.164, IBAN, kind:issuer:number, country:plate, number@day, parsed
 * address with unit), or null for placeholders and for what cannot be one. Anything looser is a proposal, never a key.
 */
export function anchorKey(kind: AnchorKind, value: string, context: KeyContext = {}): AnchorKey | null {
  if (kind === 'address') {
    const reading = addressKey(value);
    return reading ? { key: reading.key, building: reading.building } : null;
  }
  const key = plainKey(kind, value, context);
  return key === null ? null : { key, building: false };
}

function plainKey(kind: Exclude<AnchorKind, 'address'>, value: string, context: KeyContext): string | null {
  switch (kind) {
    case 'phone':
      return phoneKey(value, context.defaultCountry) ?? unassignedPhone(value) ?? nationalPhone(value);
    case 'email':
      return emailKey(value);
    case 'document':
      return documentKey(context.document ?? 'other', context.country, value);
    case 'account':
      return ibanKey(value) ?? packed(value, 'account');
    case 'vehicle':
      return plateKey(value, context.country ?? undefined);
    case 'journey':
      return journeyOf(value, context.date ?? null);
    case 'event':
    case 'organisation':
      return isPlaceholder(value, 'name') ? null : foldText(value);
    case 'device':
      return packed(value, 'document');
  }
}

/** E.164 of a calling code that numbering tables do not list (not in service, test ranges): equality needs no service. */
function unassignedPhone(value: string): string | null {
  const text = asciiDigits(value.normalize('NFKC')).replace(/[\s().-]/g, '');
  return /^\+[1-9]\d{6,14}$/.test(text) && !isPlaceholder(text, 'phone') ? text : null;
}

/**
 * A number written without its country where none is known: its digits as written, equal only to the same digits.
 * With a default country it would be E.164.
 */
function nationalPhone(value: string): string | null {
  const text = asciiDigits(value.normalize('NFKC')).replace(/[\s()./-]/g, '');
  return /^\d{7,15}$/.test(text) && !isPlaceholder(text, 'phone') ? `national:${text}` : null;
}

function packed(value: string, kind: 'account' | 'document'): string | null {
  const text = asciiDigits(value.normalize('NFKC'))
    .toUpperCase()
    .replace(/[^\p{L}\p{N}@:_-]/gu, '');
  return text.length < 3 || isPlaceholder(text, kind) ? null : text;
}

/** A journey is its number and day: the day given apart, or written beside the number ("M14 2022-09-14"). */
function journeyOf(value: string, date: string | null): string | null {
  const inside = /\d{4}-\d{2}-\d{2}/.exec(value);
  if (inside) {
    const number = `${value.slice(0, inside.index)} ${value.slice(inside.index + inside[0].length)}`.replace(
      /[@,]/g,
      ' ',
    );
    return journeyKey(number.trim(), inside[0]);
  }
  return date === null ? null : journeyKey(value, date);
}

/**
 * The part of a key that a memo may give alone: a document's number without issuer and kind, a plate without country.
 * It matches every anchor with that part. Null where the kind has no such part.
 */
export function barePart(kind: AnchorKind, key: string): string | null {
  if (kind !== 'document' && kind !== 'vehicle') return null;
  return key.slice(key.lastIndexOf(':') + 1);
}
