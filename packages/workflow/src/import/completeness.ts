import { readFile } from 'node:fs/promises';
import { type Charter, charterSchema, readYaml } from '@lookback/model';
import {
  type Coverage,
  latestSnapshot,
  listSources,
  matchesGlob,
  type Source,
  type StatementTotals,
  type Workspace,
} from '@lookback/store';

/** One number that the custodian named, beside what was received. */
export interface ControlCheck {
  readonly what: 'rows' | 'persons' | 'amount' | 'from' | 'to';
  readonly expected: number | string;
  readonly received: number | string | null;
  /** received - expected; null for dates. */
  readonly difference: number | null;
  readonly agrees: boolean;
}

/** How complete what came from one system of the charter is. */
export interface SystemCompleteness {
  readonly system: string;
  readonly searched: 'yes' | 'partly' | 'no';
  readonly why: string | null;
  readonly custodian: string | null;
  /** How the control totals were had. */
  readonly how: string | null;
  readonly sources: readonly string[];
  readonly checks: readonly ControlCheck[];
  readonly missingMonths: readonly string[];
  readonly missingDays: Coverage['missingDays'];
  /** True where a check differs. */
  readonly differs: boolean;
  /** Why it differs, as somebody wrote; null where nobody did. */
  readonly explained: string | null;
}

/**
 * Holds the control totals of the charter's systems against what was received. `measure` asks for an explanation of
 * every system that `differs` without being `explained`.
 */
export async function completeness(workspace: Workspace, charter: Charter): Promise<SystemCompleteness[]> {
  const sources = (await listSources(workspace)).filter((source) => !source.withdrawn);
  const statements = await latestSnapshot(workspace, 'statements');
  const mapped = (statements?.manifest.totals ?? { sources: [] }) as unknown as StatementTotals;
  const imports = new Map<number, number>();
  for (const source of sources) {
    const snapshot = await latestSnapshot(workspace, 'import', `import/S${source.sequence}`);
    const totals = snapshot?.manifest.totals as { records?: number; rejected?: number } | undefined;
    // a row that cannot be read was received all the same; it is reported as a reject
    imports.set(source.sequence, (totals?.records ?? 0) + (totals?.rejected ?? 0));
  }
  return charter.systems.map((system) => {
    const own = sources.filter((source) => belongsTo(source, system));
    const coverages = mapped.sources
      .filter((entry) => own.some((source) => source.sequence === entry.sequence))
      .map((entry) => entry.coverage);
    const rows = own.reduce((sum, source) => sum + (imports.get(source.sequence) ?? 0), 0);
    const checks = system.control_totals ? checksOf(system.control_totals, rows, coverages) : [];
    const explained = [system.difference_explained, ...own.map((source) => source.differenceExplained)];
    return {
      system: system.name,
      searched: system.searched,
      why: system.why ?? null,
      custodian: system.custodian ?? null,
      how: system.control_totals?.how ?? null,
      sources: own.map((source) => source.name),
      checks,
      missingMonths: commonMonths(coverages),
      missingDays: coverages.length === 1 ? coverages[0].missingDays : [],
      differs: checks.some((check) => !check.agrees),
      explained: explained.find((text) => text !== undefined && text !== null) ?? null,
    };
  });
}

/** The system of the charter that a file comes from, or null. */
export function systemOf(charter: Charter, file: string): Charter['systems'][number] | null {
  return charter.systems.find((system) => system.files.some((glob) => matchesGlob(glob, file))) ?? null;
}

/** The charter of a workspace, or null where there is none. Throws UserError `yaml_syntax`, `yaml_schema`. */
export async function charterOf(workspace: Workspace): Promise<Charter | null> {
  const text = await readFile(workspace.paths.charter, 'utf8').catch(() => null);
  return text === null ? null : readYaml(text, workspace.paths.charter, charterSchema).value;
}

function belongsTo(source: Source, system: Charter['systems'][number]): boolean {
  return [source.name, ...source.alsoNamed].some((name) => system.files.some((glob) => matchesGlob(glob, name)));
}

function checksOf(
  totals: NonNullable<Charter['systems'][number]['control_totals']>,
  rows: number,
  coverages: readonly Coverage[],
): ControlCheck[] {
  const checks: ControlCheck[] = [];
  const number = (what: 'rows' | 'persons' | 'amount', expected: number | undefined, received: number) => {
    if (expected === undefined) return;
    const difference = Math.round((received - expected) * 100) / 100;
    checks.push({ what, expected, received, difference, agrees: difference === 0 });
  };
  number('rows', totals.rows, rows);
  number('persons', totals.persons, sum(coverages.map((coverage) => coverage.persons)));
  number('amount', totals.amount, sum(coverages.map((coverage) => coverage.amount ?? 0)));
  const from =
    coverages
      .map((coverage) => coverage.from)
      .filter(Boolean)
      .sort()[0] ?? null;
  const to =
    coverages
      .map((coverage) => coverage.to)
      .filter(Boolean)
      .sort()
      .at(-1) ?? null;
  for (const [what, expected, received] of [
    ['from', totals.from, from],
    ['to', totals.to, to],
  ] as const) {
    if (expected === undefined) continue;
    // a date is as narrow as the custodian gave it
    const agrees = received?.startsWith(expected) === true;
    checks.push({ what, expected, received, difference: null, agrees });
  }
  return checks;
}

/** Months that no source of the system covers, between the first and the last that one does. */
function commonMonths(coverages: readonly Coverage[]): string[] {
  const dated = coverages.filter((coverage) => coverage.from !== '');
  if (dated.length === 0) return [];
  const all = new Set(dated.flatMap((coverage) => coverage.missingMonths));
  const covers = (coverage: Coverage, month: string) =>
    coverage.from.slice(0, 7) <= month && month <= coverage.to.slice(0, 7) && !coverage.missingMonths.includes(month);
  return [...all].filter((month) => !dated.some((coverage) => covers(coverage, month))).sort();
}

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100;
}
