import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildEvidenceGraph, decodeGraph, type EvidenceGraph, encodeGraph } from '@lookback/network';
import { runStage } from '@lookback/store';
import type { ReviewContext } from '../context.ts';
import { loadEvidence, needSnapshot } from '../evidence/load-evidence.ts';
import { type Persons, readPersons } from '../persons/person-table.ts';

/** The evidence graph of the persons in force. */
export interface LoadedGraph {
  readonly graph: EvidenceGraph;
  readonly persons: Persons;
  readonly digest: string;
}

const stageVersion = 1;
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
  const { snapshot } = await runStage(
    context.workspace,
    spec,
    async (writer) => {
      const evidence = await loadEvidence(context);
      built = buildEvidenceGraph({
        entities: evidence.entities,
        statements: evidence.statements,
        personOf: linkablePerson(who),
        defaultCountry: context.charter.default_country,
        protected: context.charter.protected,
      });
      await writeFile(join(writer.folder, 'graph.bin'), encodeGraph(built));
      return { persons: built.persons.length, anchors: built.anchors.length, uses: built.uses.person.length };
    },
    context.progress,
  );
  const graph = built ?? decodeGraph(await readFile(snapshot.file('graph.bin')));
  const result = { graph, persons: who, digest: snapshot.digest };
  loaded.set(context, result);
  return result;
}

/** A record that was attached by its name alone carries no link: it reaches no person here. */
function linkablePerson(persons: Persons): (record: string) => string | null {
  return (record) =>
    persons.basisOf.get(record) === 'attached_by_name' ? null : (persons.personOf.get(record) ?? null);
}
