import type { Locale } from '../../define/index.ts';
import type { TruthView } from './view.ts';

/** Writes the screen that compares a simulation's figures with its truth. It says that it is no publication. */
export function renderTruthScreen(view: TruthView, locale: Locale): string {
  return `<!doctype html><html lang="${locale}"><title>${view.moved.truth}</title></html>\n`;
}
