export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
const stored = 'lookback.theme';

export function storedTheme(): Theme {
  const wanted = localStorage.getItem(stored);
  return themes.find((theme) => theme === wanted) ?? 'system';
}

export function applyTheme(theme: Theme): void {
  localStorage.setItem(stored, theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
