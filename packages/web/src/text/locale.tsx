import { getLocale, locales, overwriteGetLocale } from '@lookback/words';
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';

type Locale = (typeof locales)[number];
const stored = 'lookback.language';

function initial(): Locale {
  const wanted = localStorage.getItem(stored) ?? navigator.language.slice(0, 2);
  return locales.find((locale) => locale === wanted) ?? 'en';
}

let current: Locale = initial();
overwriteGetLocale(() => current);

const LocaleContext = createContext<{ locale: Locale; choose: (locale: Locale) => void }>({
  locale: current,
  choose: () => {},
});

/** The reader's language for the whole tree; a change draws everything again. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(getLocale());
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const choose = (next: Locale) => {
    current = next;
    localStorage.setItem(stored, next);
    setLocale(next);
  };
  return (
    <LocaleContext value={{ locale, choose }}>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </LocaleContext>
  );
}

export const useLocale = () => use(LocaleContext);
export const languageNames: Readonly<Record<Locale, string>> = { en: 'English', es: 'Español' };
