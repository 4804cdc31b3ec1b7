import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActorRole, type KeyFile, newKey } from '@lookback/review';
import { importStep } from '../1-import.ts';
import { resolveStep } from '../2-resolve.ts';
import { declareStep } from '../3-declare.ts';
import { traceStep } from '../4-trace.ts';
import { closeBook, openBook } from '../book/book.ts';
import { openReview, type ReviewContext } from '../context.ts';
import { initWorkspace } from '../init/init-workspace.ts';

const mapping = `queries:
  - file: "seen*.csv"
    entities:
      person:
        schema: Person
        valid: {from: since, to: until}
        properties: {name: {column: name}, birthDate: {column: born}, phone: {column: phone}}
`;
/** Anna used the network's number in the charter's period, Boris before it, Clara never. */
const rows = `name,born,phone,since,until
Anna Petrova,1990-04-12,+998901234567,2023-02-01,2023-05-31
Boris Akhmedov,1985-09-30,+998901234567,2021-02-01,2021-05-31
Clara Nwosu,1992-01-17,+998907654321,2023-03-01,2023-04-30
`;
const memo = `id: corridor
known_since: 2024-01-01
window: {from: 2021-01-01, to: 2023-12-31}
anchors: [{kind: phone, value: "+998 90 123 45 67", source: M1}]
sources: [{id: M1, grade: B2}]
`;

/** A review of three people in a folder of its own, traced, for tests of what comes after. */
export interface SmallReview {
  readonly context: ReviewContext;
  /** The same workspace seen on another day, with the charter as it is then. */
  on(day: string): Promise<ReviewContext>;
  /** Registers a key. */
  key(name: string, roles: readonly ActorRole[]): Promise<KeyFile>;
  /** Rewrites a piece of the charter. */
  charter(was: string, is: string): Promise<void>;
  end(): Promise<void>;
}

/** `more` rows (name, birth date, phone, from, to) stand after the three people; it may end before anything was declared. */
export async function smallReview(more = '', end: 'traced' | 'resolved' = 'traced'): Promise<SmallReview> {
  const folder = await mkdtemp(join(tmpdir(), 'lookback-small-'));
  const answers = { question: 'q', authority: 'a', from: '2022', to: '2024', population: 'p', deleteOn: '2030-01-01' };
  const { workspace } = await initWorkspace(join(folder, 'review'), { profile: 'border', ...answers });
  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const opened: ReviewContext[] = [];
  const on = async (day: string) => {
    const nowMs = Date.parse(`${day}T09:00:00Z`);
    const context = await openReview({ dir: workspace.folder, cwd: folder, clock: { now: () => nowMs } });
    opened.push(context);
    return context;
  };
  await importStep({ workspace, files: [await file('seen.csv', rows + more)], mapping: await file('m.yaml', mapping) });
  const context = await on('2026-01-05');
  await resolveStep(context);
  if (end === 'traced') {
    await declareStep(context, await file('memo.yaml', memo));
    await traceStep(context);
  }
  return {
    context,
    on,
    key: async (name, roles) => {
      const key = newKey({ name, roles: [...roles], keyKind: 'human' });
      const { keyKind, publicKey } = key;
      await (await openBook(context)).perform({ kind: 'register_key', name, roles, keyKind, publicKey }, key);
      return key;
    },
    charter: async (was, is) => {
      const text = await readFile(workspace.paths.charter, 'utf8');
      if (!text.includes(was)) throw new Error(`the charter has no ${was}`);
      await writeFile(workspace.paths.charter, text.replace(was, is));
    },
    end: async () => {
      for (const one of opened) await closeBook(one);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
