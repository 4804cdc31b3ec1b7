import type { Locale } from '../../define/index.ts';
import type { PersonView } from './view.ts';

/** Writes the read-only page of one person as one self-contained HTML text: same view, same bytes. */
export function renderPersonPage(view: PersonView, locale: Locale): string {
  return `<!doctype html><html lang="${locale}"><title>${view.id}</title></html>\n`;
}
