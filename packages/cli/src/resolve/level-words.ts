import { words } from '@lookback/words';

type Word = (values?: Readonly<Record<string, string>>) => string;
const all = words as unknown as Readonly<Record<string, Word | undefined>>;

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '_');

/** What was compared, in the language chosen: a kind of value; a column of the user's own says itself. */
export function comparedWord(name: string): string {
  const parts = name.split(' with ').map((one) => all[`finding_compared_${slug(one)}`]?.() ?? one);
  return parts.reduce((a, b) => words.finding_compared_with({ a, b }));
}

const names =
  /^names agree by (?:less than (?<below>\d+)|(?<least>\d+)(?: to (?<most>\d+))?) bits(?: or more)?, left over: (?<left>[a-z ]+)$/;

/** How far two values agree, in the language chosen, from the name of the level; one that no message knows says itself. */
export function levelWord(level: string): string {
  const parts = level.split('; ');
  if (parts.length > 1) return parts.map(ofOne).join('; ');
  const found = names.exec(level)?.groups;
  if (found === undefined) return all[`finding_level_${slug(level)}`]?.() ?? level;
  const left = all[`finding_left_${slug(found.left)}`]?.() ?? found.left;
  if (found.below !== undefined) return words.finding_level_names_less({ most: found.below, left });
  const least = found.least;
  return found.most === undefined
    ? words.finding_level_names_more({ least, left })
    : words.finding_level_names_between({ least, most: found.most, left });
}

/** A level of two comparisons at once: `address: most words`. */
function ofOne(part: string): string {
  const at = part.indexOf(': ');
  return at < 0 ? levelWord(part) : `${comparedWord(part.slice(0, at))}: ${levelWord(part.slice(at + 2))}`;
}

/** What else a pair could be than one person, in the language chosen: strangers, or people who share something. */
export function rivalWord(rival: string): string {
  return rival
    .split(', ')
    .map((part) => {
      const known = all[`finding_rival_${slug(part)}`]?.();
      if (known !== undefined || !part.startsWith('same ')) return known ?? part;
      return words.finding_rival_same({ what: comparedWord(part.slice('same '.length)) });
    })
    .join(', ');
}
