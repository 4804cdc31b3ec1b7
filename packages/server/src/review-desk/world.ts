import { readFile } from 'node:fs/promises';
import type { Clock } from '@lookback/base';
import type { FigureSet } from '@lookback/figures';
import { measure } from '@lookback/figures';
import {
  type EventKind,
  type KeyFile,
  type Actor as LedgerReader,
  type PersonView,
  personView,
  type ReviewState,
} from '@lookback/review';
import { gatherFigures, type Library, loadTrace, openBook, openLibrary, type ReviewContext } from '@lookback/workflow';
import type { Reader } from '../desk.ts';
import type { Actor } from '../schema/index.ts';

/** A draft that waits for its second signature: held by this process, gone with it. */
export interface Draft {
  readonly number: number;
  readonly asOf: string;
  readonly signed: { readonly key: KeyFile; readonly at: string }[];
}

/** What all parts of the desk share. */
export interface World {
  readonly context: ReviewContext;
  /** Folders in which key files are looked for by name. */
  readonly keyFolders: readonly string[];
  /** The keys that are unlocked, by the handle that was given out. */
  readonly unlocked: Map<Actor, KeyFile>;
  readonly drafts: Map<number, Draft>;
  figures: { readonly at: string; readonly set: FigureSet } | null;
}

export const nowMs = (world: World): number => world.context.clock.now();
export const isoNow = (world: World): string => new Date(nowMs(world)).toISOString();
export const today = (world: World): string => isoNow(world).slice(0, 10);

export async function stateOf(world: World): Promise<ReviewState> {
  return (await openBook(world.context)).state();
}

export const libraryOf = (world: World): Promise<Library> => openLibrary(world.context);

/** The key behind a reader, if he unlocked one here. */
export function keyOf(world: World, reader: Reader): KeyFile | undefined {
  return reader === null ? undefined : world.unlocked.get(reader);
}

/** The reader as the ledger's policy knows him. */
export function ledgerReader(world: World, reader: Reader): LedgerReader | null {
  const key = keyOf(world, reader);
  return key === undefined ? null : { kind: 'key', id: key.id };
}

/** A person's review as this reader may see it; null for a person whom no cohort ever held. */
export async function viewOf(world: World, person: string, reader: Reader): Promise<PersonView | null> {
  return personView(await stateOf(world), person, ledgerReader(world, reader), nowMs(world));
}

/** Kinds of events that change nothing of what the screens count. */
export const withoutEffect: ReadonlySet<EventKind> = new Set([
  'file_read',
  'export_asked',
  'export_given',
  'searched',
  'published',
  'key_registered',
]);

const effective = new WeakMap<World, { readonly read: number; readonly last: number }>();

/** The sequence of the last event that can change what is counted: reads and searches do not. New events alone are read. */
export async function effectiveSequence(world: World): Promise<number> {
  const { ledger } = await openBook(world.context);
  const before = effective.get(world) ?? { read: 0, last: 0 };
  const head = await ledger.head();
  if (head.sequence === before.read) return before.last;
  const news = await ledger.read(before.read + 1);
  const last = news.findLast((event) => !withoutEffect.has(event.kind as EventKind))?.sequence ?? before.last;
  effective.set(world, { read: head.sequence, last });
  return last;
}

/** The figures of a day as the ledger and the snapshots stand; measured once for each state of both. */
export async function figuresAt(world: World, asOf: string): Promise<FigureSet> {
  const trace = await loadTrace(world.context);
  const at = `${trace.digest} ${await effectiveSequence(world)} ${asOf}`;
  if (world.figures?.at === at) return world.figures.set;
  const set = measure(await gatherFigures(world.context, { asOf, status: 'provisional' }));
  world.figures = { at, set };
  return set;
}

/** In a simulated review time goes on from the last event of its ledger; elsewhere it is what the clock says. */
export function deskClock(real: Clock, simulatedFromMs: number | null): Clock {
  if (simulatedFromMs === null) return real;
  const opened = real.now();
  return { now: () => simulatedFromMs + 1000 + Math.max(0, real.now() - opened) };
}

export const readText = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);
