import { exitCodes } from '@lookback/base';
import { verifyWorkspace } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { count } from '../numbers.ts';
import { withReview } from './options.ts';

const reasons = {
  version: 'another version of Lookback made it',
  superseded: 'it was made before what now stands; run the steps after it again',
  changed: 'what it was made from is not what is there now',
} as const;
const listed = (names: readonly string[]) => (names.length > 0 ? `: ${names.join(', ')}` : '');

export const addVerify: AddCommand = (program, io, exit) => {
  program
    .command('verify')
    .description(
      'compare everything with what was written: files, ledger chain, signatures; then make all snapshots again',
    )
    .option('--quick', 'bytes, chain and signatures only; nothing is made again (example: verify --quick)')
    .action(async (options: { quick?: boolean }, command) => {
      const report = await withReview(command, io, (context) => verifyWorkspace(context, options));
      for (const { path, place } of report.differences) io.say(`differs: ${path} (${place})`);
      for (const item of report.notRecomputable) {
        io.say(`cannot recompute, bytes intact: ${item.path} (${reasons[item.why]}${listed(item.differing)})`);
      }
      io.say(
        `${count(report.sources)} sources, ${count(report.snapshots)} snapshots (${count(report.recomputed)} made again), ` +
          `${count(report.events)} ledger events, ${count(report.publications)} publications.`,
      );
      const unexplained = report.notRecomputable.some((item) => item.why === 'changed');
      if (report.differences.length > 0 || unexplained) exit(exitCodes.finding);
      else io.say('Nothing differs. This proves that files are unchanged, not that facts are true.');
      io.result(report);
    });
};
