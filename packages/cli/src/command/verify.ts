import { exitCodes } from '@lookback/base';
import { verifyWorkspace } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { count, withReview } from './options.ts';

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
      for (const path of report.notRecomputable) io.say(`cannot recompute, bytes intact: ${path}`);
      io.say(
        `${count(report.sources)} sources, ${count(report.snapshots)} snapshots (${count(report.recomputed)} made again), ` +
          `${count(report.events)} ledger events, ${count(report.publications)} publications.`,
      );
      if (report.differences.length > 0) exit(exitCodes.finding);
      else io.say('Nothing differs. This proves that files are unchanged, not that facts are true.');
      io.result(report);
    });
};
