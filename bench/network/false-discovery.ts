/**
 * False discovery among links that survive 5 %, on simulated agencies, networks from the memos. Persons are as `resolve` finds them
 * (`resolved`, the default) or as they truly are (`true`). A person found is the true person who holds most of its records (the
 * earliest of equals). False = survives while that person has neither leg nor conduct; *stranger* = false, and no record of
 * the person found belongs to anybody who has. Declared persons are in no count. Beside it the first 50 and
 * 200 of the queue against rankings by shared count and by degree, and recall of those whom the oracle (who sees every true
 * touch that stands in a file) would find.
 * Fixed before the run: seeds 1 to 50, 4,000 persons, 2 networks, standard rates.
 * Run: node start.cjs bench/network/false-discovery.ts [resolved|true] [seeds] [persons] [networks]
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silent } from '@lookback/base';
import { memoSchema, readYaml } from '@lookback/model';
import {
  buildEvidenceGraph,
  type DeclaredNetwork,
  declareNetwork,
  type EvidenceGraph,
  type Trace,
  traceNetwork,
} from '@lookback/network';
import { directoryOutput, readTruth, simulate, type Truth } from '@lookback/simulate';
import {
  createWorkspace,
  latestStatements,
  loadEntities,
  loadStatements,
  openWorkspace,
  sourceInfos,
  type Workspace,
} from '@lookback/store';
import { closeBook, importStep, loadEvidence, loadGraph, openReview, resolveStep, rowIndex } from '@lookback/workflow';

const asFound = process.argv[2] !== 'true';
const [seeds = 50, persons = 4000, networks = 2] = process.argv.slice(2).map(Number).filter(Number.isFinite);

interface Row {
  readonly seed: number;
  readonly network: string;
  readonly survivors: number;
  readonly false: number;
  readonly stranger: number;
  readonly moved: number;
  readonly movedSingle: number;
  readonly trulyMoved: number;
  readonly visible: number;
  readonly found: number;
  readonly first50: Tops;
  readonly first200: Tops;
  readonly hubShare: number;
}

/** Precision by the queue, by shared count, by degree. */
type Tops = readonly [queue: number, shared: number, degree: number];

interface Agency {
  readonly graph: EvidenceGraph;
  readonly truth: Truth;
  readonly networks: readonly DeclaredNetwork[];
  /** True persons behind the records of a person found, the one with most records first. */
  readonly trueOf: (person: string) => readonly string[];
}

/** One simulated agency: its graph with persons as asked for, and its truth. */
async function agency(seed: number): Promise<Agency> {
  const folder = mkdtempSync(join(tmpdir(), 'lookback-fdr-'));
  const sim = join(folder, 'sim');
  await simulate({ persons, seed, networks }, directoryOutput(sim), silent);
  const truth = await readTruth(sim);
  const review = join(folder, 'review');
  await createWorkspace(review);
  const workspace = await openWorkspace({ dir: review, cwd: folder });
  const names = readdirSync(join(sim, 'files')).sort();
  await importStep({
    workspace,
    files: names.map((name) => join(sim, 'files', name)),
    mapping: join(sim, 'mappings', 'agency.yaml'),
    explain: [],
    progress: silent,
  });
  const nameOf = new Map((await sourceInfos(workspace)).map(({ sequence, name }) => [sequence, name]));
  const behind = (record: string) => {
    const [, source, row] = /^S(\d+)\.(\d+)/.exec(record) ?? [];
    return source === undefined ? null : (truth.personOf.get(`${nameOf.get(Number(source))}:${row}`) ?? null);
  };
  const memos = Array.from({ length: networks }, (_, k) => {
    const file = join(sim, `memo-${k + 1}.yaml`);
    return readYaml(readFileSync(file, 'utf8'), file, memoSchema).value;
  });
  cpSync(join(sim, 'charter.yaml'), workspace.paths.charter);
  const made = await (asFound ? resolvedPersons(review, behind) : truePersons(workspace, truth, behind));
  rmSync(folder, { recursive: true });
  const declared = memos.map((memo) => declareNetwork(memo, { personOfRow: made.personOfRow, isPerson: () => true }));
  return { graph: made.graph, trueOf: made.trueOf, truth, networks: declared };
}

type Behind = (record: string) => string | null;

async function truePersons(workspace: Workspace, truth: Truth, behind: Behind) {
  const snapshot = await latestStatements(workspace);
  if (snapshot === null) throw new Error('no statements');
  const graph = buildEvidenceGraph({
    entities: await loadEntities(snapshot),
    statements: await loadStatements(snapshot),
    personOf: behind,
  });
  const personOfRow = (name: string, row: number) => truth.personOf.get(`${name}:${row}`) ?? null;
  return { graph, personOfRow, trueOf: (person: string) => [person] };
}

async function resolvedPersons(review: string, behind: Behind) {
  const context = await openReview({ dir: review, cwd: review, progress: silent });
  await resolveStep(context);
  const { graph, persons: found } = await loadGraph(context);
  const rows = rowIndex(await loadEvidence(context), found);
  await closeBook(context);
  const trueOf = (person: string): readonly string[] => {
    const counts = new Map<string, number>();
    for (const record of found.recordsOf.get(person) ?? []) {
      const one = behind(record);
      if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([one]) => one);
  };
  return { graph, personOfRow: rows.personOfRow, trueOf };
}

function rowOf(seed: number, declared: DeclaredNetwork, { graph, truth, trueOf }: Agency, trace: Trace): Row {
  const network = declared.id;
  const known = new Set(declared.persons.flatMap(({ person }) => trueOf(person)));
  const conduct = new Set(truth.roles.filter((role) => role.network === network).map((role) => role.person));
  const legs = truth.legs.filter((leg) => leg.network === network && !known.has(leg.person));
  const moved = new Set(legs.map((leg) => leg.person));
  const whoIs = new Map(trace.findings.map(({ person }) => [person, trueOf(person)]));
  const main = (person: string) => whoIs.get(person)?.[0] ?? '';
  const guilty = (one: string) => moved.has(one) || conduct.has(one);
  const involved = (person: string) => guilty(main(person));
  const visible = new Set([
    ...legs.filter((leg) => leg.visible).map((leg) => leg.person),
    ...truth.touches
      .filter(
        (touch) => touch.network === network && touch.declared && touch.visible === 'yes' && moved.has(touch.person),
      )
      .map((touch) => touch.person),
  ]);
  const linked = new Set(trace.findings.map(({ person }) => main(person)));
  const survivors = trace.findings.filter(({ q, observedTestable }) => observedTestable >= 2 && q <= 0.05);
  const degree = (p: number) => graph.index.personOffset[p + 1] - graph.index.personOffset[p];
  const at = new Map(Array.from(graph.persons, (id, p) => [id, p]));
  const by = (score: (one: Trace['findings'][number]) => number) =>
    [...trace.findings]
      .sort((a, b) => score(b) - score(a) || (a.person < b.person ? -1 : 1))
      .map(({ person }) => person);
  const orders = [
    trace.findings.map(({ person }) => person),
    by((one) => one.observed),
    by((one) => degree(at.get(one.person) ?? 0)),
  ];
  const first = (k: number) =>
    orders.map((order) => order.slice(0, k).filter(involved).length / Math.min(k, order.length)) as unknown as Tops;
  return {
    seed,
    network,
    survivors: survivors.length,
    false: survivors.filter(({ person }) => !involved(person)).length,
    stranger: survivors.filter(({ person }) => !whoIs.get(person)?.some(guilty)).length,
    moved: survivors.filter(({ person }) => moved.has(main(person))).length,
    movedSingle: trace.findings.filter(({ person, observed }) => observed === 1 && moved.has(main(person))).length,
    trulyMoved: moved.size,
    visible: visible.size,
    found: [...visible].filter((person) => linked.has(person)).length,
    first50: first(50),
    first200: first(200),
    hubShare: trace.summary.hubOnly / Math.max(1, trace.summary.linked),
  };
}

const rows: Row[] = [];
for (let seed = 1; seed <= seeds; seed++) {
  const one = await agency(seed);
  for (const network of one.networks) {
    const row = rowOf(seed, network, one, traceNetwork(one.graph, network));
    rows.push(row);
    const tops = [...row.first50, ...row.first200].map((value) => value.toFixed(2)).join(' ');
    console.log(
      `${seed} ${row.network}: ${row.survivors} survive, ${row.false} false (${row.stranger} strangers), ${row.moved} moved; ${row.movedSingle} moved with one touch; ` +
        `${row.found} of ${row.visible} visible found (${row.trulyMoved} moved); first 50 and 200: ${tops}; hub-only ${row.hubShare.toFixed(2)}`,
    );
  }
}
const mean = (list: readonly Row[], of: (row: Row) => number) =>
  list.reduce((sum, row) => sum + of(row), 0) / Math.max(1, list.length);
const heavy = [...rows].sort((a, b) => b.hubShare - a.hubShare).slice(0, Math.ceil(rows.length / 2));
const total = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0);
console.log(
  `\n${total((row) => row.survivors)} survive, ${total((row) => row.false)} false (${total((row) => row.stranger)} strangers), ` +
    `${total((row) => row.moved)} moved; ${total((row) => row.movedSingle)} moved with one touch; ` +
    `${total((row) => row.found)} of ${total((row) => row.visible)} found whom the oracle sees (${total((row) => row.trulyMoved)} moved)`,
);
console.log(
  `false discovery rate, mean over ${rows.length} networks: ${mean(rows, (row) => row.false / Math.max(1, row.survivors)).toFixed(4)}`,
);
console.log(`recall of what the files show: ${mean(rows, (row) => row.found / Math.max(1, row.visible)).toFixed(4)}`);
for (const [name, list] of [
  ['all', rows],
  ['hub-heavy half', heavy],
] as const) {
  for (const [k, of] of [
    [50, (row: Row) => row.first50],
    [200, (row: Row) => row.first200],
  ] as const) {
    const [queue, shared, degree] = [0, 1, 2].map((i) => mean(list, (row) => of(row)[i]).toFixed(3));
    console.log(`precision in the first ${k}, ${name}: queue ${queue}, shared count ${shared}, degree ${degree}`);
  }
}
