import { words } from '@lookback/words';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useLive } from '../api/live.ts';
import { languageNames, useLocale } from '../text/locale.tsx';
import { KeyMap } from './key-map.tsx';
import { useKeys } from './keys.tsx';
import { ReaderControl } from './reader.tsx';
import { useSession } from './session.tsx';
import { applyTheme, storedTheme, type Theme, themes } from './theme.ts';

const themeWords: Readonly<Record<Theme, () => string>> = {
  system: words.web_theme_system,
  light: words.web_theme_light,
  dark: words.web_theme_dark,
};

/** Moves the focus to the top of a screen when the address changes, so that it is never lost. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [path]);
  return main;
}

function Settings() {
  const { locale, choose } = useLocale();
  const [theme, setTheme] = useState<Theme>(storedTheme);
  return (
    <>
      <label className="note">
        {words.web_language()}{' '}
        <select value={locale} onChange={(event) => choose(event.currentTarget.value as typeof locale)}>
          {Object.entries(languageNames).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="note">
        {words.web_theme()}{' '}
        <select
          value={theme}
          onChange={(event) => {
            const next = event.currentTarget.value as Theme;
            applyTheme(next);
            setTheme(next);
          }}
        >
          {themes.map((one) => (
            <option key={one} value={one}>
              {themeWords[one]()}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** The frame around every screen: places to go, who reads, language, keys, and whether the line is open. */
export function Shell() {
  const session = useSession();
  const navigate = useNavigate();
  const connected = useLive(session !== null);
  const main = useFocusOnArrival();
  useKeys([
    { key: 'o', says: words.web_key_overview(), run: () => navigate({ to: '/' }) },
    { key: 'q', says: words.web_key_queue(), run: () => navigate({ to: '/queue' }) },
    { key: 'p', says: words.web_key_publication(), run: () => navigate({ to: '/publications' }) },
    { key: '/', says: words.web_key_search(), run: () => navigate({ to: '/search' }) },
  ]);
  return (
    <>
      <a className="skip" href="#main">
        {words.web_skip()}
      </a>
      <header>
        {session?.simulated && <p className="simulated">{words.web_simulated()}</p>}
        <div className="top">
          <nav aria-label={words.web_nav()}>
            <Link to="/">{words.web_overview()}</Link>
            <Link to="/queue">{words.web_queue()}</Link>
            <Link to="/publications">{words.web_publication()}</Link>
            <Link to="/search">
              {words.web_search()} <kbd>/</kbd>
            </Link>
          </nav>
          <div className="settings">
            <Settings />
            <KeyMap />
            <ReaderControl />
          </div>
        </div>
        {!connected && (
          <p className="lost" role="status">
            {words.web_disconnected()}
          </p>
        )}
      </header>
      <main id="main" className="page" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
