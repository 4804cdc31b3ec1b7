import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildEvidenceGraph, type EvidenceGraph, encodeGraph, reviseEvidenceGraph } from '@lookback/network';
import { runStage } from '@lookback/store';
import type { ReviewContext } from '../context.ts';
import { loadEvidence, needSnapshot } from '../evidence/load-evidence.ts';
import { linkablePerson, type Persons, readPersons } from '../persons/person-table.ts';
import { graphBefore } from './graph-before.ts';
import { readGraph } from './read-graph.ts';

/** The evidence graph of the persons in force. */
export interface LoadedGraph {
  readonly graph: EvidenceGraph;
  readonly persons: Persons;
  readonly digest: string;
  /** Where the graph was just made from the one before: which one, whose evidence changed, uses taken over and read. */
  readonly revised: RevisedFrom | null;
}

export interface RevisedFrom {
  readonly digest: string;
  readonly changed: ReadonlySet<string>;
  readonly kept: number;
  readonly read: number;
}

const stageVersion = 2;
const loaded = new WeakMap<ReviewContext, LoadedGraph>();

/** Builds the graph snapshot where it is missing, and reads it. */
export async function loadGraph(context: ReviewContext): Promise<LoadedGraph> {
  const persons = await needSnapshot(context, 'persons', 'resolve');
  const known = loaded.get(context);
  if (known?.persons.digest === persons.digest) return known;
  const who = await readPersons(persons);
  const spec = {
    stage: 'graph',
    version: stageVersion,
    inputs: { persons: persons.digest, statements: persons.manifest.inputs.statements },
    parameters: { country: context.charter.default_country ?? null },
  };
  let built: EvidenceGraph | undefined;
  let revised: RevisedFrom | null = null;
  const { snapshot } = await runStage(
    context.workspace,
    spec,
    async (writer) => {
      const evidence = await loadEvidence(context);
      const input = {
        entities: evidence.entities,
        statements: evidence.statements,
        personOf: linkablePerson(who),
        defaultCountry: context.charter.default_country,
        protected: context.charter.protected,
      };
      const before = await graphBefore(context, spec, evidence.snapshot);
      if (before === null) built = buildEvidenceGraph(input);
      else {
        const { graph, changed, kept, read } = reviseEvidenceGraph(before.graph, input, before);
        revised = { digest: before.digest, changed, kept, read };
        built = graph;
      }
      await writeFile(join(writer.folder, 'graph.bin'), encodeGraph(built));
      return { persons: built.persons.length, anchors: built.anchors.length, uses: built.uses.person.length };
    },
    context.progress,
  );
  const graph = built ?? (await readGraph(snapshot));
  const result = { graph, persons: who, digest: snapshot.digest, revised };
  loaded.set(context, result);
  return result;
}
