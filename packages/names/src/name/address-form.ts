import { pinyinCuts } from '../script/pinyin.ts';
import {
  attachedAfter,
  attachedForms,
  burmeseForms,
  burmeseWords,
  likelyForms,
  pairedForms,
  sureForms,
  trailingForms,
} from '../table/address-forms.ts';
import { foldText } from '../value/fold.ts';

const isAscii = /^[ -~]*$/;
const firstWord = /^\s*([\p{L}\p{M}]+(?:[/.'’-][\p{L}\p{M}]+)?)[.:]?(?=\s|[.:])\s*/u;
/** Ong, Ba and Co are names where they bear no marks. */
const vietnamese = /^(?:Ông|Bà|Chị|Cô)\s+(?=\p{L}+\s+\p{L})/iu;
const wordsOfTwo = /\p{L}[\p{L}\p{M}]+/gu;

/**
 * A name without the forms of address before it, after its comma or after it (Frau Berg; U Thein Sein; นายสมชาย ใจดี).
 * What may be a name too is left out only where two words remain, and Burmese forms only before Burmese words.
 */
export function withoutAddressForms(name: string): string {
  const at = name.indexOf(',') + 1;
  if (at === 0) return withoutTrailing(withoutLeading(name, ''));
  const [before, after] = [name.slice(0, at), name.slice(at).trimStart()];
  return `${withoutLeading(before, after)} ${withoutLeading(after, before)}`;
}

/** A part of a name without the forms that it begins with; `beside` is the rest of the name. */
function withoutLeading(name: string, beside: string): string {
  let rest = isAscii.test(name) ? name : name.replace(attachedForms, '').replace(vietnamese, '');
  for (;;) {
    const found = firstWord.exec(rest);
    if (!found) return rest;
    const form = folded(found[1]);
    let after = rest.slice(found[0].length);
    const pair = pairedForms.get(form);
    const next = pair === undefined ? null : firstWord.exec(after);
    if (next && folded(next[1]) === pair) after = after.slice(next[0].length);
    else if (!isForm(form, after, beside)) return rest;
    rest = after;
  }
}

function isForm(form: string, after: string, beside: string): boolean {
  const isSure = sureForms.has(form);
  if (!isSure && !likelyForms.has(form) && !burmeseForms.has(form)) return false;
  const words = `${after} ${beside}`.match(wordsOfTwo)?.map(folded) ?? [];
  if (isSure) return words.length > 0;
  if (words.length < 2) return false;
  if (likelyForms.has(form)) return true;
  return (
    words.every((word) => burmeseWords.has(word) || burmeseForms.has(word)) &&
    (form === 'u' || form === 'daw' || words.some((word) => burmeseWords.has(word) && pinyinCuts(word, 1).length === 0))
  );
}

function withoutTrailing(name: string): string {
  const bare = isAscii.test(name) ? name : name.replace(attachedAfter, '');
  const words = bare.trim().split(/\s+/);
  return words.length > 2 && trailingForms.has(folded(words[words.length - 1])) ? words.slice(0, -1).join(' ') : bare;
}

function folded(word: string): string {
  return foldText(word).replace(/[.'’/-]/g, '');
}
