import { readFile } from 'node:fs/promises';
import { decodeGraph, type EvidenceGraph } from '@lookback/network';
import { damaged, type Snapshot } from '@lookback/store';

/** Reads the graph of a snapshot. Throws WorldError `file_damaged` for one that is torn or of another version. */
export async function readGraph(snapshot: Snapshot): Promise<EvidenceGraph> {
  const file = snapshot.file('graph.bin');
  try {
    return decodeGraph(await readFile(file));
  } catch (error) {
    throw damaged(file, 'is damaged', error);
  }
}
