import type { ActionClaim, ActionType, LocationClaim, LocationState, SearchClaim } from '@lookback/claims';
import { actionBases, actionTypes, claimCode, locationStates, searchAnswers } from '@lookback/model';
import type { PersonReview } from '@lookback/review';
import type { Evidence } from '../evidence/load-evidence.ts';
import type { Persons } from '../persons/person-table.ts';

/** What the files and the reviewers claim about one person's places, actions and searches. */
export interface PersonClaims {
  readonly locations: LocationClaim[];
  readonly actions: ActionClaim[];
  readonly searches: SearchClaim[];
}

export interface ClaimsOfAll {
  readonly byPerson: ReadonlyMap<string, PersonClaims>;
  /** Claims with a type or state that has no definition: counted, never guessed. */
  readonly undefined: readonly { readonly entity: string; readonly kind: string; readonly value: string }[];
}

type Said = Map<string, string>;

/** Gathers the claims of the files; `fileOf` names the source that says so. */
export function claimsOfFiles(evidence: Evidence, persons: Persons, fileOf: (source: number) => string): ClaimsOfAll {
  const said = new Map<string, Said>();
  for (const entity of evidence.entities) {
    if (entity.kind === 'action' || entity.kind === 'location' || entity.kind === 'search')
      said.set(entity.id, new Map());
  }
  for (const { entity, prop, value } of evidence.statements) said.get(entity)?.set(prop, value);
  const byPerson = new Map<string, PersonClaims>();
  const undefinedClaims: { entity: string; kind: string; value: string }[] = [];
  for (const entity of evidence.entities) {
    const values = said.get(entity.id);
    const person = persons.personOf.get(values?.get('person') ?? '');
    if (!values || !person) continue;
    let claims = byPerson.get(person);
    if (!claims) {
      claims = { locations: [], actions: [], searches: [] };
      byPerson.set(person, claims);
    }
    const missing = addClaim(
      claims,
      { id: entity.id, kind: entity.kind, person, source: fileOf(entity.source) },
      values,
    );
    if (missing !== null) undefinedClaims.push({ entity: entity.id, kind: entity.kind, value: missing });
  }
  return { byPerson, undefined: undefinedClaims };
}

interface Head {
  readonly id: string;
  readonly kind: string;
  readonly person: string;
  readonly source: string;
}

function addClaim(claims: PersonClaims, head: Head, values: Said): string | null {
  const { id, kind, person, source } = head;
  const get = (name: string) => values.get(name) ?? '';
  if (kind === 'location') {
    const state = claimCode(get('state'), locationStates);
    if (state === null) return get('state');
    // one file may carry several authorities: none of them replaces what another says
    const teller = get('authority') === '' ? source : `${source}: ${get('authority')}`;
    claims.locations.push({ id, person, state, from: get('from'), to: get('to'), source: teller });
    return null;
  }
  if (kind === 'search') {
    const answer = claimCode(get('answer'), searchAnswers);
    if (answer === null) return get('answer');
    const { system, date, authority } = { system: get('system'), date: get('date'), authority: get('authority') };
    claims.searches.push({ id, person, system, answer, date, authority });
    return null;
  }
  const type = claimCode(get('type'), actionTypes);
  if (type === null) return get('type');
  const basis = claimCode(get('basis'), actionBases) ?? 'not_stated';
  claims.actions.push({ id, person, type, from: get('from'), to: get('to'), authority: get('authority'), basis });
  return null;
}

/** The claims of the files with those that reviewers recorded. */
export function withRecorded(
  person: string,
  files: PersonClaims | undefined,
  review: PersonReview | undefined,
): PersonClaims {
  const by = (sequence: number) => `ledger#${sequence}`;
  return {
    locations: [
      ...(files?.locations ?? []),
      ...(review?.locations ?? []).map(({ state, from, to, source, sequence }) => ({
        ...{ id: by(sequence), person, from, to, source },
        state: state as LocationState,
      })),
    ],
    actions: [
      ...(files?.actions ?? []),
      ...(review?.actions ?? []).map(({ type, from, to, authority, basis, sequence }) => ({
        ...{ id: by(sequence), person, from, to, authority, basis },
        type: type as ActionType,
      })),
    ],
    searches: [
      ...(files?.searches ?? []),
      ...(review?.searches ?? []).map(({ system, answer, date, authority, sequence }) => ({
        ...{ id: by(sequence), person, system, answer, date, authority },
      })),
    ],
  };
}
