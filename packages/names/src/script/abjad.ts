import type { ScriptName } from './script-form.ts';

/**
 * What each letter of a script without short vowels may be in Latin letters, after ALA-LC and BGN/PCGN for Arabic and Persian, the Academy's rules of
 * 2006 for Hebrew, and the habits of passports. A letter that may also be silent ends with `_`.
 */
const tables: Readonly<Partial<Record<ScriptName, ReadonlyMap<string, readonly string[]>>>> = {
  arabic: read(
    'ا a e o i u y _|آ a e o|ب b v p|ت t th|ث th s t|ج j g dj y|ح h kh ch _|خ kh k h ch x|د d t|ذ dh z d th|ر r|ز z s|س s z c ts|ش sh ch s sch|' +
      'ص s z c|ض d z dh|ط t|ظ z dh d th|ع a e i o u _|غ gh g q|ف f ph v p|ق k q g gh c|ك k c g q ch|ل l|م m n|ن n m|ه h e a _|ة a e h t i|و w v u o f|ي y i e j|ى y i e a|' +
      "پ p b|چ ch tch c tsch tj|گ g k|ژ zh j z g|' _",
  ),
  hebrew: read(
    'א a e i o u y _|ב b v w|ג g j dj ch|ד d t|ה h a e o _|ו v w u o f|ז z s j zh g|ח h ch kh c j x|ט t th|י y i e j|כ k ch kh c h q|ך k ch kh c h|ל l|מ m n|ם m n|נ n m|ן n|' +
      "ס s c z|ע a e i o u y _|פ p f ph v|ף f p ph v|צ ts tz z c s ch|ץ ts tz z c s ch|ק k c q g ch|ר r|ש sh s ch sch|ת t th d|' h _",
  ),
};

function read(text: string): Map<string, string[]> {
  return new Map(
    text.split('|').map((line) => {
      const [letter, ...latin] = line.split(' ');
      return [letter, latin.map((option) => (option === '_' ? '' : option))];
    }),
  );
}

/** Is this a script that leaves short vowels unwritten? */
export function leavesVowelsOut(script: ScriptName): boolean {
  return tables[script] !== undefined;
}

const vowels = 'aeiou';

/**
 * How many letters of a word in Arabic or Hebrew letters and of its Latin writing lack a counterpart, at least. A short vowel inside the word is
 * never written and lacks none; one that starts the word is, and so is an `a`, `i`, `u` that ends it.
 */
export function lettersApart(units: string, latin: string, script: ScriptName): number {
  const table = tables[script];
  if (table === undefined) return 0;
  const signs = [...units.replace(/تش/g, 'چ').replace(/ي$/, 'ى')];
  const article = script === 'arabic' && !units.startsWith('ا') ? /^[ae]l(?=[^aeiou]..)/ : /^$/;
  const text = latin
    .replace(article, '')
    .replace(/x/g, 'ks')
    .replace(/ck/g, 'k')
    .replace(/qu/g, 'kw')
    .replace(/(.)\1+/g, '$1');
  const width = text.length + 1;
  const apart = new Array<number>((signs.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  apart[0] = 0;
  const reach = (at: number, cost: number): void => {
    if (cost < apart[at]) apart[at] = cost;
  };
  for (let i = 0; i <= signs.length; i++) {
    for (let j = 0; j < width; j++) {
      const here = apart[i * width + j];
      if (here === Number.POSITIVE_INFINITY) continue;
      if (j < text.length) reach(i * width + j + 1, here + costOfUnwritten(text, j));
      if (i === signs.length) continue;
      const options = table.get(signs[i]);
      if (options === undefined) return 0;
      // a doubled sound may be written once or twice
      reach((i + 1) * width + j, signs[i] === signs[i - 1] ? here : here + 1);
      for (const option of options) {
        // a final ya is read a after a consonant only: -ia would be written otherwise
        if (signs[i] === 'ى' && option === 'a' && vowels.includes(text[j - 1] ?? '')) continue;
        if (text.startsWith(option, j)) reach((i + 1) * width + j + option.length, here);
      }
    }
  }
  return apart[apart.length - 1];
}

function costOfUnwritten(text: string, at: number): number {
  const letter = text[at];
  if (letter === 'h' || (letter === 'y' && at > 0 && at < text.length - 1)) return 0;
  if (!vowels.includes(letter) && letter !== 'y') return 1;
  if (at === 0) return vowels.includes(text[1] ?? '') ? 0 : 1;
  if (at < text.length - 1 || letter === 'e') return 0;
  // ou, ei at the end are one vowel; ia is two
  return letter === 'a' || !vowels.includes(text[at - 1]) ? 1 : 0;
}
