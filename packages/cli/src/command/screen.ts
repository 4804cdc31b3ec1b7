import { dirname, join, resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { type RecordTable, screenRecords } from '@lookback/resolve';
import { writeFileAtomically } from '@lookback/store';
import { words } from '@lookback/words';
import type { AddCommand } from '../commands.ts';
import { csvText, readable } from '../links/csv-text.ts';
import { readPeople } from '../resolve/people-file.ts';

/** `lookback screen`: held persons against a list of names; candidates only, no effect on any cohort (CONTRACTS 5). */
export const addScreen: AddCommand = (program, io) => {
  program
    .command('screen')
    .description(
      'Held persons against a list of names: candidates for a person to judge, and proof of what was searched.',
    )
    .argument('<file>', 'the held persons, for example people.csv')
    .requiredOption('--id <column>', 'column of the record id, for example --id person_no')
    .requiredOption('--list <file>', 'the list of names, for example --list list.csv')
    .requiredOption('--out <file>', 'where to write, for example --out hits.csv')
    .action(async (path: string, options: { id: string; list: string; out: string }) => {
      const people = await readPeople(io.cwd, path, { id: options.id });
      const list = await readPeople(io.cwd, options.list, {});
      requireNames(list.table, options.list);
      const screening = screenRecords(people.table, list.table);
      const hitBy = new Map<number, (string | number)[][]>();
      for (const hit of screening.hits) {
        const row = [
          people.table.ids.at(hit.record),
          hit.listRow + 1,
          hit.probability,
          hit.because,
          hit.missing.join('|'),
        ];
        const rows = hitBy.get(hit.record);
        if (rows) rows.push(row);
        else hitBy.set(hit.record, [row]);
      }
      const nameless = new Set(screening.nameless);
      const rows = [...people.table.ids].flatMap(
        (id, record) =>
          hitBy.get(record) ?? [[id, '', '', nameless.has(record) ? 'not_searched: no name' : 'no_hit', '']],
      );
      const out = resolve(io.cwd, options.out);
      await writeFileAtomically(out, csvText(['record', 'list_row', 'probability', 'because', 'missing'], rows));
      const lines = [
        words.finding_screen_searched({
          records: readable(screening.records),
          rows: readable(screening.listRows),
          hits: readable(screening.hits.length),
          found: readable(hitBy.size),
          nameless: readable(nameless.size),
        }),
        words.finding_screen_caveat({}),
      ];
      await writeFileAtomically(join(dirname(out), 'caveat.txt'), `${lines.join('\n')}\n`);
      for (const line of lines) io.say(line);
      io.result({
        out,
        records: screening.records,
        listRows: screening.listRows,
        hits: screening.hits.length,
        recordsWithHit: hitBy.size,
        nameless: nameless.size,
        compared: screening.compared,
        sentences: lines,
      });
    });
};

const nameRoles: ReadonlySet<string> = new Set(['full_name', 'alias', 'given_name', 'surname']);

/** A list in which no column holds names finds nobody; "searched, no hit" would be untrue. */
function requireNames(list: RecordTable, file: string): void {
  if (list.count === 0 || list.fields.some((field) => nameRoles.has(field.role))) return;
  throw new UserError({
    code: 'no_names',
    file,
    message: words.error_no_name_column({ file }),
    todo: words.error_no_name_column_todo(),
  });
}
