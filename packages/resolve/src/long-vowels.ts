const marks = /[\u064b-\u065f\u0670\u0640]/g;
const endsInVowel = /[ةهىا]$/;
const longBeforeLast = /([اآويیى])[^اآويیىةهءئؤع]$/;

/**
 * Does a romanisation keep the long vowels that Arabic script writes? The one before the last consonant, and the ending
 * -a of women's names: سعاد is Suad and سعيد Saeed, سميرة Samira and سمير Samir. Short vowels are not written, so
 * nothing else can be asked for. True for words in other scripts.
 */
export function keepsLongVowels(word: string, latin: string): boolean {
  const foreign = word.replace(marks, '');
  if (!/^\p{Script=Arabic}+$/u.test(foreign)) return true;
  if (endsInVowel.test(foreign)) return /[aeiouy][ht]?$/.test(latin);
  const long = longBeforeLast.exec(foreign)?.[1];
  const vowels = /([aeiouywv]+)[^aeiouywv]+$/.exec(latin)?.[1];
  if (long === undefined || vowels === undefined) return true;
  if (long === 'و') return /[ouwv]/.test(vowels);
  if (long === 'ا' || long === 'آ') return /(?:^|[^ei])e$|[ao]$/.test(vowels);
  return /[iey]/.test(vowels);
}
