/**
 * Speed of build, trace and necessity on a synthetic population, beside igraph (Python) and DuckDB recursion on the same graph,
 * the same answers asserted. Run: node start.cjs bench/network/speed.ts [persons] [touches] [--no-peers]
 */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import {
  bestPaths,
  type DeclaredNetwork,
  decodeGraph,
  encodeGraph,
  graphOfColumns,
  legsOf,
  supportOf,
  type Trace,
  traceNetwork,
} from '@lookback/network';
import { type Synthetic, synthesise } from './synthetic.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const [persons = 1_000_000, touches = 10_000_000] = process.argv.slice(2).map(Number).filter(Number.isFinite);
const peers = !process.argv.includes('--no-peers');
/** Engine, work, wall seconds, processor seconds of this process (null for a peer in another process). */
const results: [string, string, number, number | null][] = [];

function timed<T>(engine: string, what: string, work: () => T): T {
  const begin = performance.now();
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  results.push([engine, what, (performance.now() - begin) / 1000, (user + system) / 1e6]);
  return value;
}

const data = synthesise({ persons, touches, seed: 1 });
const graph = timed('Lookback', 'build', () => graphOfColumns(data.columns));
const network: DeclaredNetwork = {
  id: 'bench',
  knownSince: null,
  window: { from: null, to: null },
  events: [],
  persons: [],
  anchors: data.networkAnchors.map((a) => ({
    kind: 'event',
    key: `a${a}`,
    label: `a${a}`,
    from: null,
    to: null,
    source: 'M1',
    viaMember: false,
  })),
};
const trace = timed('Lookback', 'trace, both p-values, bands, support', () => traceNetwork(graph, network));
necessity(trace);
if (touches <= 20_000_000) {
  const bytes = timed('Lookback', 'write snapshot', () => encodeGraph(graph));
  timed('Lookback', 'read snapshot', () => decodeGraph(bytes));
}
console.log(
  `${persons} persons, ${touches} touches, ${graph.index.touchAnchor.length} distinct; ${trace.summary.linked} linked`,
);
console.log(
  trace.summary.table.map((row) => `${row.atLeast}: ${row.observed} / ${row.expected.toFixed(1)}`).join('  '),
);
if (peers) {
  await duckdb(data, trace);
  igraph(data, trace);
}
for (const [engine, what, seconds, processor] of results) {
  const busy = processor === null ? '' : `  ${processor.toFixed(3)} s of processor`;
  console.log(`${engine.padEnd(10)} ${what.padEnd(48)} ${seconds.toFixed(3)} s${busy}`);
}
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024 / 1024).toFixed(1)} GiB`);

function necessity({ findings, anchors, without }: Trace): void {
  const some = findings.slice(0, 10_000);
  timed('Lookback', `necessity of ${some.length} linked persons`, () =>
    some.map((finding) => supportOf(legsOf({ ...finding, anchors }).map(({ leg }) => leg))),
  );
  const item = { level: 'source' as const, id: '1' };
  timed('Lookback', 'who drops out without a source (first question)', () => without([item]));
  timed('Lookback', 'who drops out without a record (next question)', () => without([{ level: 'record', id: '1.1' }]));
  const busiest = [...findings].sort((a, b) => b.observed - a.observed)[0];
  timed('Lookback', "one person's paths", () => bestPaths(trace, busiest));
}

/** Persons at one hop from the network by a recursive query: the same number linked, the same number of touches. */
async function duckdb({ columns, networkAnchors }: Synthetic, { findings, summary }: Trace): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const load = performance.now();
  await connection.run('CREATE TABLE touch (person INTEGER, anchor INTEGER)');
  const appender = await connection.createAppender('touch');
  for (let i = 0; i < columns.person.length; i++) {
    appender.appendInteger(columns.person[i]);
    appender.appendInteger(columns.anchor[i]);
    appender.endRow();
  }
  appender.closeSync();
  results.push(['DuckDB', 'load', (performance.now() - load) / 1000, null]);
  const begin = performance.now();
  const reader = await connection.runAndReadAll(`
    WITH RECURSIVE reach(kind, id, depth) AS (
      SELECT 'anchor', unnest([${networkAnchors.join(',')}])::INTEGER, 0
      UNION
      SELECT 'person', touch.person, depth + 1 FROM reach JOIN touch ON touch.anchor = reach.id
      WHERE reach.kind = 'anchor' AND depth < 1
    )
    SELECT (SELECT count(*) FROM reach WHERE kind = 'person')::INTEGER,
           (SELECT count(*) FROM (SELECT DISTINCT person, anchor FROM touch WHERE anchor IN (${networkAnchors.join(',')})))::INTEGER
  `);
  const [[linked, observed]] = reader.getRows();
  results.push(['DuckDB', 'one hop by recursion, touches counted (no p)', (performance.now() - begin) / 1000, null]);
  assert.equal(linked, summary.linked);
  assert.equal(
    observed,
    findings.reduce((sum, finding) => sum + finding.observed, 0),
  );
  connection.closeSync();
}

/** igraph: the same bipartite graph; neighbours of the network, and cut points of 300 persons' evidence graphs. */
function igraph({ columns, networkAnchors }: Synthetic, { findings, anchors, summary }: Trace): void {
  const work = `${here}.work`;
  mkdirSync(work, { recursive: true });
  const python = `${here}.venv/bin/python`;
  if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', `${here}.venv`]);
  execFileSync(python, ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', 'igraph', 'numpy']);
  writeFileSync(`${work}/person.u32`, columns.person);
  writeFileSync(`${work}/anchor.u32`, columns.anchor);
  const legs = findings.slice(0, 300).map((finding) => ({
    rows: legsOf({ ...finding, anchors }).map(({ leg }) => [
      leg.id,
      ...leg.items.filter((item) => item.level === 'record').map((item) => item.id),
    ]),
    sole: finding.support.sole.filter((item) => item.level === 'record').map((item) => item.id),
  }));
  writeFileSync(`${work}/case.json`, JSON.stringify({ persons: columns.persons, network: networkAnchors, legs }));
  const answer = JSON.parse(execFileSync(python, [`${here}peer_igraph.py`, work], { encoding: 'utf8' }));
  rmSync(work, { recursive: true });
  assert.equal(answer.linked, summary.linked);
  assert.equal(
    answer.observed,
    findings.reduce((sum, finding) => sum + finding.observed, 0),
  );
  assert.equal(answer.cutsEqual, legs.length);
  results.push(['igraph', 'build', answer.build, null]);
  results.push(['igraph', 'one hop, touches counted (no p)', answer.hop, null]);
  results.push(['igraph', `cut points of ${legs.length} persons`, answer.cuts, null]);
}
