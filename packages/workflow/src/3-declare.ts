import { readFile } from 'node:fs/promises';
import { digestOf, type Json, sha256, UserError } from '@lookback/base';
import { type Memo, memoSchema, readYaml } from '@lookback/model';
import { applyAnchorChanges, type DeclaredNetwork, declareNetwork, refuseDragnet } from '@lookback/network';
import { runStage } from '@lookback/store';
import { words } from '@lookback/words';
import type { ReviewContext } from './context.ts';
import { loadEvidence } from './evidence/load-evidence.ts';
import { rowIndex } from './evidence/row-index.ts';
import { loadGraph } from './graph/load-graph.ts';
import { checkMemo } from './memo/check-memo.ts';
import { keepMemo } from './memo/keep-memo.ts';
import { networkParameters } from './memo/network-parameters.ts';
import { placedInMemo } from './memo/placed.ts';
import { withoutWithdrawn } from './memo/without-withdrawn.ts';

/** What is known of the network, in canonical keys, beside the memo as written. */
export interface DeclaredMemo {
  readonly memo: Memo;
  readonly network: DeclaredNetwork;
}

export interface DeclareReport {
  readonly id: string;
  readonly digest: string;
  readonly fresh: boolean;
  readonly startingPersons: number;
  readonly members: number;
  readonly anchors: number;
  readonly events: number;
  /** Details that the memo says are one, and values that it says passed to somebody else. */
  readonly sameDetails: number;
  readonly reassigned: number;
  readonly allegations: Memo['allegations'];
  /** Declared persons (`file:row`) whose record came from a source that was withdrawn: no longer declared. */
  readonly lostDeclared: readonly string[];
  /** Where another memo of this id that stood in `networks/` was kept; null where there was none. */
  readonly earlier: string | null;
}

/** Step 3: declares a network memo. Unknown ids, protected attributes, empty windows and dragnets are refused. */
export async function declareStep(context: ReviewContext, memoFile: string): Promise<DeclareReport> {
  const text = await readFile(memoFile, 'utf8').catch((error: unknown) => {
    const message = words.error_unreadable({ file: memoFile });
    throw new UserError({ code: 'no_memo', file: memoFile, message, cause: error });
  });
  const yaml = readYaml(text, memoFile, memoSchema);
  checkMemo(yaml, context.charter);
  const { graph, persons } = await loadGraph(context);
  const rows = rowIndex(await loadEvidence(context), persons);
  const { memo, lost } = await withoutWithdrawn(context, yaml.value);
  const network = placedInMemo(yaml, () => {
    const declared = declareNetwork(memo, {
      personOfRow: rows.personOfRow,
      isPerson: (id) => persons.recordsOf.has(id),
      protected: context.charter.protected,
      defaultCountry: context.charter.default_country,
    });
    const shaped = applyAnchorChanges(graph, declared);
    refuseDragnet(shaped.graph, shaped.network);
    return declared;
  });
  const spec = {
    stage: 'network',
    version: 2,
    inputs: { memo: sha256(text), persons: persons.digest },
    parameters: networkParameters(context, memo.id, lost),
  };
  const { snapshot, fresh } = await runStage(context.workspace, spec, async (writer) => {
    await writer.writeText('memo.yaml', text);
    await writer.writeJson('network.json', { memo, network });
    return { network: memo.id, digest: digestOf(network as unknown as Json) };
  });
  const earlier = await keepMemo(context.workspace, { id: memo.id, text, file: memoFile });
  return {
    id: memo.id,
    digest: snapshot.digest,
    fresh,
    startingPersons: memo.starting_persons.length,
    members: memo.members.length,
    anchors: network.anchors.length,
    events: network.events.length,
    sameDetails: memo.same_detail.length,
    reassigned: memo.reassigned.length,
    allegations: memo.allegations,
    lostDeclared: lost,
    earlier,
  };
}
