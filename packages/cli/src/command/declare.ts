import { resolve } from 'node:path';
import { words } from '@lookback/words';
import { declareStep } from '@lookback/workflow';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import { many } from '../numbers.ts';
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
      if (!report.fresh) io.say(words.step_nothing_changed());
      const [details, events] = [amount('details', report.anchors), amount('events', report.events)];
      io.say(words.step_declare_network({ id: report.id, details, events }));
      const [members, first] = [amount('members', report.members), amount('found_first', report.startingPersons)];
      io.say(`  ${words.step_declare_persons({ members, first })}`);
      for (const person of report.lostDeclared) io.say(`  ${words.step_withdraw_lost({ person })}`);
      if (report.reassigned > 0) io.say(`  ${words.step_declare_reassigned(many(report.reassigned))}`);
      if (report.sameDetails > 0) io.say(`  ${words.step_declare_same(many(report.sameDetails))}`);
      if (report.earlier !== null) io.say(`  ${words.step_declare_earlier({ file: report.earlier })}`);
      for (const { text, hedge, source } of report.allegations) {
        const said = hedge
          ? words.step_declare_said_hedged({ text, hedge, source })
          : words.step_declare_said({ text, source });
        io.say(`  ${said}`);
      }
      io.result(report);
    });
};
