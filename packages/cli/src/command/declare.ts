import { resolve } from 'node:path';
import { declareStep } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { withReview } from './options.ts';

const memoKeys = `
Two entries of a memo change what one detail is. Take an entry out and declare again, and it is undone:
  reassigned:   # a number, account, vehicle or home that passed to somebody else: before the day one detail, from then on another
    - {kind: phone, value: "+998901234567", at: 2023-10-01, source: M2}
  same_detail:  # two ways of writing that a person accepted as one (trace proposes them)
    - {kind: address, values: ["12 Quay St, Norhaven", "Room 4, 12 Quay Street, Norhaven"], source: M3}
`;

export const addDeclare: AddCommand = (program, io) => {
  program
    .command('declare <memo>')
    .description('step 3: what is known of the network, from a memo (example: lookback declare networks/corridor.yaml)')
    .addHelpText('after', memoKeys)
    .action(async (memo: string, _options: unknown, command) => {
      const report = await withReview(command, io, (context) => declareStep(context, resolve(io.cwd, memo)));
      if (!report.fresh) io.say('Nothing changed; nothing to do.');
      io.say(
        `Network ${report.id}: ${report.anchors} shared details, journeys among them, ${report.events} described events,`,
      );
      io.say(`  ${report.members} members with a role, ${report.startingPersons} persons found first.`);
      if (report.reassigned > 0)
        io.say(`  ${report.reassigned} details passed to somebody else and are split by time.`);
      if (report.sameDetails > 0) io.say(`  ${report.sameDetails} pairs of details are taken as one.`);
      for (const { text, hedge, source } of report.allegations) {
        io.say(
          `  Said of the network and of no person: "${text}"${hedge ? ` (hedge: ${hedge})` : ''}, source ${source}.`,
        );
      }
      io.result(report);
    });
};
