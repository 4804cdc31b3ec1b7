import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { canonicalJson, type Json, UserError } from '@lookback/base';
import { fileGlobs, type MappingFile, type Reading, readMapping, refuseProtectedColumns } from '@lookback/model';
import {
  checkColumns,
  guessQuery,
  listSources,
  mappingText,
  matchesGlob,
  matching,
  openRows,
  type RowSource,
  refuseOutputTable,
  type Workspace,
  writeFileAtomically,
} from '@lookback/store';
import { words } from '@lookback/words';

/** A file that was looked at before anything of it is kept. */
export interface PlannedFile {
  readonly path: string;
  readonly name: string;
  readonly read: Reading;
  readonly rows: RowSource;
}

export interface PlannedImport {
  readonly files: readonly PlannedFile[];
  /** Name of the mapping in `mappings/`, or null. */
  readonly mapping: string | null;
  /** The mapping that was proposed and written. */
  readonly guessed: string | null;
}

export interface ImportRequest {
  readonly files: readonly string[];
  /** Path of a mapping; kept as a copy in `mappings/`. */
  readonly mapping?: string;
  /** Proposes a mapping and writes it to `mappings/`. */
  readonly guess?: boolean;
  readonly read?: Reading;
  /** The charter's own protected attributes. */
  readonly protectedExtra?: readonly string[];
}

/**
 * Opens every file and checks it against the mapping before anything is kept, so that a wrong file or mapping changes
 * nothing. Throws UserError `unmatched_file`, `unmatched_query`, `unknown_column` and those of the readers.
 */
export async function planImport(workspace: Workspace, request: ImportRequest): Promise<PlannedImport> {
  const mapping = request.mapping === undefined ? null : await openMapping(request.mapping);
  if (mapping) refuseProtectedColumns(mapping, request.protectedExtra);
  const files: PlannedFile[] = [];
  for (const path of request.files) {
    const name = basename(path);
    const read = { ...(mapping ? readingOf(mapping, name) : {}), ...request.read };
    const rows = await openRows(path, { ...read, emptyAllowed: true });
    refuseOutputTable(path, rows.header);
    if (mapping && rows.header.length > 0) checkMatch(mapping, name, rows);
    files.push({ path, name, read, rows });
  }
  // an empty file is kept beside others, with its 0 rows; alone it is nothing to import
  if (files.length > 0 && files.every((file) => file.rows.header.length === 0)) await openRows(files[0].path);
  if (mapping && request.mapping !== undefined) {
    await checkQueries(workspace, mapping, basename(request.mapping), files);
    return { files, mapping: await keepMapping(workspace, request.mapping), guessed: null };
  }
  if (request.guess !== true) return { files, mapping: null, guessed: null };
  const guessed = await writeGuess(workspace, files);
  return { files, mapping: guessed, guessed };
}

async function openMapping(path: string): Promise<MappingFile> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UserError({
      code: 'file_missing',
      file: path,
      message: words.error_no_mapping({ path }),
      todo: words.error_no_mapping_todo(),
      cause: error,
    });
  });
  return readMapping(text, path);
}

/** How the mapping's queries say that a file is to be read: one way, as a source is one table. */
function readingOf(mapping: MappingFile, name: string): Reading {
  const told = mapping.value.queries.flatMap((query, index) => {
    const isFor = fileGlobs(query).some((glob) => matchesGlob(glob, name));
    return isFor && query.read ? [{ read: query.read, index }] : [];
  });
  const other = told.find(({ read }) => canonicalJson(read as Json) !== canonicalJson(told[0].read as Json));
  if (other) {
    const place = mapping.placeOf(['queries', other.index, 'read']);
    throw new UserError({
      code: 'reading_ambiguous',
      ...place,
      message: words.error_reading_ambiguous({ file: String(place.file), line: String(place.line), name }),
      todo: words.error_reading_ambiguous_todo(),
    });
  }
  return told[0]?.read ?? {};
}

function checkMatch(mapping: MappingFile, name: string, rows: RowSource): void {
  const queries = matching(mapping, name);
  if (queries.length > 0) {
    checkColumns(mapping, queries, rows.header, name);
    return;
  }
  const asTheyAre = mapping.value.queries.some(
    (query) => query.entities_as_they_are && fileGlobs(query).some((glob) => matchesGlob(glob, name)),
  );
  if (asTheyAre || (rows.format.kind === 'jsonl' && rows.format.entities)) return;
  const globs = mapping.value.queries.flatMap(fileGlobs);
  const place = mapping.placeOf(['queries', 0, 'file']);
  throw new UserError({
    code: 'unmatched_file',
    ...place,
    message: words.error_no_query({ file: String(place.file), name, globs: globs.join(', ') }),
    todo: words.error_no_query_todo(),
  });
}

/** Every query must find a file, among those given or those imported with this mapping before. */
async function checkQueries(workspace: Workspace, mapping: MappingFile, name: string, files: readonly PlannedFile[]) {
  const before = (await listSources(workspace))
    .filter((source) => source.mapping === name)
    .flatMap((source) => [source.name, ...source.alsoNamed]);
  const names = [...files.map((file) => file.name), ...before];
  mapping.value.queries.forEach((query, index) => {
    if (names.some((file) => fileGlobs(query).some((glob) => matchesGlob(glob, file)))) return;
    const place = mapping.placeOf(['queries', index, 'file']);
    throw new UserError({
      code: 'unmatched_query',
      ...place,
      message: words.error_no_match({
        file: String(place.file),
        line: String(place.line),
        column: String(place.column),
        globs: fileGlobs(query).join(', '),
      }),
      todo: words.error_no_match_todo(),
    });
  });
}

async function keepMapping(workspace: Workspace, path: string): Promise<string> {
  const name = basename(path);
  const kept = join(workspace.paths.mappings, name);
  const text = await readFile(path, 'utf8');
  if ((await readFile(kept, 'utf8').catch(() => null)) !== text) await writeFileAtomically(kept, text);
  return name;
}

async function writeGuess(workspace: Workspace, files: readonly PlannedFile[]): Promise<string | null> {
  const queries = [];
  for (const file of files) {
    if ((file.rows.format.kind === 'jsonl' && file.rows.format.entities) || file.rows.header.length === 0) continue;
    const sample: string[][] = [];
    for await (const batch of file.rows.batches()) {
      sample.push(...batch.rows.slice(0, 500));
      break;
    }
    const query = guessQuery(file.name, file.rows.header, sample, file.rows.format.kind === 'jsonl');
    if (!query.usable) {
      throw new UserError({
        code: 'nothing_to_guess',
        file: file.path,
        message: words.error_no_person_column({ file: file.name }),
        todo: words.error_no_person_column_todo({ columns: file.rows.header.join(', ') }),
      });
    }
    queries.push(query);
  }
  if (queries.length === 0) return null;
  const stem = queries[0].file.replace(/(\.(csv|tsv|txt|xlsx|parquet|jsonl|ndjson|json|gz))+$/i, '');
  const name = `${stem}.guess.yaml`;
  await writeFileAtomically(join(workspace.paths.mappings, name), mappingText(queries));
  return name;
}
