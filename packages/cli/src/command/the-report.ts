import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readChain, readingOf } from '@lookback/claims';
import { words } from '@lookback/words';
import { amount } from '../amounts.ts';
import type { Io } from '../io.ts';
import { chainTexts, derived, supportLine } from './claims.ts';

/** Says in a few lines what a correct reading of the worked report gives, where the examples are at hand. */
export function sayReport(io: Io): void {
  const folder = fileURLToPath(new URL('../../../../examples/the-report', import.meta.url));
  if (!existsSync(folder)) return;
  const reading = readingOf(readChain(chainTexts({ ...io, cwd: folder }, '.')));
  io.say(`\n${words.tool_demo_report()}`);
  const [first] = reading.supports.filter((support) => support.origins.length > 0);
  if (first) for (const line of supportLine(first)) io.say(line);
  for (const { says, result } of reading.derivations)
    io.say(`  ${words.tool_claims_derivation({ says, result: derived(result) })}`);
  io.say(`  ${words.tool_demo_report_drifts({ drifts: amount('drifts', reading.drifts.length) })}`);
}
