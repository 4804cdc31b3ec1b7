import { readFile } from 'node:fs/promises';
import type { DeclaredNetwork, EarlierTrace } from '@lookback/network';
import { latestSnapshot, openSnapshot } from '@lookback/store';
import type { DeclaredMemo } from '../3-declare.ts';
import type { ReviewContext } from '../context.ts';
import { loadGraph } from '../graph/load-graph.ts';
import { linksVersion, readLinks } from './links.ts';
import { loadNetwork } from './load-network.ts';

/**
 * The links in force, where the graph in force is theirs or was just revised from theirs and the memo joins and splits the same
 * details: what did not change is taken over. Null elsewhere: the trace is made whole.
 */
export async function earlierTrace(context: ReviewContext): Promise<EarlierTrace | null> {
  const links = await latestSnapshot(context.workspace, 'links');
  if (links === null || links.manifest.version !== linksVersion) return null;
  const { digest, revised } = await loadGraph(context);
  const from = String(links.manifest.inputs.graph);
  const changed = from === digest ? new Set<string>() : from === revised?.digest ? revised.changed : null;
  if (changed === null) return null;
  const network = await openSnapshot(context.workspace, 'network', String(links.manifest.inputs.network));
  if (network === null) return null;
  const was = JSON.parse(await readFile(network.file('network.json'), 'utf8')) as DeclaredMemo;
  const now = await loadNetwork(context);
  if (changesOf(was.network) !== changesOf(now.network)) return null;
  const { anchors, findings } = await readLinks(links);
  return { anchors, findings, changed };
}

function changesOf({ anchorChanges }: DeclaredNetwork): string {
  return JSON.stringify(anchorChanges ?? null);
}
