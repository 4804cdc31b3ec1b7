/**
 * Short files of names tell the Latin code pages apart badly by frequency alone: the same byte is è in one and č in the
 * other. What tells are bytes that one page has as signs and the other as letters, and letters that go together.
 */
export type LatinPage = 'western' | 'central' | 'turkish';

/** Bytes that are letters in windows-1250 and signs, or nothing, in windows-1252: within a word they are letters. */
const centralOnly = new Set([0x8d, 0x8f, 0x9d, 0x9f, 0xa3, 0xa5, 0xaa, 0xaf, 0xb3, 0xb9, 0xba, 0xbc, 0xbe, 0xbf]);
/** š and ž, which stand at one place in both: frequent in Czech, Slovak, Croatian and Slovene, foreign in the West. */
const carons = new Set([0x8a, 0x8e, 0x9a, 0x9e]);
/** č ě ř ů ň ď: with carons they are these; without they are è ì ø ù ò ï. */
const withCarons = new Set([0xc8, 0xcc, 0xd8, 0xe8, 0xec, 0xf8, 0xf9, 0xf2, 0xef]);
/** ő and ű of Hungarian; õ and û of Portuguese and French, which come with ã, ç, è and ê. */
const doubleAcute = new Set([0xd5, 0xdb, 0xf5, 0xfb]);
const westernOnly = new Set([0xc3, 0xc7, 0xe3, 0xe7, 0xe8, 0xea, 0xe0, 0xf1, 0xe5, 0xc5, 0xdf, 0xe4, 0xc4]);
/** ğ ı ş and their capitals, at the places of ð ý þ of Icelandic, which has æ and á beside them. */
const turkish = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);
const icelandic = new Set([0xe6, 0xc6, 0xe1, 0xf3, 0xfa]);

/**
 * Which Latin page a text is in, or null where it is not Latin: high bytes of Latin text stand alone among ASCII letters, those
 * of Cyrillic, Greek, Hebrew, Arabic or Chinese text in runs.
 */
export function latinPage(sample: Uint8Array): LatinPage | null {
  const seen = new Map<number, number>();
  let high = 0;
  let runs = 0;
  let inWord = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] < 0x80) continue;
    high++;
    if (i === 0 || sample[i - 1] < 0x80) runs++;
    const beside = isLetter(sample[i - 1]) || isLetter(sample[i + 1]);
    if (beside) inWord++;
    if (beside) seen.set(sample[i], (seen.get(sample[i]) ?? 0) + 1);
  }
  if (high === 0 || high > runs * 1.5 || inWord < high * 0.6) return null;
  const count = (bytes: ReadonlySet<number>) => [...bytes].reduce((sum, byte) => sum + (seen.get(byte) ?? 0), 0);
  if (count(centralOnly) > inWord * 0.02) return 'central';
  if (count(carons) > inWord * 0.04 && count(withCarons) > 0) return 'central';
  if (count(carons) > inWord * 0.15) return 'central';
  if (count(doubleAcute) > inWord * 0.02 && count(westernOnly) === 0) return 'central';
  if (count(turkish) > inWord * 0.05) return count(icelandic) > 0 ? 'western' : 'turkish';
  return 'western';
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}
