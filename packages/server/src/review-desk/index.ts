import { join } from 'node:path';
import { systemClock } from '@lookback/base';
import { closeBook, loadFile, openBook, openReview } from '@lookback/workflow';
import type { Desk } from '../desk.ts';
import { decide, identity } from './acts.ts';
import { act, approveExclusion, exclusions } from './care.ts';
import { watchLedger } from './changes.ts';
import { figuresOf, overviewOf } from './counts.ts';
import { pathsOf } from './evidence.ts';
import { personFile } from './file.ts';
import { giveOut } from './give-out.ts';
import { keyLines, unlockKey } from './keys.ts';
import { beginOpening } from './opening.ts';
import { draft, publicationLines, publicationOf, publishedPage, sign } from './publish.ts';
import { queuePage, release, take } from './queue.ts';
import { search } from './search.ts';
import { sourceLines, withdraw, withdrawPreview } from './sources.ts';
import { tryWithout } from './try-without.ts';
import { openTurns } from './turns.ts';
import { deskClock, figuresAt, today, type World, withoutEffect } from './world.ts';

export interface ReviewDeskOptions {
  /** The workspace folder; else the nearest parent of `cwd` with workspace.json. */
  readonly dir?: string;
  readonly cwd: string;
}

/** Opens the desk of a workspace: every call goes through the steps and the ledger that the command line uses. */
export async function openReviewDesk(options: ReviewDeskOptions): Promise<Desk> {
  const first = await openReview(options);
  const events = await (await openBook(first)).events();
  const lastEvent = events.findLast((event) => !withoutEffect.has(event.kind));
  await closeBook(first);
  const { simulated, folder } = first.workspace;
  const clock = deskClock(systemClock, simulated && lastEvent !== undefined ? Date.parse(lastEvent.at) : null);
  const context = await openReview({ ...options, clock });
  const world: World = {
    context,
    keyFolders: [join(folder, 'keys'), folder],
    unlocked: new Map(),
    drafts: new Map(),
    figures: null,
  };
  const watch = await watchLedger(world);
  const opening = beginOpening(world, () => new Promise((resolve) => setImmediate(resolve)));
  const { read, change } = openTurns((ms) => new Promise((resolve) => setTimeout(resolve, ms)), opening.done);
  return {
    simulated,
    opening: () => opening.now(),
    keys: () => keyLines(world),
    unlock: (command) => unlockKey(world, command),
    async lock(actor) {
      world.unlocked.delete(actor);
    },
    overview: read((reader, since) => overviewOf(world, reader, since)),
    queue: read((query, reader) => queuePage(world, query, reader)),
    take: read((command, actor) => take(world, command, actor)),
    release: read((person, actor) => release(world, person, actor)),
    person: read((id, query, reader) => personFile(world, id, query, reader)),
    paths: read(async (id, reader) => pathsOf(world, await loadFile(context, id), reader)),
    tryWithout: read((command, reader) => tryWithout(world, command, reader)),
    decide: read((person, command, actor) => decide(world, person, command, actor)),
    identity: read((person, command, actor) => identity(world, person, command, actor)),
    act: read((person, command, actor) => act(world, person, command, actor)),
    giveOut: read((person, command, actor) => giveOut(world, person, command, actor)),
    exclusions: read((reader) => exclusions(world, reader)),
    approveExclusion: read((rule, command, actor) => approveExclusion(world, rule, command, actor)),
    figures: read(async (asOf) => figuresOf(await figuresAt(world, asOf ?? today(world)))),
    publications: read(() => publicationLines(world)),
    publication: read((number, reader) => publicationOf(world, number, reader)),
    page: (number) => publishedPage(world, number),
    draft: read((asOf, actor) => draft(world, asOf, actor)),
    sign: (number, actor) => change(() => sign(world, number, actor)),
    sources: read(() => sourceLines(world)),
    withdrawPreview: read((source, reader) => withdrawPreview(world, source, reader)),
    withdraw: (source, command, actor) => change(() => withdraw(world, source, command, actor)),
    search: read((q, reader) => search(world, q, reader)),
    changes: (listener) => watch.listen(listener),
    async close() {
      watch.close();
      await opening.done;
      await closeBook(context);
    },
  };
}
