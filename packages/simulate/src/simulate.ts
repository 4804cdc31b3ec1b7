import { type Progress, silent, UserError } from '@lookback/base';
import { charterText } from './document/charter.ts';
import { agencyMapping, lateMapping } from './document/mapping.ts';
import { type DeclaredRow, memoText } from './document/memo.ts';
import { lateFiles, recordFiles } from './file/index-of-files.ts';
import { fileName, type RecordFile } from './file/record-file.ts';
import { hubsOf } from './network/cast.ts';
import { rateWord, type SimulateOptions, type SimulationSummary } from './options.ts';
import type { Subject } from './subject.ts';
import { openTruth, writeTruth } from './truth/write-truth.ts';
import { truthId, type World, worldOf } from './world.ts';
import type { Output } from './write/output.ts';
import { writeRecordFile } from './write/write-file.ts';

/**
 * Writes a synthetic agency (CONTRACTS 5): `files/`, `mappings/agency.yaml`, `memo-K.yaml`, `charter.yaml`, `late/` with
 * a file for a second round and its mapping, and `truth/`. The same options give the same bytes; memory does not grow
 * with the number of persons. Throws UserError `bad_option`.
 */
export async function simulate(
  options: SimulateOptions,
  output: Output,
  progress: Progress = silent,
): Promise<SimulationSummary> {
  check(options);
  const world = worldOf(options);
  checkRoom(world);
  const declared = world.networks.map((): DeclaredRow[] => []);
  const rows = await writeRecords(world, output, progress, declared);
  await writeText(output, 'mappings/agency.yaml', agencyMapping);
  await writeText(output, 'late/mapping.yaml', lateMapping);
  await writeText(output, 'charter.yaml', charterText(recordFiles, rows));
  for (const plan of world.networks) {
    const known = [...declared[plan.index]].sort((a, b) => a.row - b.row);
    await writeText(output, `memo-${plan.index + 1}.yaml`, memoText(world, plan, known));
  }
  await writeTruth(world, output);
  const main = recordFiles.map(fileName);
  return {
    persons: world.persons,
    records: main.reduce((sum, name) => sum + (rows.get(name) ?? 0), 0),
    rows: Object.fromEntries(rows),
    networks: world.networks.length,
    moved: world.networks.reduce((sum, plan) => sum + plan.sizes.moved, 0),
  };
}

function check({ persons, networks, families, rates = {} }: SimulateOptions): void {
  const whole = (value: number, low: number, high: number): boolean =>
    Number.isInteger(value) && value >= low && value <= high;
  if (!whole(persons, 100, 100_000_000)) throw bad('persons', 'a whole number from 100 to 100000000');
  if (!whole(networks, 0, 20)) throw bad('networks', 'a whole number from 0 to 20');
  if (families !== undefined && !(families >= 0 && families <= 4)) throw bad('families', 'a number from 0 to 4');
  for (const [name, value] of Object.entries(rates)) {
    const most = name === 'familiesScale' ? 4 : 1;
    if (!(value >= 0 && value <= most)) throw bad(`rate ${rateWord(name)}`, `a number from 0 to ${most}`);
  }
}

/** More than half of all persons cannot have a part in networks. */
function checkRoom({ networks, persons, castTotal }: World): void {
  if (castTotal > persons / 2) throw bad('networks', `smaller: ${networks.length} do not fit into ${persons} persons`);
}

function bad(option: string, wanted: string): UserError {
  return new UserError({
    code: 'bad_option',
    message: `--${option} must be ${wanted}.`,
    todo: `Give --${option} ${wanted}.`,
  });
}

async function writeRecords(
  world: World,
  output: Output,
  progress: Progress,
  declared: readonly DeclaredRow[][],
): Promise<Map<string, number>> {
  const hubs = hubsOf(world);
  const identity = await openTruth(output, 'identity');
  const rows = new Map<string, number>();
  for (const file of [...recordFiles, ...lateFiles]) {
    const name = fileName(file);
    const count = await writeRecordFile(world, hubs, file, {
      output,
      progress,
      onRow: (subject, row, slot) => {
        if (slot === 0) declare(file, subject, row, declared);
        return identity.row([`${name}:${row}`, truthId(world, subject.number)]);
      },
    });
    rows.set(name, count);
  }
  await identity.close();
  return rows;
}

/** Persons known when the memo was written are named by their row in the custody file. */
function declare(file: RecordFile, { cast, moved }: Subject, row: number, declared: readonly DeclaredRow[][]): void {
  if (cast === null || file.system !== 'custody') return;
  const part = moved?.starting ? 'starting' : cast.part === 'organiser' || cast.part === 'driver' ? cast.part : null;
  if (part !== null) declared[cast.network].push({ part, file: fileName(file), row });
}

async function writeText(output: Output, path: string, text: string): Promise<void> {
  const file = await output.open(path);
  await file.write(Buffer.from(text, 'utf8'));
  await file.close();
}
