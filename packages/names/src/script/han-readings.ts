import readings from 'hanja/lib/data/hanjaeum.json' with { type: 'json' };
import { koreanSurnameReadings } from '../table/korean.ts';

const byCharacter = readings as Readonly<Record<string, string>>;

/** The Hangul that Han characters are read as in Korean, the surname's own reading first (金 is gim in a name, geum elsewhere). */
export function koreanReading(han: string): string[] {
  let plain = '';
  for (const sign of han) {
    const syllable: string | undefined = byCharacter[sign];
    if (syllable === undefined) return [];
    plain += syllable;
  }
  const surname = koreanSurnameReadings.get(han);
  return surname === undefined || surname === plain ? [plain] : [surname, plain];
}
