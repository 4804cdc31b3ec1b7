import type { ReleasedSet } from '../../suppress/index.ts';
import type { PublicationOptions } from '../options.ts';

/**
 * Writes a publication: `figures.json`, `figures.csv` and one self-contained `index.html`. Same input, same bytes.
 * Throws FindingError `publication_label_drift` when a sentence breaks a rule of the linter.
 */
export function renderPublication(_set: ReleasedSet, _options: PublicationOptions): ReadonlyMap<string, string> {
  return new Map();
}
