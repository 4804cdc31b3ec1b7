import { resolve } from 'node:path';
import { declareStep } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { withReview } from './options.ts';

export const addDeclare: AddCommand = (program, io) => {
  program
    .command('declare <memo>')
    .description('step 3: what is known of the network, from a memo (example: lookback declare networks/corridor.yaml)')
    .action(async (memo: string, _options: unknown, command) => {
      const report = await withReview(command, io, (context) => declareStep(context, resolve(io.cwd, memo)));
      if (!report.fresh) io.say('Nothing changed; nothing to do.');
      io.say(
        `Network ${report.id}: ${report.anchors} shared details, journeys among them, ${report.events} described events,`,
      );
      io.say(`  ${report.members} members with a role, ${report.startingPersons} persons found first.`);
      for (const { text, hedge, source } of report.allegations) {
        io.say(
          `  Said of the network and of no person: "${text}"${hedge ? ` (hedge: ${hedge})` : ''}, source ${source}.`,
        );
      }
      io.result(report);
    });
};
