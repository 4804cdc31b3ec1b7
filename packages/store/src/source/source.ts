import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { canonicalJson, type Json, sha256, UserError } from '@lookback/base';
import type { ControlTotals, Reading, SourceInfo } from '@lookback/model';
import { words } from '@lookback/words';
import { diskFailure, syncTree, writeFileAtomically } from '../workspace/atomic-file.ts';
import { damaged, readOwnJson } from '../workspace/own-json.ts';
import { withStageLock } from '../workspace/stage-lock.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Whose file it is and what the custodian says is in it. */
export interface Custody {
  readonly system: string;
  readonly custodian?: string;
  readonly control_totals?: ControlTotals;
}

/** What was noted when a file was handed in. Written once; read-only. */
export interface Intake {
  /** Import order, from 1. */
  readonly sequence: number;
  readonly sha256: string;
  /** The file's name as handed in, without its folder. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of each block of the file, so that a later change can be placed. */
  readonly blocks: readonly string[];
  readonly blockBytes: number;
  readonly custody: Custody | null;
}

/** A source with what was said of it since. */
export interface Source extends SourceInfo {
  readonly folder: string;
  /** Other names under which the same bytes were handed in, in the order in which they came. */
  readonly alsoNamed: readonly string[];
  /** Path of the kept file. */
  readonly file: string;
  readonly intake: Intake;
  /** How the file is to be read, where the user said so. */
  readonly read: Reading;
  /** Name of its mapping in `mappings/`, or null. */
  readonly mapping: string | null;
  readonly withdrawnBecause: string | null;
  /** Why what was received differs from the control totals. */
  readonly differenceExplained: string | null;
}

const blockBytes = 16 * 1024;

/** Names of what is noted beside a kept file: a file handed in under one of them is kept under another name. */
const noteNames = /^(intake|reading|mapping|withdrawn|difference|names)\.json$/i;

function keptName(name: string): string {
  return noteNames.test(name) ? `${name}.source` : name;
}

/**
 * Keeps a file as a source: whole, read-only, in `sources/<sha256>/`. A file with the same bytes is kept once; its other
 * names are noted.
 * Throws UserError `file_missing`, WorldError `disk_full`, `workspace_locked`.
 */
export async function intakeFile(
  workspace: Workspace,
  path: string,
  notes: { read?: Reading; custody?: Custody | null; name?: string } = {},
): Promise<{ source: Source; fresh: boolean }> {
  return withStageLock(workspace, `intake of ${basename(path)}`, async () => {
    const sources = workspace.paths.sources;
    await sweep(sources);
    const aside = join(sources, `.part-${process.pid}-${randomBytes(4).toString('hex')}`);
    try {
      await mkdir(aside, { recursive: true });
      const name = notes.name ?? basename(path);
      const copied = await copyAndDigest(path, join(aside, keptName(name)));
      const before = await listSources(workspace);
      const known = before.find((source) => source.sha256 === copied.sha256);
      const told = notes.read !== undefined && Object.keys(notes.read).length > 0 ? notes.read : null;
      if (known) {
        const named = await withName(known, name);
        return { source: told ? await withReading(named, told) : named, fresh: false };
      }
      const sequence = Math.max(0, ...before.map((source) => source.sequence)) + 1;
      const intake: Intake = {
        sequence,
        ...copied,
        blockBytes,
        name,
        custody: notes.custody ?? null,
      };
      await writeFileAtomically(join(aside, 'intake.json'), `${JSON.stringify(intake, null, 2)}\n`);
      if (told) await writeReading(aside, told);
      await chmod(join(aside, keptName(name)), 0o444);
      await chmod(join(aside, 'intake.json'), 0o444);
      await syncTree(aside);
      await rename(aside, join(sources, copied.sha256));
      return { source: await readSource(join(sources, copied.sha256)), fresh: true };
    } catch (error) {
      throw diskFailure(error, sources);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  });
}

/** All sources in import order, withdrawn ones included. */
export async function listSources(workspace: Workspace): Promise<Source[]> {
  const names = await readdir(workspace.paths.sources).catch(() => []);
  const found: Source[] = [];
  for (const name of names) {
    if (/^[0-9a-f]{64}$/.test(name)) found.push(await readSource(join(workspace.paths.sources, name)));
  }
  return found.sort((a, b) => a.sequence - b.sequence);
}

/** The source that a user names: by number (`3`, `S3`), file name or start of its SHA-256. Throws UserError. */
export async function findSource(workspace: Workspace, name: string): Promise<Source> {
  const sources = await listSources(workspace);
  const number = /^S?(\d+)$/.exec(name)?.[1];
  const matching = sources.filter(
    (source) =>
      [source.name, ...source.alsoNamed].includes(basename(name)) ||
      (number !== undefined && source.sequence === Number(number)) ||
      (name.length >= 8 && source.sha256.startsWith(name)),
  );
  if (matching.length === 1) return matching[0];
  throw new UserError({
    code: matching.length === 0 ? 'no_such_source' : 'source_ambiguous',
    message:
      matching.length === 0 ? words.error_store_no_such_source({ name }) : words.error_store_source_ambiguous({ name }),
    todo: words.error_store_name_a_source_todo({
      sources: sources.map((source) => `S${source.sequence} ${source.name}`).join(', ') || '-',
    }),
  });
}

/** Notes another name under which the same bytes came. */
async function withName(source: Source, name: string): Promise<Source> {
  if (name === source.name || source.alsoNamed.includes(name)) return source;
  const alsoNamed = [...source.alsoNamed, name];
  await writeFileAtomically(join(source.folder, 'names.json'), `${JSON.stringify({ alsoNamed })}\n`);
  return { ...source, alsoNamed };
}

/** Says anew how a source is to be read, when it was read wrongly before. */
async function withReading(source: Source, read: Reading): Promise<Source> {
  if (canonicalJson(source.read as Json) === canonicalJson(read as Json)) return source;
  await writeReading(source.folder, read);
  return { ...source, read };
}

async function writeReading(folder: string, read: Reading): Promise<void> {
  await writeFileAtomically(join(folder, 'reading.json'), `${JSON.stringify(read)}\n`);
}

/** Says which mapping (a file in `mappings/`) a source is read with. */
export async function assignMapping(source: Source, mapping: string): Promise<void> {
  if (source.mapping === mapping) return;
  await writeFileAtomically(join(source.folder, 'mapping.json'), `${JSON.stringify({ mapping })}\n`);
}

/** Takes back the intake of a source of which nothing could be read, so that a broken file changes nothing. */
export async function forgetSource(workspace: Workspace, source: Source): Promise<void> {
  await withStageLock(workspace, `intake of ${source.name}`, () => rm(source.folder, { recursive: true, force: true }));
}

/** Withdraws a source: every later stage runs without it; the file and its record ids stay. */
export async function withdrawSource(source: Source, reason: string): Promise<void> {
  await writeFileAtomically(join(source.folder, 'withdrawn.json'), `${JSON.stringify({ reason })}\n`);
}

/** Keeps why what was received differs from what the custodian says was sent. */
export async function explainDifference(source: Source, text: string): Promise<void> {
  await writeFileAtomically(join(source.folder, 'difference.json'), `${JSON.stringify({ explained: text })}\n`);
}

async function readSource(folder: string): Promise<Source> {
  const intake = await readOwnJson<Intake>(join(folder, 'intake.json'));
  if (intake === null) throw damaged(join(folder, 'intake.json'), 'is missing');
  const note = async (name: string, key: string): Promise<string | null> => {
    const noted = await readOwnJson<Record<string, unknown>>(join(folder, name));
    return noted === null ? null : String(noted[key]);
  };
  const withdrawnBecause = await note('withdrawn.json', 'reason');
  return {
    sequence: intake.sequence,
    sha256: intake.sha256,
    name: intake.name,
    withdrawn: withdrawnBecause !== null,
    folder,
    alsoNamed: (await readOwnJson<{ alsoNamed: string[] }>(join(folder, 'names.json')))?.alsoNamed ?? [],
    file: join(folder, keptName(intake.name)),
    intake,
    read: (await readOwnJson<Reading>(join(folder, 'reading.json'))) ?? {},
    mapping: await note('mapping.json', 'mapping'),
    withdrawnBecause,
    differenceExplained: await note('difference.json', 'explained'),
  };
}

async function copyAndDigest(from: string, to: string): Promise<{ sha256: string; bytes: number; blocks: string[] }> {
  const info = await stat(from).catch(() => null);
  if (!info?.isFile()) {
    throw new UserError({
      code: 'file_missing',
      file: from,
      message: info ? words.error_store_file_is_none({ path: from }) : words.error_store_file_missing({ path: from }),
      todo: words.error_store_file_missing_todo(),
    });
  }
  const whole = createHash('sha256');
  const blocks: string[] = [];
  let bytes = 0;
  const [source, target] = [await open(from), await open(to, 'wx')];
  try {
    const buffer = Buffer.alloc(64 * blockBytes);
    for (;;) {
      const size = await fill(source, buffer);
      if (size === 0) break;
      const chunk = buffer.subarray(0, size);
      whole.update(chunk);
      for (let at = 0; at < size; at += blockBytes) blocks.push(sha256(chunk.subarray(at, at + blockBytes)));
      await target.writeFile(chunk);
      bytes += size;
    }
    return { sha256: whole.digest('hex'), bytes, blocks };
  } finally {
    await source.close();
    await target.close();
  }
}

async function fill(handle: Awaited<ReturnType<typeof open>>, buffer: Buffer): Promise<number> {
  let size = 0;
  while (size < buffer.length) {
    const { bytesRead } = await handle.read(buffer, size, buffer.length - size);
    if (bytesRead === 0) break;
    size += bytesRead;
  }
  return size;
}

async function sweep(sources: string): Promise<void> {
  await mkdir(sources, { recursive: true });
  for (const name of await readdir(sources)) {
    if (name.startsWith('.part-')) await rm(join(sources, name), { recursive: true, force: true });
  }
}
