import { createRequire } from 'node:module';
import { koreanSurnameReadings } from '../table/korean.ts';

const require = createRequire(import.meta.url);
let byCharacter: Readonly<Record<string, string>> | null = null;

/** The Hangul that Han characters are read as in Korean, the surname's own reading first (金 is gim in a name, geum elsewhere). */
export function koreanReading(han: string): string[] {
  byCharacter ??= require('hanja/lib/data/hanjaeum.json') as Readonly<Record<string, string>>;
  let plain = '';
  for (const sign of han) {
    const syllable: string | undefined = byCharacter[sign];
    if (syllable === undefined) return [];
    plain += syllable;
  }
  const surname = koreanSurnameReadings.get(han);
  return surname === undefined || surname === plain ? [plain] : [surname, plain];
}
