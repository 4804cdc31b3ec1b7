import type { MeasureInput } from '@lookback/figures';
import type { Charter } from '@lookback/model';
import { type ImportTotals, latestSnapshot, listSources, matchesGlob, readParquet, type Source } from '@lookback/store';
import type { ReviewContext } from '../context.ts';
import type { Evidence } from '../evidence/load-evidence.ts';
import type { Persons } from '../persons/person-table.ts';

/** One source with the totals of its import. */
export interface ImportedSource {
  readonly source: Source;
  readonly totals: ImportTotals;
  /** Data rows that could not be read. */
  readonly rejectedRows: readonly number[];
}

/** The sources that are not withdrawn, with what their imports counted. */
export async function importedSources({ workspace }: ReviewContext): Promise<readonly ImportedSource[]> {
  const found: ImportedSource[] = [];
  for (const source of await listSources(workspace)) {
    const snapshot = source.withdrawn ? null : await latestSnapshot(workspace, 'import', `import/S${source.sequence}`);
    if (!snapshot) continue;
    const totals = snapshot.manifest.totals as unknown as ImportTotals;
    const rejectedRows =
      totals.rejected > 0
        ? Array.from((await readParquet(snapshot.file('rejects.parquet'), ['record_no'])).int('record_no'))
        : [];
    found.push({ source, totals, rejectedRows });
  }
  return found;
}

/**
 * Records by what became of them: R1 part of a person, R2 nothing beyond a name, R3 rows that cannot be read. Rows of all
 * files and entities that are no persons are two totals of their own.
 */
export function recordsInput(
  evidence: Evidence,
  persons: Persons,
  imported: readonly ImportedSource[],
): MeasureInput['records'] {
  const bySource = new Map<number, { resolved: string[]; unresolvable: string[] }>();
  const sourceOf = new Map(evidence.entities.map((entity) => [entity.id, entity.source]));
  for (const record of evidence.records) {
    const source = sourceOf.get(record) ?? 0;
    const lists = bySource.get(source) ?? { resolved: [], unresolvable: [] };
    bySource.set(source, lists);
    (persons.personOf.get(record) ? lists.resolved : lists.unresolvable).push(record);
  }
  const sources = imported
    .filter(({ source }) => bySource.has(source.sequence))
    .map(({ source, rejectedRows }) => ({
      source: `S${source.sequence}`,
      name: source.name,
      resolved: bySource.get(source.sequence)?.resolved.length ?? 0,
      unresolvable: bySource.get(source.sequence)?.unresolvable.length ?? 0,
      unreadable: rejectedRows.length,
    }));
  const lists = [...bySource.values()];
  return {
    sources,
    lists: {
      R1: lists.flatMap((list) => list.resolved),
      R2: lists.flatMap((list) => list.unresolvable),
      R3: imported
        .filter(({ source }) => bySource.has(source.sequence))
        .flatMap(({ source, rejectedRows }) => rejectedRows.map((row) => `S${source.sequence}.${row}`)),
    },
    rows: imported.reduce((sum, { totals }) => sum + totals.records + totals.rejected, 0),
    otherEntities: evidence.entities.length - evidence.records.length,
  };
}

/** What came from one system of the charter. */
export interface Received {
  readonly records: number;
  /** Sheets of its workbooks that were not read, `FILE: SHEET`. */
  readonly notRead: readonly string[];
}

/**
 * What came from each system of the charter; a system of which nothing came is not in the map. The same file of two
 * systems came from both.
 */
export function receivedBySystem(imported: readonly ImportedSource[], charter: Charter): ReadonlyMap<string, Received> {
  const received = new Map<string, Received>();
  for (const { source, totals } of imported) {
    const { format } = totals;
    const sheets = format.kind === 'xlsx' ? format.otherSheets : [];
    for (const system of systemsOf(source, charter)) {
      const before = received.get(system) ?? { records: 0, notRead: [] };
      received.set(system, {
        records: before.records + totals.records,
        notRead: [...before.notRead, ...sheets.map((sheet) => `${source.name}: ${sheet}`)],
      });
    }
  }
  return received;
}

function systemsOf(source: Source, charter: Charter): ReadonlySet<string> {
  const ofName = (name: string) =>
    charter.systems.find((item) => item.files.some((glob) => matchesGlob(glob, name)))?.name;
  const found = [source.intake.custody?.system ?? ofName(source.name), ...source.alsoNamed.map(ofName)];
  return new Set(found.filter((system) => system !== undefined));
}
