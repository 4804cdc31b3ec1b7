import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GuardError, UserError } from '@lookback/base';
import { type FigureSet, figureSetFromJson, requireReconciled, rollForward } from '@lookback/figures';
import { openSnapshot } from '@lookback/store';
import { publicationNumbers, publishStep } from '@lookback/workflow';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { figuresOf } from './counts.ts';
import { holdKey } from './keys.ts';
import { type Draft, figuresAt, isoNow, readText, stateOf, type World } from './world.ts';

interface Signed {
  readonly asOf?: string;
  readonly status?: string;
  readonly signatures?: readonly { readonly key: string }[];
}

const folderOf = (world: World, number: number) =>
  join(world.context.workspace.paths.publications, String(number).padStart(4, '0'));

async function lineOf(world: World, number: number): Promise<s.PublicationLine> {
  const state = await stateOf(world);
  const event = state.publications.find((one) => one.number === number);
  const manifest = JSON.parse((await readText(join(folderOf(world, number), 'manifest.json'))) ?? '{}') as Signed;
  const last = state.publications.at(-1)?.number ?? number;
  const status = event?.status ?? manifest.status ?? '';
  const at = event?.at ?? null;
  const names = (manifest.signatures ?? []).map(({ key }) => state.keys.get(key)?.name ?? key);
  return {
    number,
    asOf: (event?.asOf ?? manifest.asOf ?? '').slice(0, 10),
    publishedAt: at,
    status: number < last ? 'superseded' : status === 'final' ? 'final' : 'provisional',
    signatures: names.map((name) => ({ name, at: at ?? isoNow(world) })),
    page: `/published/${number}`,
  };
}

const draftLine = (draft: Draft): s.PublicationLine => ({
  number: draft.number,
  asOf: draft.asOf,
  publishedAt: null,
  status: 'draft',
  signatures: draft.signed.map(({ key, at }) => ({ name: key.name, at })),
});

/** Publications and drafts, newest first. */
export async function publicationLines(world: World): Promise<s.PublicationLine[]> {
  const numbers = await publicationNumbers(world.context);
  const lines = await Promise.all(numbers.map((number) => lineOf(world, number)));
  return [...[...world.drafts.values()].map(draftLine), ...lines.reverse()];
}

const sets = new Map<string, FigureSet>();

/** The figures behind a publication; they never change, so that each is read once. */
async function setOf(world: World, number: number): Promise<FigureSet | null> {
  const event = (await stateOf(world)).publications.find((one) => one.number === number);
  if (event === undefined) return null;
  const known = sets.get(event.figuresDigest);
  if (known !== undefined) return known;
  const snapshot = await openSnapshot(world.context.workspace, 'figures', event.figuresDigest);
  if (snapshot === null) return null;
  const set = figureSetFromJson(JSON.parse(await readFile(snapshot.file('figures.json'), 'utf8')));
  sets.set(event.figuresDigest, set);
  return set;
}

function reasonOf({
  reason,
  count,
}: {
  readonly reason: string;
  readonly count: number;
}): s.FigureChange['reasons'][number] {
  const found = /^(from|to) (\w+)$/.exec(reason);
  const [, code, figure] = found ?? [];
  return code === undefined || figure === undefined ? { code: reason, count } : { code, figure, count };
}

function changesOf(before: FigureSet | null, now: FigureSet): s.FigureChange[] {
  if (before === null) return [];
  return rollForward(before, now).movements.map(({ id, before: was, after, added, removed }) => ({
    id,
    before: was,
    after,
    reasons: [...added, ...removed].map(reasonOf),
  }));
}

export async function publicationOf(world: World, number: number, reader: Reader): Promise<s.Publication> {
  const numbers = await publicationNumbers(world.context);
  const draft = world.drafts.get(number);
  if (draft === undefined && !numbers.includes(number)) {
    throw new UserError({ code: 'publication_unknown', message: 'There is no such publication.' });
  }
  const line = draft === undefined ? await lineOf(world, number) : draftLine(draft);
  const set = draft === undefined ? await setOf(world, number) : await figuresAt(world, draft.asOf);
  const previous = numbers.filter((one) => one < number).at(-1) ?? null;
  const before = previous === null ? null : await setOf(world, previous);
  const signed = draft?.signed.some((one) => one.key.id === reader?.id) ?? false;
  const because =
    draft === undefined
      ? 'published'
      : reader === null
        ? 'no_key'
        : signed
          ? 'already_signed'
          : reader.roles.includes('publisher')
            ? null
            : 'role_missing';
  return {
    ...line,
    figures:
      set === null
        ? { asOf: line.asOf, cutOff: line.asOf, status: 'provisional', figures: [], failing: [] }
        : figuresOf(set),
    previous,
    changes: set === null ? [] : changesOf(before, set),
    missingSignatures: draft === undefined ? 0 : Math.max(0, 2 - draft.signed.length),
    maySign: because === null,
    ...(because === null ? {} : { mayNotSignBecause: because }),
  };
}

export const publishedPage = (world: World, number: number): Promise<string | null> =>
  readText(join(folderOf(world, number), 'index.html'));

function publisher(world: World, actor: s.Actor) {
  const key = holdKey(world, actor);
  if (!actor.roles.includes('publisher'))
    throw new GuardError({ code: 'role_missing', message: 'This role may not publish.' });
  return key;
}

export async function draft(world: World, asOf: string, actor: s.Actor): Promise<s.PublicationLine> {
  publisher(world, actor);
  if (Number.isNaN(Date.parse(asOf))) throw new UserError({ code: 'day_invalid', message: 'There is no such day.' });
  requireReconciled(await figuresAt(world, asOf));
  const number = Math.max(0, ...(await publicationNumbers(world.context)), ...world.drafts.keys()) + 1;
  const made: Draft = { number, asOf, signed: [] };
  world.drafts.set(number, made);
  return draftLine(made);
}

/** Signs a draft; the second key of another person publishes it, through the same step as the command line. */
export async function sign(
  world: World,
  number: number,
  actor: s.Actor,
): Promise<{ publication: s.PublicationLine; missingSignatures: number }> {
  const key = publisher(world, actor);
  const waiting = world.drafts.get(number);
  if (waiting === undefined) {
    const known = (await publicationNumbers(world.context)).includes(number);
    throw new UserError({ code: known ? 'already_signed' : 'publication_unknown', message: 'There is no such draft.' });
  }
  if (waiting.signed.some((one) => one.key.name.toLowerCase() === key.name.toLowerCase())) {
    throw new GuardError({ code: 'already_signed', message: 'This person has signed it.' });
  }
  const signed = [...waiting.signed, { key, at: isoNow(world) }];
  if (signed.length < 2) {
    const next = { ...waiting, signed };
    world.drafts.set(number, next);
    return { publication: draftLine(next), missingSignatures: 2 - signed.length };
  }
  const report = await publishStep(world.context, { keys: signed.map((one) => one.key), asOf: waiting.asOf });
  world.drafts.delete(number);
  return { publication: await lineOf(world, Number(report.number)), missingSignatures: 0 };
}
