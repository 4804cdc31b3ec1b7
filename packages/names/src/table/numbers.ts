const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );

/** English number words, cardinal to ninety-nine by parts and ordinal to fifteen. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens.flatMap((word, ten) => (word === '' ? [] : [[word, ten * 10] as const])),
  ...ordinals.map((word, value) => [word, value] as const),
]);

/** The value of a Roman number from I to XXXIX in strict form; null for anything else. */
export function romanValue(text: string): number | null {
  const match = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(text);
  if (!match || text === '') return null;
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(match[2]);
  return ones < 0 ? null : match[1].length * 10 + ones;
}
