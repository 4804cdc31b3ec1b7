import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { seededRandom } from '@lookback/base';
import { type RecordTable, RecordTableBuilder, screenRecords } from '@lookback/resolve';
import { readTable } from '@lookback/store';
import { hasData, root } from './datasets.ts';

/** A held person: names, birth date, and the listed persons that it truly is (null: on no list). */
interface Held {
  readonly names: readonly string[];
  readonly birthDate: string;
  readonly is: string | null;
}
interface Listed {
  readonly id: string;
  readonly names: readonly string[];
  readonly birthDates: readonly string[];
}

const here = dirname(fileURLToPath(import.meta.url));
const data = join(root, '..', 'shared', 'data');
const screening = join(data, 'a-person-linkage', 'screening');

function unList(): Listed[] {
  const xml = gunzipSync(readFileSync(join(data, 'b-watchlists', 'un_consolidated_2026-02.xml.gz'))).toString('utf8');
  return [...xml.matchAll(/<INDIVIDUAL>([\s\S]*?)<\/INDIVIDUAL>/g)].map(([, body]) => {
    const all = (tag: string, within = body): string[] =>
      [...within.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))]
        .map(([, text]) => unescaped(text.trim()))
        .filter(Boolean);
    const born = [...body.matchAll(/<INDIVIDUAL_DATE_OF_BIRTH>([\s\S]*?)<\/INDIVIDUAL_DATE_OF_BIRTH>/g)];
    const name = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].flatMap((tag) => all(tag)).join(' ');
    return {
      id: all('REFERENCE_NUMBER')[0] ?? '',
      names: [name, ...all('ALIAS_NAME'), ...all('NAME_ORIGINAL_SCRIPT')],
      birthDates: born.flatMap(([, date]) => (all('DATE', date).length > 0 ? all('DATE', date) : all('YEAR', date))),
    };
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

async function negatives(file: string, count: number): Promise<Held[]> {
  const table = await readTable(join(screening, file));
  const rows = seededRandom('screening bench')
    .shuffled([...Array(table.rowCount).keys()])
    .slice(0, count);
  const [names, dates] = [table.column('full_name'), table.column('date_of_birth')];
  return rows.map((row) => ({ names: [names[row]], birthDate: dates[row], is: null }));
}

async function positives(form: 'untreated' | 'treated'): Promise<Held[]> {
  const table = await readTable(join(screening, 'yente_un_positives.csv'));
  const [names, dates, ids] = [`name_${form}`, `dob_${form}`, 'un_reference_number'].map((name) => table.column(name));
  return names.flatMap((name, row) =>
    ids[row] === '' ? [] : [{ names: [name], birthDate: dates[row], is: ids[row] }],
  );
}

async function ukPersons(): Promise<Held[]> {
  const folder = join(data, 'b-watchlists', 'uk_sanctions_2026');
  const [subjects, names, dobs] = await Promise.all(
    ['subjects', 'subject_names', 'subject_dobs'].map((name) => readTable(join(folder, `${name}.csv.gz`))),
  );
  const links = await readTable(join(data, 'b-watchlists', 'uk_un_links.csv'));
  const un = new Map(links.column('uk_unique_id').map((id, row) => [id, links.column('un_reference_number')[row]]));
  const held = new Map<string, { names: string[]; birthDate: string }>();
  const [ids, types] = [subjects.column('unique_id'), subjects.column('subject_type')];
  ids.forEach((id, row) => {
    if (/individual/i.test(types[row])) held.set(id, { names: [], birthDate: '' });
  });
  const [nameIds, texts] = [names.column('unique_id'), names.column('full_name')];
  for (const [row, id] of nameIds.entries()) held.get(id)?.names.push(texts[row]);
  const [dobIds, year, month, day] = ['unique_id', 'year', 'month', 'day'].map((name) => dobs.column(name));
  dobIds.forEach((id, row) => {
    const person = held.get(id);
    if (person && person.birthDate === '')
      person.birthDate = [year[row], month[row], day[row]].filter(Boolean).join('-');
  });
  return [...held].map(([id, person]) => ({ ...person, is: un.get(id) ?? null }));
}

function tableOf(
  rows: readonly { readonly id: string; readonly names: readonly string[]; readonly dates: readonly string[] }[],
): RecordTable {
  const builder = new RecordTableBuilder([
    { name: 'name', role: 'full_name' },
    { name: 'born', role: 'birth_date' },
  ]);
  for (const { id, names, dates } of rows) {
    builder.addRecord(id);
    for (const name of names) builder.addValue(0, name);
    for (const date of dates) builder.addValue(1, date);
  }
  return builder.build();
}

interface Line {
  readonly held: string;
  readonly records: number;
  readonly hits: number;
  readonly expectedByChance: number;
  /** Hits that the truth calls wrong; null where it does not tell. */
  readonly wrong: number | null;
  readonly reliability: readonly {
    readonly from: number;
    readonly hits: number;
    readonly said: number;
    readonly right: number;
  }[];
  /** Share of the persons on the list that are among the hits, and among those with a probability of a half or more. */
  readonly recall: number | null;
  readonly recallHalf: number | null;
  readonly seconds: number;
}

const bounds = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.01];

function measured(
  name: string,
  held: readonly Held[],
  list: readonly Listed[],
  dates: boolean,
  complete: boolean,
): Line {
  const started = performance.now();
  const found = screenRecords(
    tableOf(
      held.map((one, i) => ({
        id: String(i),
        names: one.names,
        dates: dates && one.birthDate !== '' ? [one.birthDate] : [],
      })),
    ),
    tableOf(list.map((one) => ({ id: one.id, names: one.names, dates: dates ? one.birthDates : [] }))),
  );
  const seconds = (performance.now() - started) / 1000;
  const right = found.hits.map(({ record, listRow }) => held[record].is === list[listRow].id);
  const onList = held.filter(({ is }) => is !== null && list.some(({ id }) => id === is)).length;
  const hit = (least: number): number =>
    new Set(found.hits.filter(({ probability }, i) => right[i] && probability >= least).map(({ record }) => record))
      .size;
  return {
    held: name,
    records: held.length,
    hits: found.hits.length,
    expectedByChance: Math.round(found.expectedByChance * 10) / 10,
    wrong: complete ? right.filter((yes) => !yes).length : null,
    reliability: complete
      ? bounds.slice(1).map((to, b) => {
          const within = found.hits
            .map(({ probability }, i) => ({ probability, right: right[i] }))
            .filter(({ probability }) => probability >= bounds[b] && probability < to);
          const mean = (values: readonly number[]) =>
            Math.round((1000 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length)) / 1000;
          return {
            from: bounds[b],
            hits: within.length,
            said: mean(within.map(({ probability }) => probability)),
            right: mean(within.map((one) => (one.right ? 1 : 0))),
          };
        })
      : [],
    recall: onList === 0 ? null : hit(0) / onList,
    recallHalf: onList === 0 ? null : hit(0.5) / onList,
    seconds: Math.round(seconds * 10) / 10,
  };
}

function printed(line: Line): string {
  const { held, records, hits, expectedByChance, wrong, recall, recallHalf, reliability, seconds } = line;
  const share = (value: number | null): string => (value === null ? '-' : value.toFixed(3));
  const bins = reliability
    .filter((bin) => bin.hits > 0)
    .map((bin) => `${bin.said.toFixed(2)}:${bin.right.toFixed(2)} (${bin.hits})`);
  return `| ${held} | ${records} | ${hits} | ${expectedByChance} | ${wrong ?? '-'} | ${share(recall)} | ${share(recallHalf)} | ${bins.join(', ')} | ${seconds} |\n`;
}

if (!hasData()) process.stdout.write('The shared data are not here; nothing was measured.\n');
else {
  const list = unList();
  const [global, us, plain, treated, uk] = await Promise.all([
    negatives('yente_negatives_global.csv.gz', 10_000),
    negatives('yente_negatives_us.csv.gz', 10_000),
    positives('untreated'),
    positives('treated'),
    ukPersons(),
  ]);
  const lines: Line[] = [];
  process.stdout.write(
    '| held | records | hits | expected by chance | wrong | recall | recall at 0.5 | said : right (hits) | s |\n|---|---|---|---|---|---|---|---|---|\n',
  );
  const run = (name: string, held: readonly Held[], complete = true): void => {
    for (const dates of [true, false]) {
      const line = measured(dates ? name : `${name}, no birth dates`, held, list, dates, complete);
      lines.push(line);
      process.stdout.write(printed(line));
    }
  };
  run('nobody on the list, world names', global);
  run('nobody on the list, US names', us);
  run('341 on the list among 10,000', [...global, ...plain]);
  run('the same, names perturbed', [...global, ...treated]);
  run('341 on the list among 1,000', [...global.slice(0, 1000), ...plain]);
  run('one in ten on the list of 500', [...us.slice(0, 450), ...treated.slice(0, 50)]);
  run('UK list against UN list', uk, false);
  if (process.argv.includes('--freeze')) {
    mkdirSync(join(here, 'results'), { recursive: true });
    writeFileSync(join(here, 'results', '0.1.0-screening.json'), `${JSON.stringify(lines, null, 2)}\n`);
  }
}
