import { UserError } from '@lookback/base';
import type { Statement } from '@lookback/model';
import type { LinkFinding, NetworkAnchor, UseEvidence } from '@lookback/network';
import type { EvidenceKind, PersonReview } from '@lookback/review';
import { words } from '@lookback/words';
import { openBook } from '../book/book.ts';
import { type ClaimsOfAll, claimsOfFiles, type PersonClaims, withRecorded } from '../claims/person-claims.ts';
import { contentsOnDemand, evidenceDigest } from '../cohort/form-cohort.ts';
import type { ReviewContext } from '../context.ts';
import { type Evidence, loadEvidence } from '../evidence/load-evidence.ts';
import { type RowIndex, rowIndex } from '../evidence/row-index.ts';
import { loadGraph } from '../graph/load-graph.ts';
import { type LoadedTrace, loadTrace } from '../links/load-trace.ts';
import type { Persons } from '../persons/person-table.ts';
import { conductOf } from './conduct.ts';

/** A record of a person with what it says, property by property. */
export interface FileRecord {
  readonly id: string;
  readonly file: string;
  readonly row: number;
  readonly statements: readonly Statement[];
}

/** One item that can be cited, tried without, or be wrong. */
export interface FileEvidence {
  /** Statement id. */
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly statement: Statement;
  readonly file: string;
}

/** Everything that the files and the ledger say about one person. The ledger part is not blind: callers show views of it. */
export interface PersonFile {
  readonly id: string;
  readonly records: readonly FileRecord[];
  readonly finding: LinkFinding | null;
  /** Network details by the index that findings use. */
  readonly anchors: readonly NetworkAnchor[];
  readonly evidence: readonly FileEvidence[];
  readonly evidenceDigest: string;
  readonly claims: PersonClaims;
  readonly review: PersonReview | null;
  readonly tested: number;
}

/** Indexes that all person files of one state of the snapshots share. */
export interface Library {
  readonly evidence: Evidence;
  readonly persons: Persons;
  readonly trace: LoadedTrace;
  readonly rows: RowIndex;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly ofRecord: ReadonlyMap<string, readonly Statement[]>;
  /** Digest of what a record says. */
  readonly contents: Pick<ReadonlyMap<string, string>, 'get'>;
  readonly claims: ClaimsOfAll;
  readonly findings: ReadonlyMap<string, LinkFinding>;
}

const libraries = new WeakMap<LoadedTrace, Library>();

/** Indexes that all person files of one state of the snapshots share. */
export async function openLibrary(context: ReviewContext): Promise<Library> {
  const trace = await loadTrace(context);
  const known = libraries.get(trace);
  if (known) return known;
  const evidence = await loadEvidence(context);
  const { persons } = await loadGraph(context);
  const rows = rowIndex(evidence, persons);
  const ofRecord = new Map<string, Statement[]>(evidence.records.map((record) => [record, []]));
  for (const statement of evidence.statements) ofRecord.get(statement.entity)?.push(statement);
  const library: Library = {
    evidence,
    persons,
    trace,
    rows,
    statements: new Map(evidence.statements.map((statement) => [statement.id, statement])),
    ofRecord,
    contents: contentsOnDemand(ofRecord),
    claims: claimsOfFiles(evidence, persons, rows.fileOf),
    findings: new Map(trace.findings.map((finding) => [finding.person, finding])),
  };
  libraries.set(trace, library);
  return library;
}

/** The person of an id, or of one of the person's records. Throws UserError `person_unknown`. */
export function personOfId(persons: Persons, id: string): string {
  const person = persons.recordsOf.has(id) ? id : persons.personOf.get(id);
  if (person) return person;
  throw new UserError({
    code: 'person_unknown',
    message: words.error_no_person({ id }),
    todo: words.error_no_person_todo(),
  });
}

/** Everything about one person. Throws UserError `person_unknown`, `step_missing`. */
export async function loadFile(context: ReviewContext, id: string): Promise<PersonFile> {
  const library = await openLibrary(context);
  const { persons, trace } = library;
  const person = personOfId(persons, id);
  const records = persons.recordsOf.get(person) ?? [];
  const finding = library.findings.get(person) ?? null;
  const state = await (await openBook(context)).state();
  const review = state.persons.get(person) ?? null;
  return {
    id: person,
    records: records.map((record) => fileRecord(library, record)),
    finding,
    anchors: trace.anchors,
    evidence: finding ? evidenceOf(library, person, finding) : [],
    evidenceDigest: finding ? evidenceDigest(finding, records, library.contents, conductOf(library, person)) : '',
    claims: withRecorded(person, library.claims.byPerson.get(person), review ?? undefined),
    review,
    tested: trace.summary.tested,
  };
}

function fileRecord({ ofRecord, rows }: Library, id: string): FileRecord {
  const statements = ofRecord.get(id) ?? [];
  const [, source, row] = /^S(\d+)\.(\d+)/.exec(id) ?? ['', '0', '0'];
  return { id, file: rows.fileOf(Number(source)), row: Number(row), statements };
}

function evidenceOf(library: Library, person: string, finding: LinkFinding): FileEvidence[] {
  const items = new Map<string, FileEvidence>();
  const add = (use: UseEvidence, kind: EvidenceKind) => {
    for (const id of use.statements) {
      const statement = library.statements.get(id);
      if (statement && !items.has(id)) {
        items.set(id, { id, kind, statement, file: library.rows.fileOf(statement.source) });
      }
    }
  };
  for (const touch of finding.touches) {
    for (const use of touch.uses) add(use, touch.runs ? 'conduct' : touch.leg ? 'leg' : 'touch');
  }
  for (const direct of finding.direct) add(direct.evidence, 'direct');
  for (const hop of finding.further) for (const use of hop.evidence) add(use, 'touch');
  for (const statement of conductOf(library, person)) {
    items.set(statement.id, {
      id: statement.id,
      kind: 'conduct',
      statement,
      file: library.rows.fileOf(statement.source),
    });
  }
  return [...items.values()];
}
