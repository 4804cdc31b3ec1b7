import { traceStep } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { looseningLines } from '../links/loosening-lines.ts';
import { about, count, withReview } from './options.ts';

export const addTrace: AddCommand = (program, io) => {
  program
    .command('trace')
    .description('step 4: who used the network’s details, and how many would by coincidence')
    .option('--further', 'one further hop, from persons whose link two readers confirmed (example: --further)')
    .option('--seed <text>', 'seed of the permutation check (example: --seed 7)')
    .action(async (options: { seed?: string; further?: boolean }, command) => {
      const report = await withReview(command, io, (context) => traceStep(context, options));
      if (!report.fresh) io.say('Nothing changed; nothing to do.');
      const [one, two, three] = report.table;
      io.say(`${count(report.tested)} persons tested, ${count(report.declared)} declared in the memo and not tested.`);
      io.say(
        `${count(report.linked)} have a link to review; ${count(report.moved)} of them made a leg of a journey with it.`,
      );
      for (const row of [one, two, three]) {
        io.say(
          `  ${row.atLeast} or more shared details: ${count(row.observed)} persons; would show the same by coincidence: ${about(row.expected)}`,
        );
      }
      io.say('  One shared detail cannot be tested this way: whoever used the phone used it.');
      const { control } = report;
      io.say(
        `  The same on ${control.runs} networks that do not exist: ${about(control.linkedMean)} linked, ${about(control.atLeastTwoMean)} with two or more, on average.`,
      );
      for (const { kind, attribute, cramersV } of report.proxies) {
        io.say(
          `  Using a ${kind} follows ${attribute} (Cramér’s V ${cramersV.toFixed(2)}): read these links with that in mind.`,
        );
      }
      for (const line of looseningLines(report)) io.say(`  ${line}`);
      for (const { kind, expected } of report.accidental) {
        io.say(`  Accidental equalities to expect among ${kind}s: ${about(expected)}`);
      }
      for (const hub of report.hubs) {
        io.say(
          `  Hub: ${hub.label}, ${count(hub.users)} users; ${(hub.shareSeen * 100).toFixed(0)} % used another detail, ` +
            `${(hub.shareExpected * 100).toFixed(0)} % would by coincidence; network share ${hub.networkShare.toFixed(2)}`,
        );
      }
      if (report.verdict !== 'supported') io.say('  By counts alone these data support no link.');
      io.say(`Under review: ${count(report.cohort)}. Left out by a charter rule: ${count(report.excluded)}.`);
      for (const { rule, approval } of report.exclusions) {
        if (approval === 'named')
          io.say(`  ${rule}: approved by two people whom the charter names; nobody signed it in the ledger.`);
        if (approval === 'waiting')
          io.say(`  ${rule}: leaves nobody out until two people sign it: lookback review exclusion ${rule} --approve`);
      }
      if (report.reopened > 0) io.say(`${count(report.reopened)} decisions were reopened.`);
      io.result(report);
    });
};
