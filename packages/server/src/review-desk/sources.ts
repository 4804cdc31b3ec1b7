import { digestOf, GuardError, UserError } from '@lookback/base';
import { personView } from '@lookback/review';
import { listSources } from '@lookback/store';
import { openBook, withdrawPreview as preview, withdrawStep } from '@lookback/workflow';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { holdKey } from './keys.ts';
import { labelOf } from './label.ts';
import { ledgerReader, libraryOf, nowMs, stateOf, type World } from './world.ts';

const idOf = (sequence: number) => `S${sequence}`;
const fallsMax = 500;

export async function sourceLines(world: World): Promise<s.SourceLine[]> {
  const { evidence } = await libraryOf(world);
  const counts = new Map<number, number>();
  for (const record of evidence.records) {
    const sequence = Number(/^S(\d+)\./.exec(record)?.[1] ?? 0);
    counts.set(sequence, (counts.get(sequence) ?? 0) + 1);
  }
  return (await listSources(world.context.workspace)).map(({ intake, withdrawnBecause }) => ({
    id: idOf(intake.sequence),
    file: intake.name,
    sequence: intake.sequence,
    records: counts.get(intake.sequence) ?? 0,
    receivedAt: null,
    withdrawn: withdrawnBecause !== null,
  }));
}

async function sourceOf(world: World, id: string): Promise<s.SourceLine> {
  const found = (await sourceLines(world)).find((line) => line.id === id);
  if (found === undefined) throw new UserError({ code: 'source_unknown', message: 'There is no such source.' });
  return found;
}

/** Everybody whose link rests on a source in any way, who drops out without it, and what reopens. */
export async function withdrawPreview(world: World, id: string, reader: Reader): Promise<s.WithdrawPreview> {
  const source = await sourceOf(world, id);
  const library = await libraryOf(world);
  const state = await stateOf(world);
  const { dropOut } = await preview(world.context, source.id);
  const out = new Set(dropOut);
  const falls: s.Fall[] = [];
  for (const finding of library.trace.findings) {
    const uses = [
      ...finding.touches.flatMap((touch) => touch.uses),
      ...finding.direct.map((direct) => direct.evidence),
    ];
    if (!out.has(finding.person) && !uses.some((use) => use.sources.includes(source.sequence))) continue;
    const view = personView(state, finding.person, ledgerReader(world, reader), nowMs(world));
    const settled = view?.settled?.outcome ?? null;
    const effect = out.has(finding.person) ? 'drops_out' : settled === null ? 'stays' : 'reopens';
    falls.push({ person: finding.person, label: labelOf(library, finding.person), effect, settled });
  }
  const rank = { drops_out: 0, reopens: 1, stays: 2 };
  falls.sort((a, b) => Number(b.settled !== null) - Number(a.settled !== null) || rank[a.effect] - rank[b.effect]);
  return {
    source: id,
    records: source.records,
    persons: falls.length,
    dropOut: out.size,
    reopen: falls.filter((fall) => fall.settled !== null).length,
    falls: falls.slice(0, fallsMax),
    digest: digestOf({ id, falls: falls.map((fall) => `${fall.person} ${fall.effect}`).sort() }),
  };
}

export async function withdraw(world: World, id: string, command: s.WithdrawCommand, actor: s.Actor): Promise<void> {
  const key = holdKey(world, actor);
  const source = await sourceOf(world, id);
  if (source.withdrawn)
    throw new GuardError({ code: 'already_withdrawn', message: 'This source was withdrawn already.' });
  const { digest } = await withdrawPreview(world, id, actor);
  if (digest !== command.digest) {
    throw new UserError({ code: 'digest_changed', message: 'What falls has changed since it was read.' });
  }
  await openBook(world.context);
  await withdrawStep(world.context, source.id, { reason: command.reason, key });
}
