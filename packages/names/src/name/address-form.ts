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
  if (isBare(name)) return name;
  const at = name.indexOf(',') + 1;
  if (at === 0) return withoutTrailing(withoutLeading(name, ''));
  const [before, after] = [name.slice(0, at), name.slice(at).trimStart()];
  return `${withoutLeading(before, after)} ${withoutLeading(after, before)}`;
}

/** All forms of one word before a name, in lower case: a name of ASCII letters and blanks begins with no other. */
export const firstForms: ReadonlySet<string> = new Set([
  ...sureForms,
  ...likelyForms,
  ...burmeseForms,
  ...pairedForms.keys(),
]);

/** Is a name certainly without forms of address: ASCII letters and blanks alone, its first and its last word no form? No for some that are. */
function isBare(name: string): boolean {
  let first = -1;
  let last = 0;
  if (name.charCodeAt(0) === blank || name.charCodeAt(name.length - 1) === blank) return false;
  for (let i = 0; i < name.length; i++) {
    const sign = name.charCodeAt(i);
    if (sign === blank) {
      if (first < 0) first = i;
      last = i + 1;
    } else if ((sign | 32) < smallA || (sign | 32) > smallZ || sign > smallZ) return false;
  }
  const end = first < 0 ? name.length : first;
  return !(
    (mayBe(firstShapes, name, 0, end) && firstForms.has(name.slice(0, end).toLowerCase())) ||
    (mayBe(trailingShapes, name, last, name.length) && trailingForms.has(name.slice(last).toLowerCase()))
  );
}

/** Lengths and first letters of the forms, which most names do not have: no text is cut out of those. */
function shapesOf(forms: ReadonlySet<string>): Uint8Array {
  const shapes = new Uint8Array(lettersPerShape * 32);
  for (const form of forms)
    if (form.length < 32 && form.charCodeAt(0) <= smallZ) shapes[32 * (form.charCodeAt(0) & 31) + form.length] = 1;
  return shapes;
}

function mayBe(shapes: Uint8Array, name: string, from: number, to: number): boolean {
  return to - from < 32 && shapes[32 * (name.charCodeAt(from) & 31) + to - from] === 1;
}

const blank = 32;
const lettersPerShape = 32;
const smallA = 97;
const smallZ = 122;
const firstShapes = shapesOf(firstForms);
const trailingShapes = shapesOf(trailingForms);

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
    // after a comma and alone, Sr is senior
    if (form === 'sr' && !/\p{L}/u.test(after)) return rest;
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
