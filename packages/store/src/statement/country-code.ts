import { foldText } from '@lookback/names';

let known: Map<string, string> | null = null;

/** The lower-case ISO 3166-1 alpha-2 code of a country's code or name (English, Spanish, French, Russian), or null. */
export function countryCode(text: string): string | null {
  known ??= names();
  return known.get(foldText(text)) ?? null;
}

/** Codes that stand for no country: unknown, and the pseudo locales. */
const notCountries = new Set(['zz', 'xa', 'xb']);

function names(): Map<string, string> {
  const map = new Map<string, string>();
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (const a of letters) {
    for (const b of letters) {
      const code = a + b;
      const english = nameIn('en', code);
      if (english === null || notCountries.has(code)) continue;
      const canonical = Intl.getCanonicalLocales(`und-${code}`)[0].slice(4).toLowerCase();
      map.set(code, canonical);
      if (canonical !== code) continue;
      for (const language of ['en', 'es', 'fr', 'ru']) {
        const name = foldText(nameIn(language, code) ?? '');
        if (name !== '' && !map.has(name)) map.set(name, code);
      }
    }
  }
  for (const [name, code] of Object.entries({
    usa: 'us',
    uk: 'gb',
    'united states of america': 'us',
    tadjikistan: 'tj',
  })) {
    map.set(name, code);
  }
  return map;
}

const displays = new Map<string, Intl.DisplayNames>();

function nameIn(language: string, code: string): string | null {
  let display = displays.get(language);
  if (!display) {
    display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    displays.set(language, display);
  }
  return display.of(code.toUpperCase()) ?? null;
}
