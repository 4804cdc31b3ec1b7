import { readFile } from 'node:fs/promises';
import { digestOf, type Json, UserError } from '@lookback/base';
import type { LinkageModel } from '@lookback/resolve';
import { type Snapshot, writeFileAtomically } from '@lookback/store';
import { words } from '@lookback/words';
import type { ReviewContext } from '../context.ts';

/** The linkage model in force: what was learnt once, so that new records never rename anybody. */
export interface FrozenModel {
  /** Digest of the statements, judgements and seed that it was learnt on. */
  readonly learntOn: string;
  readonly model: LinkageModel;
}

const fileOf = (context: ReviewContext): string => context.workspace.path('models', 'linkage.json');

/** Reads `models/linkage.json`; null before the first resolve. Throws UserError `model_broken`. */
export async function readFrozenModel(context: ReviewContext): Promise<FrozenModel | null> {
  const file = fileOf(context);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const read = JSON.parse(text) as FrozenModel;
    if (!isModel(read)) throw new TypeError('no linkage model');
    return read;
  } catch (error) {
    throw new UserError({
      code: 'model_broken',
      file,
      message: words.error_unreadable({ file }),
      todo: words.error_model_gone_todo(),
      cause: error,
    });
  }
}

/** Is it a model in all that a run reads at once? What a run finds to be of another version it says itself. */
function isModel(read: Partial<FrozenModel> | null): boolean {
  const { comparisons, columns, frequencies, thresholds } = read?.model ?? {};
  const tables = [
    frequencies,
    thresholds,
    read?.model?.attachment,
    read?.model?.splitBlocks,
    read?.model?.placeholders,
  ];
  return (
    typeof read?.learntOn === 'string' &&
    [comparisons, columns, read.model?.rivals, read.model?.joined, read.model?.aliases].every(Array.isArray) &&
    tables.every((table) => typeof table === 'object' && table !== null)
  );
}

/** Keeps the model of a persons snapshot as the one in force. */
export async function keepModel(context: ReviewContext, persons: Snapshot, learntOn: string): Promise<void> {
  const model = JSON.parse(await readFile(persons.file('model.json'), 'utf8')) as LinkageModel;
  const frozen: FrozenModel = { learntOn, model };
  await writeFileAtomically(fileOf(context), `${JSON.stringify(frozen)}\n`);
}

export function modelDigest({ model }: FrozenModel): string {
  return digestOf(model as unknown as Json);
}
