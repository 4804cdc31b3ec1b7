import type { RequiredSearch } from '@lookback/claims';
import type { Charter } from '@lookback/model';

/** The searches that the charter requires before "whereabouts unknown" may be said. */
export function requiredSearches(charter: Charter): RequiredSearch[] {
  return charter.search_authority
    .filter((search) => search.required)
    .map((search) => ({ system: search.system, authorised: search.authority !== undefined }));
}
