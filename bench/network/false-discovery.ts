/**
 * False discovery among links that survive 5 %, on simulated agencies: persons as they truly are (identity errors are measured in
 * bench/resolve), networks from the memos. False = survives while the truth has neither leg nor conduct. Declared persons
 * are in no count. Beside it the first 50 and
 * 200 of the queue against rankings by shared count and by degree, and recall against what the files can show at all.
 * Fixed before the run: seeds 1 to 50, 4,000 persons, 2 networks, standard rates.
 * Run: node start.cjs bench/network/false-discovery.ts [seeds] [persons] [networks]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
} from '@lookback/store';
import { importStep } from '@lookback/workflow';

const [seeds = 50, persons = 4000, networks = 2] = process.argv.slice(2).map(Number);

interface Row {
  readonly seed: number;
  readonly network: string;
  readonly survivors: number;
  readonly false: number;
  readonly moved: number;
  readonly movedSingle: number;
  readonly trulyMoved: number;
  readonly visible: number;
  readonly found: number;
  readonly first50: readonly [queue: number, shared: number, degree: number];
  readonly first200: readonly [queue: number, shared: number, degree: number];
  readonly hubShare: number;
}

/** One simulated agency: its graph with true persons, and its truth. */
async function agency(seed: number) {
  const folder = mkdtempSync(join(tmpdir(), 'lookback-fdr-'));
  await simulate({ persons, seed, networks }, directoryOutput(join(folder, 'sim')), silent);
  const truth = await readTruth(join(folder, 'sim'));
  await createWorkspace(join(folder, 'review'));
  const workspace = await openWorkspace({ dir: join(folder, 'review'), cwd: folder });
  const names = [
    'encounters.csv',
    'bookings.csv',
    'phones.ndjson',
    'payments.tsv.gz',
    'applications.csv.gz',
    'custody.csv',
    'proceedings.tsv',
    'searches.ndjson',
  ];
  await importStep({
    workspace,
    files: names.map((name) => join(folder, 'sim', 'files', name)),
    mapping: join(folder, 'sim', 'mappings', 'agency.yaml'),
    explain: [],
    progress: silent,
  });
  const snapshot = await latestStatements(workspace);
  if (snapshot === null) throw new Error('no statements');
  const nameOf = new Map((await sourceInfos(workspace)).map(({ sequence, name }) => [sequence, name]));
  const trueOf = (record: string) => {
    const [, source, row] = /^S(\d+)\.(\d+)/.exec(record) ?? [];
    return source === undefined ? null : (truth.personOf.get(`${nameOf.get(Number(source))}:${row}`) ?? null);
  };
  const graph = buildEvidenceGraph({
    entities: await loadEntities(snapshot),
    statements: await loadStatements(snapshot),
    personOf: trueOf,
  });
  const memos = Array.from({ length: networks }, (_, k) => {
    const file = join(folder, 'sim', `memo-${k + 1}.yaml`);
    return readYaml(readFileSync(file, 'utf8'), file, memoSchema).value;
  });
  const networksDeclared = memos.map((memo) =>
    declareNetwork(memo, {
      personOfRow: (name, row) => truth.personOf.get(`${name}:${row}`) ?? null,
      isPerson: () => true,
    }),
  );
  rmSync(folder, { recursive: true });
  return { graph, truth, networks: networksDeclared };
}

function rowOf(seed: number, declared: DeclaredNetwork, graph: EvidenceGraph, truth: Truth, trace: Trace): Row {
  const network = declared.id;
  const known = new Set(declared.persons.map(({ person }) => person));
  const conduct = new Set(truth.roles.filter((role) => role.network === network).map((role) => role.person));
  const legs = truth.legs.filter((leg) => leg.network === network && !known.has(leg.person));
  const moved = new Set(legs.map((leg) => leg.person));
  const involved = (person: string) => moved.has(person) || conduct.has(person);
  const visible = new Set([
    ...legs.filter((leg) => leg.visible).map((leg) => leg.person),
    ...truth.touches
      .filter(
        (touch) => touch.network === network && touch.declared && touch.visible === 'yes' && moved.has(touch.person),
      )
      .map((touch) => touch.person),
  ]);
  const linked = new Set(trace.findings.map(({ person }) => person));
  const survivors = trace.findings.filter(({ q, observedTestable }) => observedTestable >= 2 && q <= 0.05);
  const degree = (p: number) => graph.index.personOffset[p + 1] - graph.index.personOffset[p];
  const at = new Map(graph.persons.map((id, p) => [id, p]));
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
    orders.map((order) => order.slice(0, k).filter(involved).length / Math.min(k, order.length)) as [
      number,
      number,
      number,
    ];
  return {
    seed,
    network,
    survivors: survivors.length,
    false: survivors.filter(({ person }) => !involved(person)).length,
    moved: survivors.filter(({ person }) => moved.has(person)).length,
    movedSingle: trace.findings.filter(({ person, observed }) => observed === 1 && moved.has(person)).length,
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
  const { graph, truth, networks: declared } = await agency(seed);
  for (const network of declared) {
    const row = rowOf(seed, network, graph, truth, traceNetwork(graph, network));
    rows.push(row);
    const tops = [...row.first50, ...row.first200].map((value) => value.toFixed(2)).join(' ');
    console.log(
      `${seed} ${row.network}: ${row.survivors} survive, ${row.false} false, ${row.moved} moved; ${row.movedSingle} moved with one touch; ` +
        `${row.found} of ${row.visible} visible found (${row.trulyMoved} moved); first 50 and 200: ${tops}; hub-only ${row.hubShare.toFixed(2)}`,
    );
  }
}
const mean = (list: readonly Row[], of: (row: Row) => number) =>
  list.reduce((sum, row) => sum + of(row), 0) / Math.max(1, list.length);
const heavy = [...rows].sort((a, b) => b.hubShare - a.hubShare).slice(0, Math.ceil(rows.length / 2));
console.log(
  `\nfalse discovery rate, mean over ${rows.length} networks: ${mean(rows, (row) => row.false / Math.max(1, row.survivors)).toFixed(4)}`,
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
