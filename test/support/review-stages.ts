import { cpSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { said } from '../../packages/cli/src/testing/say.ts';
import { root } from './run-lookback.ts';

const example = join(root, 'examples/first-case');
export const memo = join(example, 'networks/corridor.yaml');
export const mapping = join(example, 'mappings/first-case.yaml');
export const exampleFiles = readdirSync(join(example, '1-import/files'))
  .sort()
  .map((name) => join(example, '1-import/files', name));

/** How far a review of the first case has come. */
export type Stage = 'empty' | 'imported' | 'resolved' | 'declared' | 'traced' | 'read' | 'measured' | 'published';

export interface ReviewStages {
  readonly home: string;
  readonly keys: { readonly anna: string; readonly boris: string };
  /** A person under review. */
  readonly person: string;
  /** A fresh copy of the workspace as it was after a stage. */
  copyOf(stage: Stage): string;
}

/** Walks the first case through all steps, and keeps a copy of the workspace after each. */
export async function reviewStages(): Promise<ReviewStages> {
  const home = mkdtempSync(join(tmpdir(), 'lookback-stages-'));
  const dir = join(home, 'now');
  const key = (name: string) => join(home, `${name}.key`);
  const does = async (...argv: string[]) => {
    const done = await said(...argv, '--dir', dir);
    if (done.exit !== 0) throw new Error(`${argv.join(' ')}: ${done.err}`);
    return done;
  };
  const keep = (stage: Stage) => cpSync(dir, join(home, stage), { recursive: true, preserveTimestamps: true });
  mkdirSync(dir);
  await does('init', '--question', 'q', '--authority', 'a', '--period', '2022-01-01..2023-12-31', ...population);
  cpSync(join(example, 'charter.yaml'), join(dir, 'charter.yaml'));
  keep('empty');
  await does('import', ...exampleFiles, '--mapping', mapping);
  keep('imported');
  await does('resolve');
  keep('resolved');
  await does('declare', memo);
  keep('declared');
  await does('trace');
  keep('traced');
  for (const name of ['anna', 'boris']) await does('key', 'new', name, '--role', 'reviewer', '--out', key(name));
  const [{ person }] = JSON.parse((await does('review', 'list', '--json')).out).persons;
  await does('review', 'decide', person, ...answer(person), '--key', key('anna'));
  keep('read');
  await does('measure', '--as-of', '2024-09-01');
  keep('measured');
  await does('publish', '--key', key('anna'), '--key', key('boris'));
  keep('published');
  let copies = 0;
  return {
    home,
    keys: { anna: key('anna'), boris: key('boris') },
    person,
    copyOf: (stage) => {
      const copy = join(home, `copy-${++copies}`);
      cpSync(join(home, stage), copy, { recursive: true, preserveTimestamps: true });
      return copy;
    },
  };
}

const population = ['--population', 'p', '--delete-on', '2030-01-01'];

/** What a reader answers about a person in these tests. */
export function answer(person: string): string[] {
  const words = 'Travelled once, on a ticket in the same name.';
  return ['--outcome', 'D3', '--reason', words, '--innocent', words, '--evidence', person];
}
