import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '@lookback/base';
import {
  type Audience,
  type FigureSet,
  figureSetFromJson,
  type Manifest,
  type PublicationOptions,
  release,
  renderPublication,
  rollForward,
  signManifest,
} from '@lookback/figures';
import type { KeyFile } from '@lookback/review';
import { openSnapshot, syncFolder, writeFileAtomically } from '@lookback/store';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { workspaceSecret } from './secret.ts';
import { signerOf } from './signer.ts';

export interface PublicationFiles {
  readonly number: string;
  readonly folder: string;
  /** Digest of the figures snapshot behind it. */
  readonly digest: string;
  readonly signatures: readonly { readonly key: string; readonly signature: string }[];
  readonly repeated: boolean;
}

export interface FreezeOptions {
  readonly number: string;
  /** Digest of the figures snapshot that was measured: another may have been made since. */
  readonly figures: string;
  readonly status: string;
  /** Who signs: each person once. */
  readonly keys: readonly KeyFile[];
  readonly locale?: 'en' | 'es';
}

/** The number of the next publication: `0001`, `0002`, ... The ledger tells what was published, not the folder. */
export async function nextNumber(context: ReviewContext): Promise<string> {
  const numbers = await publicationNumbers(context);
  return String((numbers.at(-1) ?? 0) + 1).padStart(4, '0');
}

/** The numbers of what was published, oldest first. */
export async function publicationNumbers(context: ReviewContext): Promise<number[]> {
  const { publications } = await (await openBook(context)).state();
  return publications.map(({ number }) => number).sort((a, b) => a - b);
}

/**
 * Renders the figures for the organisation (exact, at the top), for oversight and for the public, signs the manifest and
 * moves the folder into place whole. The same figures under the same keys are not published twice.
 */
export async function freeze(
  context: ReviewContext,
  set: FigureSet,
  options: FreezeOptions,
): Promise<PublicationFiles> {
  const before = await previous(context);
  const signedBy = [...new Set(options.keys.map((key) => key.name))].sort();
  const same = before?.figuresDigest === options.figures && before.signedBy.join() === signedBy.join();
  if (before && same) {
    return { number: before.number, folder: before.folder, digest: options.figures, signatures: [], repeated: true };
  }
  const files = await renderAll(context, set, {
    locale: options.locale ?? 'en',
    number: options.number,
    signedBy,
    difference: before?.set ? { ...rollForward(before.set, set), number: before.number } : null,
  });
  const draft = {
    number: options.number,
    asOf: set.context.asOf,
    cutOff: set.context.cutOff,
    status: options.status,
    audience: 'internal',
    simulated: context.workspace.simulated,
    supersedes: before ? { number: before.number, manifestSha256: before.manifestSha256 } : null,
    files,
  };
  const { manifest, text } = signManifest(draft, options.keys.map(signerOf));
  const folder = join(context.workspace.paths.publications, options.number);
  await moveIn(folder, new Map([...files, ['manifest.json', text]]));
  const idOf = new Map(options.keys.map((key) => [key.name, key.id]));
  const signatures = manifest.signatures.map(({ key, signature }) => ({ key: idOf.get(key) ?? key, signature }));
  return { number: options.number, folder, digest: options.figures, signatures, repeated: false };
}

async function renderAll(
  context: ReviewContext,
  set: FigureSet,
  options: PublicationOptions,
): Promise<Map<string, string>> {
  const secret = await workspaceSecret(context);
  const earlier = await earlierSets(context);
  const files = new Map<string, string>();
  const audiences: readonly (readonly [Audience, string])[] = [
    ['internal', ''],
    ['oversight', 'oversight/'],
    ['public', 'public/'],
  ];
  for (const [audience, folder] of audiences) {
    const rendered = renderPublication(release(set, { audience, secret, earlier }), options);
    for (const [name, text] of rendered) files.set(`${folder}${name}`, text);
  }
  return files;
}

interface Previous {
  readonly number: string;
  readonly folder: string;
  readonly figuresDigest: string;
  readonly manifestSha256: string;
  readonly signedBy: readonly string[];
  /** Null where its figures snapshot is gone. */
  readonly set: FigureSet | null;
}

async function previous(context: ReviewContext): Promise<Previous | null> {
  const state = await (await openBook(context)).state();
  const last = state.publications.at(-1);
  if (!last) return null;
  const number = String(last.number).padStart(4, '0');
  const folder = join(context.workspace.paths.publications, number);
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  return {
    number,
    folder,
    figuresDigest: last.figuresDigest,
    manifestSha256: sha256(text),
    signedBy: (JSON.parse(text) as Manifest).signatures.map((signature) => signature.key),
    set: await readSet(context, last.figuresDigest),
  };
}

/** Everything published so far, oldest first: no small count may follow from all of it together. */
async function earlierSets(context: ReviewContext): Promise<FigureSet[]> {
  const { publications } = await (await openBook(context)).state();
  const digests = new Set(publications.map((publication) => publication.figuresDigest));
  const sets = await Promise.all([...digests].map((digest) => readSet(context, digest)));
  return sets.filter((set) => set !== null);
}

async function readSet(context: ReviewContext, digest: string): Promise<FigureSet | null> {
  const snapshot = await openSnapshot(context.workspace, 'figures', digest);
  return snapshot ? figureSetFromJson(JSON.parse(await readFile(snapshot.file('figures.json'), 'utf8'))) : null;
}

/** Keeps a folder that a crash left before the ledger knew of it under a name that is never read as a publication. */
async function setAside(folder: string): Promise<void> {
  const manifest = await readFile(join(folder, 'manifest.json')).catch(() => null);
  const away = `${folder}.unrecorded-${manifest === null ? 'half' : sha256(manifest).slice(0, 8)}`;
  await rm(away, { recursive: true, force: true });
  await rename(folder, away).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

async function moveIn(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const aside = `${folder}.part`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  for (const [name, text] of files) {
    await mkdir(dirname(join(aside, name)), { recursive: true });
    await writeFileAtomically(join(aside, name), text);
  }
  await setAside(folder);
  await rename(aside, folder);
  await syncFolder(dirname(folder));
}
