import anyAscii from 'any-ascii';

const small: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
  ヮ: 'a',
};
/** What the general table writes otherwise than Hepburn. */
const hepburn: Readonly<Record<string, string>> = { ヴ: 'vu', ヂ: 'ji', ヅ: 'zu', ヲ: 'o' };

/**
 * Kana in Hepburn letters (ANSI Z39.11-1972, and for foreign sounds the cabinet notice on gairaigo of 1991, table 2): a small vowel takes the place of
 * the one before it (ティ ti, シュ shu, フォ fo), a small tsu doubles the consonant after it, the long mark is left out.
 */
export function romaniseKana(kana: string): string {
  let text = '';
  let doubles = false;
  for (const written of kana) {
    const sign = asKatakana(written);
    const vowel = small[sign];
    if (sign === 'ッ') doubles = true;
    else if (vowel !== undefined && text !== '') text = withSmall(text, vowel);
    else if (sign !== 'ー') {
      const syllable = hepburn[sign] ?? small[sign] ?? anyAscii(sign).toLowerCase();
      text += doubles && /^[^aeioun]/.test(syllable) ? doubled(syllable) : syllable;
      doubles = false;
    }
  }
  return text;
}

function withSmall(text: string, vowel: string): string {
  const stem = text.replace(/[aiueo]$/, '');
  // ウィ, クァ: u is w before another vowel; after any other vowel that stands alone the small one is one more
  if (/(?:^|[aiueokg])$/.test(stem) && vowel.length === 1)
    return text.endsWith('u') ? `${stem}w${vowel}` : text + vowel;
  return /(?:sh|ch|j)$/.test(stem) && vowel.length > 1 ? stem + vowel.slice(1) : stem + vowel;
}

function doubled(syllable: string): string {
  return (syllable.startsWith('ch') ? 't' : syllable[0]) + syllable;
}

/** Hiragana as katakana; other signs as they are. */
export function asKatakana(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + 0x60) : sign;
}
