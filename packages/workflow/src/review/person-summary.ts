import { isoInterval, protectedAttributeOf } from '@lookback/base';
import { type ActionClaim, type LocationAt, locationAt } from '@lookback/claims';
import type { EvidenceItem } from '@lookback/network';
import { type KeyFile, type PersonView, personView } from '@lookback/review';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { requiredSearches } from '../measure/required-searches.ts';
import { loadFile, type PersonFile } from './person-file.ts';

/** One person as `review show` gives it: what the files say, and of the review what this reader may see. */
export interface PersonSummary {
  readonly id: string;
  readonly names: readonly string[];
  readonly born: string | null;
  readonly records: readonly {
    readonly id: string;
    readonly file: string;
    readonly row: number;
    readonly values: Readonly<Record<string, readonly string[]>>;
    /** Protected attributes that the record holds: readers see that they are there, not what they are. */
    readonly masked: readonly string[];
  }[];
  readonly link: {
    readonly observed: number;
    readonly expected: number;
    readonly p: number;
    readonly q: number;
    readonly band: number;
    readonly bandReasons: readonly string[];
    readonly moved: boolean;
    readonly hubOnly: boolean;
    readonly chanceCompatible: boolean;
    readonly direct: boolean;
    readonly certain: number;
  } | null;
  readonly evidence: readonly {
    readonly id: string;
    readonly kind: string;
    readonly file: string;
    readonly row: number;
    readonly prop: string;
    readonly value: string;
  }[];
  readonly evidenceDigest: string;
  /** Conduct of the person's own is on file: only then are D5 and D6 open. */
  readonly conduct: boolean;
  readonly sole: readonly EvidenceItem[];
  readonly location: LocationAt;
  readonly actions: readonly ActionClaim[];
  readonly tested: number;
  readonly review: Pick<PersonView, 'blind' | 'answers' | 'settled' | 'next' | 'reopened'> & {
    readonly stage: PersonView['stage'] | null;
  };
}

/** Summarises one person for a reader; without a key, for the local owner, who may look and never decides. */
export async function personSummary(context: ReviewContext, id: string, key?: KeyFile): Promise<PersonSummary> {
  return summaryOf(context, await loadFile(context, id), key);
}

/** Summarises a file that is already loaded. */
export async function summaryOf(context: ReviewContext, file: PersonFile, key?: KeyFile): Promise<PersonSummary> {
  const book = await openBook(context);
  const now = context.clock.now();
  const view = personView(await book.state(), file.id, key ? { kind: 'key', id: key.id } : null, now);
  const conduct = [...file.evidence, ...(view?.attached ?? [])].some((item) => item.kind === 'conduct');
  return {
    id: file.id,
    ...nameAndBirth(file),
    records: file.records.map((record) => ({
      id: record.id,
      file: record.file,
      row: record.row,
      ...valuesOf(record, context.charter.protected),
    })),
    link: linkOf(file),
    evidence: file.evidence.map(({ id: item, kind, file: name, statement }) => ({
      ...{ id: item, kind, file: name, row: statement.row, prop: statement.prop },
      value: statement.original || statement.value,
    })),
    evidenceDigest: file.evidenceDigest,
    conduct,
    sole: file.finding?.support.sole ?? [],
    location: locationAt({
      claims: file.claims.locations,
      searches: file.claims.searches,
      at: isoInterval(new Date(now).toISOString())?.from ?? 0,
      requiredSearches: requiredSearches(context.charter),
      validDays: context.charter.location_valid_days,
    }),
    actions: file.claims.actions,
    tested: file.tested,
    review: {
      stage: view?.inCohort ? view.stage : null,
      blind: view?.blind ?? false,
      answers: view?.answers ?? [],
      settled: view?.settled ?? null,
      next: view?.next ?? 'person_not_in_cohort',
      reopened: view?.reopened ?? [],
    },
  };
}

/** Names as written, most frequent first, and the birth date that most records give. */
export function nameAndBirth(file: PersonFile): { names: string[]; born: string | null } {
  const tally = (props: ReadonlySet<string>) => {
    const seen = new Map<string, number>();
    for (const record of file.records) {
      for (const { prop, value } of record.statements) if (props.has(prop)) seen.set(value, (seen.get(value) ?? 0) + 1);
    }
    return [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
  };
  const full = tally(new Set(['name']));
  const parts = full.length > 0 ? [] : tally(new Set(['firstName', 'lastName']));
  return { names: full.length > 0 ? full : [parts.join(' ')], born: tally(new Set(['birthDate']))[0] ?? null };
}

function valuesOf(
  record: PersonFile['records'][number],
  ownProtected: readonly string[],
): Pick<PersonSummary['records'][number], 'values' | 'masked'> {
  const values: Record<string, string[]> = {};
  const masked = new Set<string>();
  for (const { prop, value, original } of record.statements) {
    if (protectedAttributeOf(prop, ownProtected) !== null) masked.add(prop);
    else {
      values[prop] ??= [];
      values[prop].push(original || value);
    }
  }
  return { values, masked: [...masked].sort() };
}

function linkOf({ finding }: PersonFile): PersonSummary['link'] {
  if (!finding) return null;
  const { observed, expected, p, q, band, bandReasons, moved, hubOnly, chanceCompatible, certain, direct } = finding;
  const carried = direct.some((item) => item.carries);
  return { observed, expected, p, q, band, bandReasons, moved, hubOnly, chanceCompatible, certain, direct: carried };
}
