/**
 * What a change costs: a late phone extract, a withdrawn file and a new memo on a simulated agency, each made anew and made from what
 * was there, the same graph (byte for byte) and the same findings asserted. Statements and persons are given: they are the
 * matter of `import` and `resolve`. Run: node start.cjs bench/network/change.ts [persons]
 */
import { strict as assert } from 'node:assert';
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
  encodeGraph,
  type GraphInput,
  reviseEvidenceGraph,
  traceNetwork,
} from '@lookback/network';
import { directoryOutput, simulate } from '@lookback/simulate';
import { createWorkspace, latestStatements, loadEntities, loadStatements, type Workspace } from '@lookback/store';
import { closeBook, importStep, loadGraph, openReview, resolveStep } from '@lookback/workflow';

const [persons = 20_000] = process.argv.slice(2).map(Number);

function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (user + system) / 1e6 };
}

async function take(workspace: Workspace, folder: string, mapping: string): Promise<void> {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.yaml'));
  const files = names.sort().map((name) => join(folder, name));
  await importStep({ workspace, files, mapping, explain: [], progress: silent });
}

/** What the files say and who is who, after resolving what has been imported. */
async function inputNow(
  review: string,
): Promise<GraphInput & { readonly personOf: (record: string) => string | null }> {
  const context = await openReview({ dir: review, cwd: review, progress: silent });
  await resolveStep(context);
  const { persons: found } = await loadGraph(context);
  const snapshot = await latestStatements(context.workspace);
  await closeBook(context);
  if (snapshot === null) throw new Error('no statements');
  return {
    entities: await loadEntities(snapshot),
    statements: await loadStatements(snapshot),
    personOf: (record) => found.personOf.get(record) ?? null,
  };
}

interface Case {
  readonly name: string;
  readonly input: GraphInput;
  readonly network: DeclaredNetwork;
  readonly sources: ReadonlySet<number>;
}

function compare(one: Case, base: EvidenceGraph, before: GraphInput, known: DeclaredNetwork): void {
  const was = JSON.parse(JSON.stringify(traceNetwork(base, known)));
  const full = timed(() => buildEvidenceGraph(one.input));
  const change = { sources: one.sources, personBefore: before.personOf };
  const revised = timed(() => (one.input === before ? null : reviseEvidenceGraph(base, one.input, change)));
  const graph = revised.value?.graph ?? base;
  assert.equal(Buffer.compare(encodeGraph(graph), encodeGraph(full.value)), 0);
  const trace = timed(() => traceNetwork(full.value, one.network));
  const earlier = {
    anchors: was.anchors,
    findings: was.findings,
    changed: revised.value?.changed ?? new Set<string>(),
  };
  const again = timed(() => traceNetwork(graph, one.network, { earlier }));
  assert.equal(JSON.stringify(again.value.findings), JSON.stringify(trace.value.findings));
  const kept = new Set(was.findings.map(({ support }: { support: object }) => support));
  const taken = again.value.findings.filter(({ support }) => kept.has(support)).length;
  const read = revised.value?.read ?? 0;
  const show = (seconds: number) => `${seconds.toFixed(2)} s`.padStart(8);
  console.log(
    `${one.name.padEnd(20)} graph anew ${show(full.seconds)}, revised ${show(revised.seconds)} (${read} of ${graph.uses.person.length} uses read); ` +
      `trace anew ${show(trace.seconds)}, again ${show(again.seconds)} (${taken} of ${again.value.findings.length} findings taken over)`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'lookback-change-'));
const sim = join(folder, 'sim');
const review = join(folder, 'review');
await simulate({ persons, seed: 1, networks: 2 }, directoryOutput(sim), silent);
const workspace = await createWorkspace(review);
await take(workspace, join(sim, 'files'), join(sim, 'mappings', 'agency.yaml'));
cpSync(join(sim, 'charter.yaml'), workspace.paths.charter);
const before = await inputNow(review);
const [first, second] = [1, 2].map((k) => {
  const file = join(sim, `memo-${k}.yaml`);
  const { value } = readYaml(readFileSync(file, 'utf8'), file, memoSchema);
  return declareNetwork(
    { ...value, starting_persons: [], members: [] },
    { personOfRow: () => null, isPerson: () => true },
  );
});
const base = buildEvidenceGraph(before);
const all = [...before.statements];
const last = all.reduce((most, { source }) => Math.max(most, source), 0);
const withdrawn: GraphInput = {
  ...before,
  entities: [...before.entities].filter(({ source }) => source !== last),
  statements: all.filter(({ source }) => source !== last),
};
await take(workspace, join(sim, 'late'), join(sim, 'late', 'mapping.yaml'));
const late = await inputNow(review);
const added = new Set([...late.statements].map(({ source }) => source).filter((source) => source > last));
const cases: Case[] = [
  { name: 'late extract', input: late, network: first, sources: added },
  { name: 'withdrawn file', input: withdrawn, network: first, sources: new Set([last]) },
  { name: 'new memo', input: before, network: second, sources: new Set() },
];
for (const one of cases) compare(one, base, before, first);
rmSync(folder, { recursive: true });
