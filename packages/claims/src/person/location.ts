import { byCodeUnit, type Day, isoInterval } from '@lookback/base';
import type { LocationAt, LocationClaim, LocationCode, LocationQuestion, LocationState } from './person-claim.ts';

const codeOf: Readonly<Record<LocationState, LocationCode>> = {
  in_custody: 'W1',
  located: 'W2',
  departed: 'W3',
  deceased: 'W4',
};

/** States that hold until something else is claimed, however long ago. */
const lasting: ReadonlySet<LocationState> = new Set(['departed', 'deceased']);

interface Span {
  readonly claim: LocationClaim;
  readonly from: Day;
  /** Null: no end is claimed. */
  readonly to: Day | null;
}

/**
 * Where a person is at a day, as the fold of all claims (CONTRACTS 6). A claim holds at the day when its dates cover
 * it; without an end, for `validDays` (departed and deceased: without limit). Sources that disagree give W8, whichever is
 * newer; within one source the newer claim replaces the older. With no claim in force, W5 needs a valid `no_hit` from every
 * required search, W7 is a required search that nobody authorised, W6b an expired location, W6a neither.
 */
export function locationAt(question: LocationQuestion): LocationAt {
  const { at, validDays } = question;
  const begun = question.claims.flatMap((claim) => spanOf(claim, at));
  const spans = newestOfEachSource(begun);
  const current = spans.filter((span) => holdsAt(span, at, validDays));
  const settled = current.length > 0 ? current : spans.filter((span) => lastSeen(span, at, validDays));
  if (settled.length > 0) {
    const codes = new Set(settled.map((span) => codeOf[span.claim.state]));
    const [code] = codes;
    return { code: codes.size === 1 ? code : 'W8', because: idsOf(settled.map((span) => span.claim)) };
  }
  return withoutLocation(question, begun);
}

function withoutLocation(question: LocationQuestion, begun: readonly Span[]): LocationAt {
  const { at, validDays, requiredSearches } = question;
  const valid = question.searches.filter((search) => {
    const span = isoInterval(search.date);
    return span !== null && span.from <= at && span.to + validDays >= at;
  });
  const noHits = requiredSearches.map((required) => {
    const answers = valid.filter((search) => search.system === required.system && isAnswer(search.answer));
    const last = answers.sort((a, b) => byCodeUnit(a.date, b.date) || byCodeUnit(a.answer, b.answer)).at(-1);
    // two answers of one day that differ are no negative
    const mixed = answers.some((search) => search.date === last?.date && search.answer !== 'no_hit');
    return last?.answer === 'no_hit' && !mixed ? last : null;
  });
  const found = noHits.filter((search) => search !== null);
  if (requiredSearches.length > 0 && found.length === requiredSearches.length) {
    return { code: 'W5', because: idsOf(found) };
  }
  if (requiredSearches.some((required) => !required.authorised)) return { code: 'W7', because: [] };
  if (begun.length > 0) return { code: 'W6b', because: idsOf(begun.map((span) => span.claim)) };
  return { code: 'W6a', because: [] };
}

function isAnswer(answer: string): boolean {
  return answer === 'hit' || answer === 'no_hit';
}

function spanOf(claim: LocationClaim, at: Day): Span[] {
  const from = isoInterval(claim.from);
  const to = isoInterval(claim.to);
  const begin = from?.from ?? to?.from;
  if (begin === undefined || begin > at) return [];
  return [{ claim, from: begin, to: to?.to ?? null }];
}

function newestOfEachSource(spans: readonly Span[]): Span[] {
  const newest = new Map<string, Day>();
  for (const span of spans) {
    newest.set(span.claim.source, Math.max(span.from, newest.get(span.claim.source) ?? span.from));
  }
  return spans.filter((span) => span.from === newest.get(span.claim.source));
}

function holdsAt(span: Span, at: Day, validDays: number): boolean {
  if (span.to !== null) return span.to >= at;
  return lasting.has(span.claim.state) || span.from + validDays >= at;
}

/** A sighting that is over but not older than the limit still tells where to look; an ended custody does not. */
function lastSeen(span: Span, at: Day, validDays: number): boolean {
  return span.claim.state === 'located' && span.to !== null && span.to + validDays >= at;
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map((item) => item.id).sort(byCodeUnit);
}
