import { stat } from 'node:fs/promises';
import { startTeam, type Team } from '@lookback/resolve/run';

const bytesMin = 200_000;

/** Starts threads while a file is read, one alone for a small file; the caller closes them. */
export async function startedTeam(path: string, threads: number): Promise<Team> {
  const there = await stat(path).catch(() => null);
  return startTeam(there && there.size >= bytesMin ? threads : 1);
}
