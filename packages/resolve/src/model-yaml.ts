import { createRequire } from 'node:module';
import { UserError } from '@lookback/base';
import { readYaml } from '@lookback/model';
import { words } from '@lookback/words';
import type { LinkageModel } from './linkage-model.ts';
import { linkageModelSchema } from './linkage-model-schema.ts';

/** Writes a linkage model as YAML: every number that a run uses, to be read, edited and run again. */
export function modelToYaml(model: LinkageModel): string {
  const { stringify } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const head = words.tool_model_head().replaceAll(/^/gm, '# ');
  return `${head}\n${stringify(model, { lineWidth: 0, flowCollectionPadding: false, aliasDuplicateObjects: false })}`;
}

/**
 * Reads a linkage model, edited or not. Throws UserError `yaml_syntax` or `yaml_schema` with line, column and key, and
 * `no_linkage_model` on a text that is something else.
 */
export function modelFromYaml(text: string, file = 'model.yaml'): LinkageModel {
  if (!/^["' {]*version\b/m.test(text) || !text.includes('comparisons')) {
    throw new UserError({
      code: 'no_linkage_model',
      file,
      message: words.error_no_linkage_model({ file }),
      todo: words.error_no_linkage_model_todo(),
    });
  }
  return readYaml(text, file, linkageModelSchema).value;
}
