import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '@lookback/base';
import { readTable } from '@lookback/store';
import { familyFile, familyMixes, familySeeds } from './families.ts';
import { hostileFile, hostileFiles, hostileSeeds } from './hostile.ts';
import { registryFile, registryFiles, registrySeeds } from './registry.ts';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const data = join(root, '..', 'shared', 'data', 'a-person-linkage');

/** One file to deduplicate: shuffled rows, truth kept apart. */
export interface BenchFile {
  readonly name: string;
  readonly id: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly truth: readonly string[];
  /** What the peer is told; none where it is not run. */
  readonly peer?: PeerPlan;
  /** Pairs of rows that must stay apart, by kind. */
  readonly planted?: readonly { readonly kind: string; readonly a: number; readonly b: number }[];
  /** `apart`: F1 with every record that was attached by name alone standing by itself. */
  readonly bars: { readonly f1?: number; readonly p?: number; readonly r?: number; readonly apart?: number };
}

export interface PeerPlan {
  readonly comparisons: readonly { readonly kind: string; readonly column: string; readonly second?: string }[];
  readonly blocking: readonly (readonly string[])[];
  readonly exact: readonly (readonly string[])[];
  readonly training: readonly (readonly string[])[];
  /** Recall that its deterministic rules are taken to have; 0.7 where nothing is said. */
  readonly recall?: number;
  /** Random pairs for u; 5 million where nothing is said. */
  readonly randomPairs?: number;
  /** Train without term frequencies, as a published example does. */
  readonly plainTraining?: boolean;
}

interface Source {
  readonly name: string;
  readonly file: string;
  readonly id: string;
  readonly truth: string;
  readonly personOf?: (value: string) => string;
  readonly drop?: readonly string[];
  readonly peer?: PeerPlan;
  readonly bars: BenchFile['bars'];
}

const fakePeer: PeerPlan = {
  comparisons: [
    { kind: 'name', column: 'first_name' },
    { kind: 'name', column: 'surname' },
    { kind: 'date', column: 'dob' },
    { kind: 'exact', column: 'city' },
    { kind: 'email', column: 'email' },
  ],
  blocking: [['first_name', 'city'], ['surname'], ['dob'], ['email']],
  exact: [['first_name', 'surname', 'dob'], ['email']],
  training: [['first_name', 'surname'], ['dob'], ['email']],
};
const febrlPeer: PeerPlan = {
  comparisons: [
    { kind: 'name', column: 'given_name' },
    { kind: 'name', column: 'surname' },
    { kind: 'date', column: 'date_of_birth' },
    { kind: 'code', column: 'soc_sec_id' },
    { kind: 'exact', column: 'street_number' },
    { kind: 'exact', column: 'postcode' },
  ],
  blocking: [['soc_sec_id'], ['given_name', 'surname'], ['date_of_birth'], ['postcode', 'surname']],
  exact: [['soc_sec_id']],
  training: [['date_of_birth'], ['soc_sec_id']],
};
/**
 * Splink's own example for this file, rule by rule (github.com/moj-analytical-services/splink,
 * docs/demos/examples/duckdb/deduplicate_50k_synthetic, read in its version for Splink 5). Two things that it sets for
 * charts are left out, which only saves the peer time: intermediate columns, and predictions below 0.2.
 */
const historicalPeer: PeerPlan = {
  comparisons: [
    { kind: 'forename_surname', column: 'first_name', second: 'surname' },
    { kind: 'date', column: 'dob' },
    { kind: 'postcode', column: 'postcode_fake' },
    { kind: 'exact', column: 'birth_place' },
    { kind: 'exact', column: 'occupation' },
  ],
  blocking: [
    ['substr(first_name,1,3)', 'substr(surname,1,4)'],
    ['surname', 'dob'],
    ['first_name', 'dob'],
    ['postcode_fake', 'first_name'],
    ['postcode_fake', 'surname'],
    ['dob', 'birth_place'],
    ['substr(postcode_fake,1,3)', 'dob'],
    ['substr(postcode_fake,1,3)', 'first_name'],
    ['substr(postcode_fake,1,3)', 'surname'],
    ['substr(first_name,1,2)', 'substr(surname,1,2)', 'substr(dob,1,4)'],
  ],
  exact: [
    ['first_name', 'surname', 'dob'],
    ['substr(first_name,1,2)', 'surname', 'substr(postcode_fake,1,2)'],
    ['dob', 'postcode_fake'],
  ],
  training: [['first_name', 'surname'], ['dob']],
  recall: 0.6,
  randomPairs: 1e7,
  plainTraining: true,
};
/** Blocking and comparisons of the peer for people with documents, as its tutorial chooses them. */
export const personPeer: PeerPlan = {
  comparisons: [
    { kind: 'name', column: 'full_name' },
    { kind: 'date', column: 'birth_date' },
    { kind: 'code', column: 'phone' },
    { kind: 'exact', column: 'address' },
    { kind: 'exact', column: 'city' },
    { kind: 'code', column: 'document_no' },
  ],
  blocking: [['full_name'], ['birth_date'], ['phone'], ['document_no'], ['address', 'city']],
  exact: [['full_name', 'birth_date']],
  training: [['full_name'], ['birth_date']],
};

const febrlPerson = (value: string): string => value.split('-')[1] ?? value;
const sources: readonly Source[] = [
  {
    name: 'historical_50k',
    file: 'splink_historical_50k.csv.gz',
    id: 'unique_id',
    truth: 'cluster',
    peer: historicalPeer,
    bars: { f1: 0.97, p: 0.98, apart: 0.96 },
  },
  {
    name: 'febrl1',
    file: 'febrl1.csv',
    id: 'rec_id',
    truth: 'rec_id',
    personOf: febrlPerson,
    peer: febrlPeer,
    bars: { f1: 0.999 },
  },
  {
    name: 'febrl2',
    file: 'febrl2.csv',
    id: 'rec_id',
    truth: 'rec_id',
    personOf: febrlPerson,
    peer: febrlPeer,
    bars: { f1: 0.999 },
  },
  {
    name: 'febrl2, name and birth date',
    file: 'febrl2.csv',
    id: 'rec_id',
    truth: 'rec_id',
    personOf: febrlPerson,
    drop: ['street_number', 'address_1', 'address_2', 'suburb', 'postcode', 'state', 'soc_sec_id'],
    bars: { f1: 0.93 },
  },
  { name: 'rldata500', file: 'rldata500.csv', id: 'rec_id', truth: 'ent_id', bars: { f1: 0.97, p: 0.98 } },
  {
    name: 'fake_1000',
    file: 'splink_fake_1000.csv',
    id: 'unique_id',
    truth: 'cluster',
    peer: fakePeer,
    bars: { f1: 0.97 },
  },
  {
    name: 'fake_20000',
    file: 'splink_fake_20000.csv.gz',
    id: 'unique_id',
    truth: 'group',
    peer: fakePeer,
    bars: { f1: 0.95 },
  },
];

/** Names of all files of the bench, in order. */
export const fileNames: readonly string[] = [
  ...sources.map(({ name }) => name),
  'historical_50k thinned',
  'senzing',
  ...familyMixes.flatMap((mix) => familySeeds.map((seed) => `families ${mix.name} ${seed}`)),
  ...hostileFiles.flatMap((file) => hostileSeeds.map((seed) => `hostile ${file.name} ${seed}`)),
  ...registryFiles.flatMap((file) => registrySeeds.map((seed) => `registry ${file.name} ${seed}`)),
];

/** The kind of made file that a name means: the longest that it begins with; what follows is the seed, listed or not. */
function madeFrom<Kind extends { readonly name: string }>(
  name: string,
  maker: string,
  kinds: readonly Kind[],
): Kind | undefined {
  return kinds
    .filter((kind) => name.startsWith(`${maker} ${kind.name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

/** Makes one file of the bench, rows shuffled by a fixed seed. Files of our own making take any seed. */
export async function benchFile(name: string): Promise<BenchFile> {
  const source = sources.find((candidate) => candidate.name === name);
  if (source) return fromSource(source);
  if (name === 'historical_50k thinned') return thinned(await fromSource(sources[0]));
  if (name === 'senzing') return senzing();
  const hostile = madeFrom(name, 'hostile', hostileFiles);
  if (hostile) {
    const seed = name.slice(`hostile ${hostile.name} `.length);
    return { name, id: 'id', ...hostileFile(hostile, seed), bars: hostile.bars };
  }
  const registry = madeFrom(name, 'registry', registryFiles);
  if (registry) {
    const seed = name.slice(`registry ${registry.name} `.length);
    return { name, id: 'id', ...registryFile(registry, seed), bars: registry.bars };
  }
  const mix = familyMixes.find((candidate) => name.startsWith(`families ${candidate.name} `));
  if (!mix) throw new Error(`no file ${name}`);
  const file = familyFile(mix, name.slice(`families ${mix.name} `.length));
  const full = mix.documentsMissing === 0;
  return {
    name,
    id: 'id',
    ...file,
    peer: mix.documentsMissing === 1 ? undefined : personPeer,
    bars: full ? { p: 0.997, r: 0.98 } : { p: 0.99, r: 0.97 },
  };
}

async function fromSource(source: Source): Promise<BenchFile> {
  const table = await readTable(join(data, source.file));
  const header = table.header.map((name) => name.trim());
  const all = Array.from({ length: table.rowCount }, (_, row) => table.columns.map((column) => column[row]));
  const rows = seededRandom('bench/shuffle').shuffled(all);
  const at = header.indexOf(source.truth);
  const personOf = source.personOf ?? ((value: string) => value);
  const truth = rows.map((row) => personOf(row[at].trim()));
  const hidden = new Set([...(source.drop ?? []), ...(source.truth === source.id ? [] : [source.truth])]);
  const kept = header.flatMap((name, column) => (hidden.has(name) ? [] : [column]));
  return {
    name: source.name,
    id: source.id,
    header: kept.map((column) => header[column]),
    rows: rows.map((row) => kept.map((column) => row[column].trim())),
    truth,
    peer: source.peer,
    bars: source.bars,
  };
}

/** Half of the persons cut to one record, and 30 % of the records kept. */
function thinned(file: BenchFile): BenchFile {
  const random = seededRandom('bench/thinned');
  const cut = new Map<string, boolean>();
  const used = new Set<string>();
  const kept: number[] = [];
  file.truth.forEach((person, row) => {
    if (!cut.has(person)) cut.set(person, random.chance(0.5));
    if (cut.get(person) ? used.has(person) : !random.chance(0.3)) return;
    used.add(person);
    kept.push(row);
  });
  return {
    ...file,
    name: 'historical_50k thinned',
    rows: kept.map((row) => file.rows[row]),
    truth: kept.map((row) => file.truth[row]),
    bars: { f1: 0.94 },
  };
}

/** The three sources of the truth set in one file. */
async function senzing(): Promise<BenchFile> {
  const folder = join(data, 'senzing_truthset');
  const key = await readTable(join(folder, 'actual_truthset_key.csv'));
  const person = new Map<string, string>();
  for (let row = 0; row < key.rowCount; row++)
    person.set(`${key.column('DATA_SOURCE')[row]}:${key.column('RECORD_ID')[row]}`, key.column('CLUSTER_ID')[row]);
  const tables = await Promise.all(
    ['customers', 'reference', 'watchlist'].map((name) => readTable(join(folder, `${name}.csv`))),
  );
  const header = ['id', ...new Set(tables.flatMap((table) => table.header))];
  const rows = tables.flatMap((table) =>
    Array.from({ length: table.rowCount }, (_, row) => {
      const cell = (name: string): string => (table.header.includes(name) ? table.column(name)[row] : '');
      return [`${cell('DATA_SOURCE')}:${cell('RECORD_ID')}`, ...header.slice(1).map(cell)];
    }),
  );
  const shuffled = seededRandom('bench/shuffle').shuffled(rows);
  return {
    name: 'senzing',
    id: 'id',
    header,
    rows: shuffled,
    truth: shuffled.map((row) => person.get(row[0]) ?? row[0]),
    bars: {},
  };
}

/** Is the test data there? */
export function hasData(): boolean {
  try {
    readFileSync(join(data, 'rldata500.csv'));
    return true;
  } catch {
    return false;
  }
}
