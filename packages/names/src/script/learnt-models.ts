import { jsonTable } from '../table/json-table.ts';
import type { ScriptName } from './script-form.ts';
import { type LearntTable, loadModel, type SegmentModel } from './segment-model.ts';

const tables: Readonly<Partial<Record<ScriptName, () => LearntTable>>> = {
  cyrillic: () => learnt('russian'),
  arabic: () => withPersianLetters(learnt('arabic')),
  hebrew: () => learnt('hebrew'),
  kana: () => learnt('katakana'),
  han: () => learnt('chinese'),
  hangul: () => learnt('korean'),
};

function learnt(name: string): LearntTable {
  return jsonTable(import.meta.url, `./learnt/${name}.json`);
}

const loaded = new Map<ScriptName, SegmentModel | null>();

/** The learnt table that scores a script against Latin; null where none was learnt. Loaded on first use. */
export function modelOf(script: ScriptName): SegmentModel | null {
  const known = loaded.get(script);
  if (known !== undefined) return known;
  const table = tables[script];
  const model = table ? loadModel(table(), script) : null;
  loaded.set(script, model);
  return model;
}

/**
 * Persian letters that the Arabic lists lack, and Persian readings of shared ones (waw as v), by ALA-LC's Persian table. Weights are those
 * of the Arabic letter that the list uses for the same sound, rounded.
 */
function withPersianLetters(table: LearntTable): LearntTable {
  const added: Readonly<Record<string, string>> = {
    پ: 'p:80 pp:64 b:16',
    چ: 'ch:90 tch:80 c:48 tsch:64',
    گ: 'g:80 gu:64 gh:40',
    ژ: 'zh:90 j:48 z:40',
    و: `${table.segments.و} v:32 ow:40 av:30`,
    ه: `${table.segments.ه} eh:48 e:16`,
  };
  return { ...table, segments: { ...table.segments, ...added } };
}
