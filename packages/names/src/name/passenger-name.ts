import { isGivenName } from '../table/known-given-names.ts';
import { foldText } from '../value/fold.ts';

/** Surname, a slash, given names: words of two letters or more beside the slash (not Anil s/o Kumar). */
const oneSlash = /^\s*([\p{L}\p{M}][\p{L}\p{M} '’-]*[\p{L}\p{M}])\s*\/\s*([\p{L}\p{M}]{2}[\p{L}\p{M} .'’-]*?)\s*$/u;
const lastWordOfTwo = /[\p{L}\p{M}]{2}$/u;
const title = /[ .]+(?:mr|mrs|ms|miss|mstr|dr|prof|chd|inf|sr|sra|srta|mme|mlle|herr|frau)\.?$/i;
/** Reservation systems set no blank before it. */
const attachedTitle = /(?:mstr|miss|mrs|mr|ms|chd|inf)$/i;

/**
 * A name as reservation systems write it, `SIMPSON/ELEANOR MRS`, as surname, comma and given names (ATA/IATA Reservations Interline Message Procedures, AIRIMP);
 * null where it is none. One in small letters is one only with a title: people write two forms of a name with a slash too. A
 * title without a blank before it is left out where a known given name remains, and is none with it (ELEANORMRS, not WILLIAMS).
 */
export function passengerName(text: string): string | null {
  const found = text.includes('/') ? oneSlash.exec(text) : null;
  if (!found || !lastWordOfTwo.test(found[1])) return null;
  const given = found[2].replace(title, '');
  if (given === found[2] && /\p{Ll}/u.test(text)) return null;
  return `${found[1]}, ${given === found[2] ? withoutAttached(given) : given}`;
}

/** The same where the slash cannot stand between two forms of one name: a title follows, or a known given name after what is none. */
export function surePassengerName(text: string): string | null {
  const name = passengerName(text);
  if (name === null || title.test(text.trimEnd())) return name;
  const [surname, given] = name.split(', ').map((part) => foldText(part.split(' ')[0]));
  return isGivenName(given) && !isGivenName(surname) ? name : null;
}

function withoutAttached(given: string): string {
  const shorter = given.replace(attachedTitle, '');
  const last = (names: string): string => foldText(names.split(' ').at(-1) ?? '');
  return shorter !== given && isGivenName(last(shorter)) && !isGivenName(last(given)) ? shorter : given;
}
