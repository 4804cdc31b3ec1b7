import { FindingError } from '@lookback/base';
import { lint } from '../../lint/index.ts';
import type { ReleasedSet } from '../../suppress/index.ts';
import type { PublicationOptions } from '../options.ts';
import { figuresCsv, figuresJson } from './data.ts';
import { publicationPage } from './page.ts';

/**
 * Writes a publication: `figures.json`, `figures.csv` and one self-contained `index.html`. Same input, same bytes.
 * Throws FindingError `publication_label_drift` when a sentence breaks a rule of the linter.
 */
export function renderPublication(set: ReleasedSet, options: PublicationOptions): ReadonlyMap<string, string> {
  const { page, blocks } = publicationPage(set, options);
  const findings = lint(blocks, set, options.locale);
  const [first] = findings;
  if (first !== undefined) {
    throw new FindingError({
      code: 'publication_label_drift',
      message: `${findings.length} wording(s) break the rules of publication; first ${first.code} in ${first.block}: ${first.found}`,
      todo: first.allowed.length > 0 ? `say: ${first.allowed.join(' / ')}` : 'change the words',
    });
  }
  return new Map([
    ['figures.csv', figuresCsv(set, options)],
    ['figures.json', figuresJson(set, options)],
    ['index.html', page],
  ]);
}
