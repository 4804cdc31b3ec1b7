import { exitCodes } from '@lookback/base';
import { words } from '@lookback/words';
import { verifyWorkspace } from '@lookback/workflow';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import { count } from '../numbers.ts';
import { withReview } from './options.ts';

export const addVerify: AddCommand = (program, io, exit) => {
  program
    .command('verify')
    .description(
      'compare everything with what was written: files, ledger chain, signatures; then make all snapshots again',
    )
    .option('--quick', 'bytes, chain and signatures only; nothing is made again (example: verify --quick)')
    .action(async (options: { quick?: boolean }, command) => {
      const report = await withReview(command, io, (context) => verifyWorkspace(context, options));
      for (const { path, place } of report.differences) io.say(words.step_verify_differs({ path, place }));
      for (const item of report.notRecomputable) {
        const [told, names] = [{ path: item.path, why: words[`step_verify_why_${item.why}`]() }, item.differing];
        if (item.why === 'edited') io.say(words.step_verify_edited(told));
        else if (names.length === 0) io.say(words.step_verify_not_recomputable(told));
        else io.say(words.step_verify_not_recomputable_names({ ...told, names: names.join(', ') }));
      }
      io.say(
        words.step_verify_totals({
          sources: amount('sources', report.sources),
          snapshots: amount('snapshots', report.snapshots),
          again: count(report.recomputed),
          events: amount('ledger_events', report.events),
          publications: amount('publications', report.publications),
        }),
      );
      const unexplained = report.notRecomputable.some(({ why }) => why === 'changed' || why === 'edited');
      if (report.differences.length > 0 || unexplained) exit(exitCodes.finding);
      else io.say(words.step_verify_nothing());
      io.result(report);
    });
};
