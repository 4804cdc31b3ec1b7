import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import { latinPage } from './latin-page.ts';

/** The encoding of a text, how it was found and how many bytes of byte-order mark stand before the text. */
export interface Encoding {
  readonly name: string;
  readonly how: 'given' | 'byte-order mark' | 'valid UTF-8' | 'mostly UTF-8' | 'detected' | 'assumed';
  readonly markBytes: number;
}

const aliases: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  ascii: 'utf-8',
  'us-ascii': 'utf-8',
  utf16: 'utf-16le',
  'utf-16': 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  cp1252: 'windows-1252',
  cp1251: 'windows-1251',
  cp1256: 'windows-1256',
  gb2312: 'gb18030',
  gbk: 'gb18030',
};

/** Encodings whose second bytes can look like a delimiter or a digit: transcoded to UTF-8 before the scan. */
const transcoded = new Set(['utf-16le', 'utf-16be', 'big5', 'gb18030', 'shift_jis', 'euc-kr', 'euc-jp', 'iso-2022-jp']);

export function mustTranscode(encoding: string): boolean {
  return transcoded.has(encoding);
}

function encodingName(name: string): string {
  const lower = name.trim().toLowerCase();
  return aliases[lower] ?? lower;
}

/**
 * Names the encoding of a text from its first bytes: the given name, else a byte-order mark, else UTF-8 if the sample
 * is valid or nearly so, else a guess from byte frequencies.
 */
export function detectEncoding(sample: Buffer, given?: string): Encoding {
  const mark = byteOrderMark(sample);
  if (given) {
    const name = encodingName(given);
    return { name, how: 'given', markBytes: mark?.name === name ? mark.bytes : 0 };
  }
  if (mark) return { name: mark.name, how: 'byte-order mark', markBytes: mark.bytes };
  const wide = unmarkedUtf16(sample);
  if (wide) return { name: wide, how: 'detected', markBytes: 0 };
  const whole = withoutCutCharacter(sample);
  if (isUtf8(whole)) return { name: 'utf-8', how: 'valid UTF-8', markBytes: 0 };
  if (utf8Share(whole) >= 0.9) return { name: 'utf-8', how: 'mostly UTF-8', markBytes: 0 };
  if (tellsLittle(whole)) return { name: 'windows-1252', how: 'assumed', markBytes: 0 };
  const start = sample.subarray(0, 65_536);
  const guess = encodingName(detectorOf().detect(start).encoding ?? '');
  const name = guess === '' || guess === 'utf-8' || !canDecode(guess) ? 'windows-1252' : guess;
  const how = name === guess ? 'detected' : 'assumed';
  return { name: inLatin(start, name), how, markBytes: 0 };
}

const require = createRequire(import.meta.url);

/** The models of languages are read with the first text that is not UTF-8. */
function detectorOf(): typeof import('jschardet') {
  return require('jschardet');
}

function canDecode(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

const pages = {
  central: { usual: 'windows-1250', others: ['iso-8859-2', 'iso-8859-16'] },
  turkish: { usual: 'windows-1254', others: ['windows-1257', 'iso-8859-9'] },
  western: { usual: 'windows-1252', others: ['macintosh'] },
} as const;

/** The guess, unless the text is Latin and of another page than the guess says. */
function inLatin(sample: Buffer, guess: string): string {
  const page = latinPage(sample);
  if (page === null) return guess;
  const { usual, others } = pages[page];
  return others.some((other) => other === guess) ? guess : usual;
}

function byteOrderMark(sample: Buffer): { name: string; bytes: number } | null {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return { name: 'utf-8', bytes: 3 };
  if (sample[0] === 0xff && sample[1] === 0xfe) return { name: 'utf-16le', bytes: 2 };
  if (sample[0] === 0xfe && sample[1] === 0xff) return { name: 'utf-16be', bytes: 2 };
  return null;
}

/** UTF-16 without a mark: NULs at every second place of mostly Latin text. */
function unmarkedUtf16(sample: Buffer): string | null {
  const size = Math.min(sample.length, 4096) & ~1;
  if (size < 16) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  if (odd > size * 0.3 && even < size * 0.02) return 'utf-16le';
  if (even > size * 0.3 && odd < size * 0.02) return 'utf-16be';
  return null;
}

function withoutCutCharacter(sample: Buffer): Buffer {
  for (let back = 1; back <= 3 && back <= sample.length; back++) {
    const byte = sample[sample.length - back];
    if (byte >= 0xc0) return sample.subarray(0, sample.length - back);
    if (byte < 0x80) break;
  }
  return sample;
}

/** A few lone bytes above 127 in Latin text: frequencies say nothing, and Western European is the likeliest. */
function tellsLittle(sample: Buffer): boolean {
  let count = 0;
  let run = 0;
  for (const byte of sample) {
    run = byte >= 0x80 ? run + 1 : 0;
    if (run > 0) count++;
    if (run > 2 || count > 5) return false;
  }
  return true;
}

/** Of the lines with bytes above 127, the share that is valid UTF-8. */
function utf8Share(sample: Buffer): number {
  let high = 0;
  let valid = 0;
  for (let from = 0; from < sample.length; ) {
    const at = sample.indexOf(10, from);
    const to = at < 0 ? sample.length : at;
    const line = sample.subarray(from, to);
    if (line.some((byte) => byte >= 0x80)) {
      high++;
      if (isUtf8(line)) valid++;
    }
    from = to + 1;
  }
  return high === 0 ? 1 : valid / high;
}
