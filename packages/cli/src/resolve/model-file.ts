import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { type LinkageModel, modelFromYaml } from '@lookback/resolve';
import { words } from '@lookback/words';

/** Reads the linkage model of `--model`. Throws UserError `file_missing` and those of `modelFromYaml`. */
export async function readModel(cwd: string, path: string): Promise<LinkageModel> {
  const text = await readFile(resolve(cwd, path), 'utf8').catch(() => {
    throw new UserError({
      code: 'file_missing',
      file: path,
      message: words.error_no_file({ path }),
      todo: words.error_no_model_todo(),
    });
  });
  return modelFromYaml(text, path);
}
