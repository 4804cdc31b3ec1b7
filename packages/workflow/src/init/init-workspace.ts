import { stat } from 'node:fs/promises';
import { UserError } from '@lookback/base';
import { charterSchema, readYaml } from '@lookback/model';
import { createWorkspace, type Workspace, writeFileAtomically } from '@lookback/store';
import { words } from '@lookback/words';
import { type CharterAnswers, charterText } from './charter-text.ts';

export interface InitReport {
  readonly folder: string;
  /** False where a charter was there already: nothing was changed. */
  readonly fresh: boolean;
  readonly workspace: Workspace;
}

/**
 * Makes a workspace with a charter from five answers. A charter that is there stays as it is.
 * Throws UserError `bad_answer` with the answer's name.
 */
export async function initWorkspace(folder: string, answers: CharterAnswers): Promise<InitReport> {
  for (const [name, value] of Object.entries(answers)) {
    if (value.trim() === '') throw badAnswer(words.error_answer_empty({ name }));
  }
  if (answers.from > answers.to) throw badAnswer(words.error_answer_period({ name: 'period' }));
  const text = charterText(answers);
  readYaml(text, 'charter.yaml', charterSchema);
  const workspace = await createWorkspace(folder);
  const there = await stat(workspace.paths.charter).catch(() => null);
  if (!there) await writeFileAtomically(workspace.paths.charter, text);
  return { folder: workspace.folder, fresh: !there, workspace };
}

function badAnswer(message: string): UserError {
  return new UserError({ code: 'bad_answer', message, todo: words.error_bad_answer_todo() });
}
