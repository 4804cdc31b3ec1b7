import { particleWords } from '../table/particles.ts';
import { codesOf, editDistance } from '../value/edit-distance.ts';

/**
 * Names as reservations and passenger lists write them: SURNAME/GIVEN NAMES TITLE in capitals, with or without a space before the title, a
 * number of travellers before the surname (IATA Resolution 830d and the reservations manual of AIRIMP; UN/EDIFACT PAXLST).
 */
const element = /^\s*\d{0,2}\s?([\p{L}\p{M}' .-]{2,60})\/([\p{L}\p{M}' .-]{1,80})(?:\([\p{Lu} ]{0,12}\))?\s*$/u;
const title = /\s+(?:MRS?|MS|MISS|MSTR|CHD|INF|INFT|DR|PROF|REV|SIR|CAPT)\.?$/u;
const gluedTitle = /(?<=\p{L}{3})(?:MSTR|MISS|MRS|MR|MS|CHD|INF|DR)$/u;

/**
 * The readings, given names first, of a name from a passenger list; null for any other text. A glued title is read with and without, as
 * ADAMS may be Adam or Ada, Ms. Two names of several words with a stroke between them, and two spellings of one word, are no such name.
 */
export function manifestReadings(text: string): string[] | null {
  const match = element.exec(text);
  if (!match) return null;
  const surname = match[1].trim();
  const written = match[2].trim();
  const given = written.replace(title, '').trim();
  if (surname === '' || given === '' || !/\p{L}/u.test(given)) return null;
  const short = given.replace(gluedTitle, '');
  const hasTitle = given !== written || short !== given;
  if (!hasTitle && /\p{Ll}/u.test(text)) return null;
  const first = surname.split(/[\s'-]+/)[0].toLowerCase();
  if (!hasTitle && /\s/.test(surname) && !particleWords.has(first)) return null;
  if (!hasTitle && areSpellings(surname, given)) return null;
  return [...new Set([short, given])].map((name) => `${name} ${surname}`);
}

function areSpellings(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  return editDistance(codesOf(a), codesOf(b), 2) <= 2;
}
