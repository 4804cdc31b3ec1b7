import type { Day } from '@lookback/base';
import type { Draw } from '../chance/draw.ts';
import type { Rates } from '../options.ts';
import { iso } from '../write/iso.ts';
import type { Identity } from './identity.ts';
import type { NameForm } from './name-form.ts';

/** A name as one clerk wrote it. */
export interface WrittenName {
  readonly given: string;
  readonly family: string;
}

/** Spellings differ by clerk: the usual one six times in ten, else any. */
function spelling(form: NameForm, draw: Draw): string {
  return draw.chance(0.6) ? form.latin[0] : draw.pick(form.latin);
}

/** Writes a name in Latin letters, with the errors that the rates ask for. */
export function writeLatin(identity: Identity, draw: Draw, rates: Rates): WrittenName {
  const middle = identity.middle && draw.chance(0.35) ? ` ${spelling(identity.middle, draw)}` : '';
  const given = mistype(`${spelling(identity.given, draw)}${middle}`, draw, rates.typoShare);
  const family = mistype(spelling(identity.family, draw), draw, rates.typoShare);
  return draw.chance(rates.swapShare) ? { given: family, family: given } : { given, family };
}

const persianLetters: ReadonlySet<string> = new Set(['IR', 'AF']);

/** Writes a name in the script of its tradition and country; errors are half as likely. */
export function writeNative(identity: Identity, draw: Draw, rates: Rates): WrittenName {
  const persian = persianLetters.has(identity.nationality);
  const written = (form: NameForm): string => (persian && form.persian ? form.persian : form.native);
  const middle = identity.middle && draw.chance(0.5) ? ` ${written(identity.middle)}` : '';
  return {
    given: mistype(`${written(identity.given)}${middle}`, draw, rates.typoShare / 2),
    family: mistype(written(identity.family), draw, rates.typoShare / 2),
  };
}

/** One slip of a finger: a letter left out, doubled, exchanged with the next, or hit beside. */
export function mistype(text: string, draw: Draw, share: number): string {
  if (!draw.chance(share) || text.length < 4) return text;
  const at = 1 + draw.below(text.length - 2);
  const kind = draw.below(4);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 1) return text.slice(0, at) + text[at] + text.slice(at);
  if (kind === 2) return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  return text.slice(0, at) + neighbour(text[at]) + text.slice(at + 1);
}

const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890'];

function neighbour(letter: string): string {
  const row = keyRows.find((keys) => keys.includes(letter));
  if (!row) return letter;
  const at = row.indexOf(letter);
  return row[at + 1] ?? row[at - 1];
}

/** A birth date as written: `YYYY-MM-DD`, partial, a placeholder, with a wrong digit, or nothing. */
export function writeBirth(birth: Day, draw: Draw, rates: Rates): string {
  const text = iso(birth);
  const u = draw.next();
  let edge = rates.missingShare;
  if (u < edge) return '';
  edge += rates.placeholderDateShare;
  if (u < edge) return draw.chance(0.6) ? `${text.slice(0, 4)}-01-01` : draw.pick(['1980-01-01', '1990-01-01']);
  edge += rates.partialDateShare;
  if (u < edge) return draw.chance(0.6) ? text.slice(0, 4) : text.slice(0, 7);
  edge += rates.typoShare / 4;
  if (u < edge) return wrongDigit(text, draw);
  edge += rates.swapShare / 4;
  if (u >= edge) return text;
  const [y, m, d] = text.split('-');
  return Number(d) <= 12 ? `${y}-${d}-${m}` : text;
}

function wrongDigit(text: string, draw: Draw): string {
  const [y, m, d] = text.split('-');
  if (draw.chance(0.5)) return `${y}-${m}-${String(1 + draw.below(28)).padStart(2, '0')}`;
  return `${y.slice(0, 3)}${draw.below(10)}-${m}-${d}`;
}

/** The same date with the day first, as `DD/MM/YYYY`; partial dates keep what they have. */
export function dayFirst(text: string): string {
  if (text.length === 10) return `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}`;
  return text.split('-').reverse().join('/');
}

/** A document number as written, nothing, or a dummy. */
export function writeDocument(document: string, draw: Draw, rates: Rates, missingScale = 2): string {
  const u = draw.next();
  const missing = rates.missingShare * missingScale;
  if (u < missing) return '';
  if (u < missing + rates.dummyDocumentsShare) return draw.pick(['000000000', '999999999', 'UNKNOWN']);
  return mistype(document, draw, rates.typoShare / 8);
}
