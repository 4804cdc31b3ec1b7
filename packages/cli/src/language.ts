import { UserError } from '@lookback/base';
import { locales, overwriteGetLocale, words } from '@lookback/words';

const variable = 'LOOKBACK_LANG';

/**
 * Sets the language of what is said to people: that of `--lang`, else of the variable LOOKBACK_LANG, else English.
 * What goes into a workspace does not depend on it. Throws UserError `language_unknown`.
 */
export function chooseLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): void {
  overwriteGetLocale(() => 'en');
  const wanted = languageAsked(argv) ?? environment[variable] ?? '';
  if (wanted === '') return;
  const found = locales.find((locale) => locale === wanted.toLowerCase().slice(0, 2));
  if (found === undefined) {
    throw new UserError({
      code: 'language_unknown',
      message: words.error_language({ wanted }),
      todo: words.error_language_todo({ languages: locales.join(', '), variable }),
    });
  }
  overwriteGetLocale(() => found);
}

function languageAsked(argv: readonly string[]): string | undefined {
  const joined = argv.find((word) => word.startsWith('--lang='));
  if (joined !== undefined) return joined.slice('--lang='.length);
  const at = argv.indexOf('--lang');
  return at < 0 ? undefined : (argv[at + 1] ?? '');
}
