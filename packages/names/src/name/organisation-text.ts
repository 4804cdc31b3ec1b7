import { joinedForms, legalForms, legalFormWordsMax } from '../table/legal-forms.ts';
import { numberWords, romanValue } from '../table/numbers.ts';
import { binderWords, organisationWords, tellsOrganisation } from '../table/organisation-words.ts';
import { twoWordPlaces } from '../table/places.ts';
import { splitWords, type Word } from './split-words.ts';

const dottedInitials =
  /(?<![\p{L}\p{N}])(?:(?:\p{L}{1,2}\.\s?)+\p{L}{1,2}\.|(?:\p{L}{1,2}\.)+\p{L}{1,2})(?![\p{L}\p{N}])/gu;

/** Dotted initials closed up (J.P. = jp, o.O.O. = ooo), & and + spelled out, other abbreviations of two signs. */
export function openAbbreviations(text: string): string {
  return text
    .replace(/\bint['’]l\b/giu, 'international')
    .replace(/\b(\p{L}+)['’]s\b/giu, '$1s')
    .replace(/\bco-?op(?=\b)/giu, 'coop')
    .replace(/co-operation/giu, 'cooperation')
    .replace(/[&+]/g, ' and ')
    .replace(dottedInitials, (run) => `${run.replace(/[.\s]/g, '')} `)
    .replace(/(?<![\p{L}\p{N}])(\p{L})\/(\p{L})(?![\p{L}\p{N}])/gu, '$1$2');
}

/**
 * What a ship is, before her name, in the usual abbreviations (motor vessel, tanker, fishing vessel, yacht, tug ...): with a stroke or full
 * stops in any of them, without only those that no firm begins with. M/s before an Indian firm is Messrs and goes with them.
 */
const shipPrefix =
  /^\s*(?:(?:m|s|f|t|r|y|n|d|h)(?:\s?\/\s?|\.\s?)(?:[vtsybfk]|sy|my)\b\.?|(?:lpg|lng)\s?\/\s?c\b|m\.?f\.?v\b\.?|mv\b|fv\b|lngc\b|lpgc\b)[\s.,:"'-]*(?=[\p{L}\p{N}].{2})/iu;

/** A name without the abbreviation that says what kind of ship it is. */
export function withoutShipPrefix(text: string): string {
  return text.replace(shipPrefix, '');
}

/** Words of an organisation without its legal forms, and the classes of those forms. */
export interface OrganisationWords {
  readonly words: readonly Word[];
  readonly classes: readonly string[];
  readonly forms: readonly string[];
}

/** `山川商事株式会社` as its name and its form; a word that is nothing but forms stays. */
function cutJoinedForm(word: Word): Word[] {
  if (!/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}ー]{4,}$/u.test(word.text))
    return [word];
  const form = joinedForms.find(
    (each) => each !== word.text && (word.text.endsWith(each) || word.text.startsWith(each)),
  );
  if (form === undefined) return [word];
  const name = word.text.endsWith(form) ? word.text.slice(0, -form.length) : word.text.slice(form.length);
  return [asWord(name), asWord(form)];
}

/** Takes the legal forms out, longest phrase first; one that would leave nothing stays. */
export function withoutLegalForms(all: readonly Word[]): OrganisationWords {
  const words = all.flatMap(cutJoinedForm);
  const kept: Word[] = [];
  const classes: string[] = [];
  const forms: string[] = [];
  for (let i = 0; i < words.length; ) {
    const span = phraseAt(words, i);
    const phrase = words
      .slice(i, i + span)
      .map((word) => word.text)
      .join(' ');
    const isAtEdge = i === 0 || i + span >= words.length - 2 || span > 1 || phrase.length > 3;
    if (span > 0 && isAtEdge) {
      classes.push(legalForms.get(phrase) ?? '');
      forms.push(phrase);
      i += span;
    } else kept.push(words[i++]);
  }
  const hasName = kept.some((word) => !binderWords.has(word.text));
  return hasName ? { words: kept, classes, forms } : { words, classes: [], forms: [] };
}

function phraseAt(words: readonly Word[], at: number): number {
  for (let span = Math.min(legalFormWordsMax, words.length - at); span > 0; span--) {
    const phrase = words
      .slice(at, at + span)
      .map((word) => word.text)
      .join(' ');
    if (legalForms.has(phrase)) return span;
  }
  return 0;
}

/** Words that say no more than that a number follows (No. 3, Nr. 3, N° 3). */
const numberSigns = new Set(['no', 'nr', 'n', 'num', 'numero', 'number', 'nomor', '№', 'номер']);

function isNumber(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  return /^\d+$/.test(text) || numberWords.has(text) || (romanValue(text) !== null && at === words.length - 1);
}

/** Number words and Roman numbers as digits (Forty-Four = 44, Fund VIII = 8), two-word places as one word. */
export function plainWords(words: readonly Word[]): Word[] {
  const answer: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i];
    const next = words[i + 1]?.text ?? '';
    const value = numberWords.get(text);
    if (twoWordPlaces.has(`${text} ${next}`)) {
      answer.push(asWord(text + next));
      i++;
    } else if (text === 'united' && next === 'states') {
      answer.push(asWord('usa'));
      i++;
    } else if (text === 'us' && i === 0) answer.push(asWord('usa'));
    else if (i > 0 && numberSigns.has(text) && isNumber(words, i + 1)) continue;
    else if (value !== undefined && text !== 'second') {
      const ones = numberWords.get(next);
      const joins = value >= 20 && value % 10 === 0 && ones !== undefined && ones > 0 && ones < 10;
      answer.push(asWord(String(joins ? value + ones : value)));
      if (joins) i++;
    } else if (isRoman(words, i)) answer.push(asWord(String(romanValue(text))));
    else if (/^\d+(?:st|nd|rd|th)$/.test(text)) answer.push(asWord(text.replace(/\D/g, '')));
    else answer.push(words[i]);
  }
  return answer;
}

/** A Roman number of two signs or more, or I, V, X that is not the first word. */
function isRoman(words: readonly Word[], at: number): boolean {
  const { text } = words[at];
  const value = romanValue(text);
  return value !== null && at > 0 && (text.length > 1 || text === 'i' || text === 'v' || text === 'x');
}

function asWord(text: string): Word {
  return { text, written: text };
}

const clearForms = new Set([
  'limited',
  'stock',
  'partnership',
  'cooperative',
  'state',
  'foundation',
  'association',
  'company',
]);

/** Does a text name an organisation: a legal form at its edge, or one of the words that only organisations carry? */
export function looksLikeOrganisation(text: string): boolean {
  if (/&|\bint['’]l\b/i.test(text)) return true;
  const words = splitWords(openAbbreviations(text));
  if (words.length < 2) return false;
  if (words.some((word) => tellsOrganisation.has(word.text) && organisationWords.has(word.text))) return true;
  if (words.some((word) => tellsOrganisation.has(word.text)) && words.length > 2) return true;
  const { classes, forms } = withoutLegalForms(words);
  return forms.some((form, i) => clearForms.has(classes[i]) && form.length > 2 && !shortNames.has(form));
}

/** Legal forms that are also personal names or parts of them. */
const shortNames = new Set([
  'ong',
  'ana',
  'sia',
  'sas',
  'sae',
  'sha',
  'oatt',
  'tov',
  'ead',
  'eood',
  'sac',
  'gup',
  'coop',
  'sca',
  'jan',
  'mas',
  'cos',
  'cia',
]);
