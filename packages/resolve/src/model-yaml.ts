import { UserError } from '@lookback/base';
import { parse, stringify } from 'yaml';
import type { LinkageModel } from './linkage-model.ts';

/** Writes a linkage model as YAML: every number that a run uses, to be read, edited and run again. */
export function modelToYaml(model: LinkageModel): string {
  return stringify(model, { lineWidth: 0, flowCollectionPadding: false });
}

/** Reads a linkage model. Throws UserError `no_linkage_model` on anything else. */
export function modelFromYaml(text: string, file?: string): LinkageModel {
  const model: unknown = parse(text);
  if (isModel(model)) return model;
  throw new UserError({
    code: 'no_linkage_model',
    file,
    message: `${file ?? 'the text'} is not a linkage model of version 1`,
    todo: 'Write one with lookback dedupe FILE --export-model MODEL.yaml.',
  });
}

function isModel(value: unknown): value is LinkageModel {
  if (typeof value !== 'object' || value === null) return false;
  const needed = [
    'columns',
    'comparisons',
    'rivals',
    'thresholds',
    'attachment',
    'frequencies',
    'splitBlocks',
    'placeholders',
  ];
  return 'version' in value && value.version === 1 && needed.every((key) => key in value);
}
