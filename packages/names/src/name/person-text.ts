import { chineseDoubleSurnames, koreanDoubleSurnames } from '../table/compound-surnames.ts';
import { particleWords } from '../table/particles.ts';
import { generationOf, possiblyTitle, surelyTitle } from '../table/titles.ts';
import { joinArabicCompounds } from './arabic-compounds.ts';
import type { Word } from './split-words.ts';

/** The words of a person's name with what was set aside. */
export interface PersonWords {
  readonly words: readonly Word[];
  readonly hadTitle: boolean;
  /** Senior 1, junior 2, III 3; 0 = none written. */
  readonly generation: number;
  /** Words written twice in a row that are counted once (Mohamed Mohamed Ali: son and father, or a slip). */
  readonly echoes: readonly string[];
}

const leet: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g' };

/** Titles and marks of generation set aside, digits inside words read as letters, compounds brought to one form, words written twice in a row once. `isWhole` leaves one Han or Hangul word uncut. */
export function personWords(all: readonly Word[], isWhole = false): PersonWords {
  const plain = all.map(withoutLeet).flatMap(openInitials);
  const marked = plain.filter((word, i) => i === 0 || !generationOf.has(word.text));
  const mark = plain.find((word, i) => i > 0 && generationOf.has(word.text))?.text ?? '';
  // at the end Sr is senior, elsewhere señor
  const generation = generationOf.get(mark) ?? (plain.length > 2 && plain.at(-1)?.text === 'sr' ? 1 : 0);
  const sure = marked.filter((word, i) => !surelyTitle.has(word.text) || (i === 0 && isMohammed(word, marked)));
  const base = sure.some((word) => !particleWords.has(word.text)) ? sure : marked;
  const possible = base.filter((word) => !possiblyTitle.has(word.text));
  const rest = possible.filter((word) => !particleWords.has(word.text)).length >= 2 ? possible : base;
  const written = isWhole ? rest : compounds(joinChildEndings(rest));
  const words = withoutEchoes(written);
  const echoes =
    words.length === written.length
      ? []
      : written.filter((word, i) => i > 0 && word.text === written[i - 1].text).map(({ text }) => text);
  return { words, hadTitle: rest.length < marked.length, generation, echoes };
}

/** Md. before a name is Mohammed in Bangladesh and India; after it, a doctor of medicine. */
function isMohammed(word: Word, all: readonly Word[]): boolean {
  return word.text === 'md' && all.length > 1;
}

const childEndings = new Set(['zoda', 'zade', 'zadeh', 'zada', 'zadah', 'зода', 'заде', 'زاده']);

/** `Rahmon-zoda`, `Gholi Zadeh` as one word, where another name stands beside them. */
function joinChildEndings(words: readonly Word[]): readonly Word[] {
  if (words.length < 3 || !words.some((word) => childEndings.has(word.text))) return words;
  const answer: Word[] = [];
  for (const word of words) {
    const before = answer.at(-1);
    if (before === undefined || before.text.length < 3 || !childEndings.has(word.text)) answer.push(word);
    else answer.splice(-1, 1, { text: before.text + word.text, written: before.written + word.written });
  }
  return answer;
}

function withoutLeet(word: Word): Word {
  if (!/\d/.test(word.text) || !/^[a-z0-9]*[a-z][a-z0-9]*$/.test(word.text) || /^\d+(?:st|nd|rd|th)$/.test(word.text))
    return word;
  const text = word.text.replace(/\d/g, (digit) => leet[digit] ?? digit);
  return { text, written: text };
}

/** Two or three consonants that no word is made of are initials written together (TG Okonjo). */
function openInitials(word: Word, at: number, all: readonly Word[]): Word[] {
  const { text } = word;
  const isRun = /^[bcdfghjklmnpqrstvwxz]{2,3}$/.test(text) && !notInitials.has(text) && !isSetAside(text);
  if (!isRun || !all.some((other, i) => i !== at && other.text.length > 3)) return [word];
  return [...text].map((letter) => ({ text: letter, written: letter, isDotted: true }));
}

const notInitials = new Set([
  'ng',
  'mc',
  'st',
  'md',
  'mhd',
  'mst',
  'bt',
  'bte',
  'kh',
  'gh',
  'sh',
  'zh',
  'ch',
  'th',
  'ph',
]);

function isSetAside(text: string): boolean {
  return generationOf.has(text) || surelyTitle.has(text) || possiblyTitle.has(text) || particleWords.has(text);
}

function compounds(words: readonly Word[]): Word[] {
  if (words.every((word) => /^[a-z]+$/.test(word.text))) {
    const asWritten = new Map(words.map((word) => [word.text, word]));
    return joinArabicCompounds(words.map((word) => word.text)).map(
      (text) => asWritten.get(text) ?? { text, written: text },
    );
  }
  return joinArabicScript(words.length === 1 ? splitByScript(words[0]) : words.flatMap(splitArabic));
}

/** Arabic article and Abd split off. */
function splitArabic(word: Word): Word[] {
  if (!/^\p{Script=Arabic}+$/u.test(word.text)) return [word];
  return arabicWords(word.text).map((part) => ({ text: part, written: part }));
}

/** A whole name written as one word: Han and Hangul of 2 to 4 characters split into surname and given name. */
function splitByScript(word: Word): Word[] {
  const { text } = word;
  const signs = [...word.written];
  if (signs.length < 2 || signs.length > 4) return splitArabic(word);
  const two = signs.slice(0, 2).join('');
  if (/^\p{Script=Han}+$/u.test(text)) return cut(signs, signs.length > 2 && chineseDoubleSurnames.has(two) ? 2 : 1);
  if (/^\p{Script=Hangul}+$/u.test(word.written))
    return cut(signs, signs.length > 2 && koreanDoubleSurnames.has(two) ? 2 : 1);
  return splitArabic(word);
}

/** `شمس الدین` and `هدایت الله` as one word without the article, as their Latin spellings are read. */
function joinArabicScript(words: readonly Word[]): Word[] {
  const answer: Word[] = [];
  for (const word of words) {
    const before = answer.at(-1);
    const tail = /^(?:دين|دین)$/u.test(word.text) ? 'دين' : word.text === 'الله' ? 'له' : null;
    if (
      tail === null ||
      before === undefined ||
      !/^\p{Script=Arabic}{2,}$/u.test(before.text) ||
      before.text === 'عبد' ||
      particleWords.has(before.text)
    ) {
      answer.push(word);
    } else answer.splice(-1, 1, { text: before.text + tail, written: before.text + tail });
  }
  return answer;
}

function cut(signs: readonly string[], at: number): Word[] {
  return [signs.slice(0, at), signs.slice(at)].map((part) => ({ text: part.join(''), written: part.join('') }));
}

/** Two given names that Persian writes as one word. */
const persianPair =
  /^(محمد|عل[یي]|غلام|ام[یي]ر|س[یي]د|حس[یي]ن|ش[یي]ر|نور|گل)(رضا|عل[یي]|حس[یي]ن|حسن|مهد[یي]|جواد|تق[یي]|نق[یي]|صادق|[کك]اظم|باقر|ا[کك]بر|اصغر|ام[یي]ن|ابراه[یي]م|طاهر|نب[یي]|محمد|عباس|احمد|سخ[یي]|آقا|اقا|الله|رسول|قاسم|هاد[یي]|يار|یار)$/u;

function arabicWords(text: string): string[] {
  const pair = persianPair.exec(text);
  if (pair && pair[2] !== 'الله') return [pair[1], pair[2]];
  if (text === 'عبدالله') return ['عبد', 'الله'];
  const servant = /^عبد(?:ال)?(.{3,})$/.exec(text);
  if (servant) return ['عبد', servant[1]];
  const joined = /^(?!ال(?:دين|دین|له)$)(.{2,}?)(?:الله|(?:ال)?(?:دين|دین))$/u.exec(text);
  if (joined) return [joined[1] + (text.endsWith('الله') ? 'له' : 'دين')];
  const article = /^ال(.{3,})$/.exec(text);
  return article && text !== 'الله' ? [article[1]] : [text];
}

function withoutEchoes(words: readonly Word[]): Word[] {
  const kept = words.filter((word, i) => i === 0 || word.text !== words[i - 1].text);
  return kept.length >= 2 ? kept : [...words];
}
