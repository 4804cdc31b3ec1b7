import type { PersonView as PersonPage } from '@lookback/figures';
import { ownNumberProps } from '@lookback/model';
import { type KeyFile, outcomeCodes, type PersonView, personView } from '@lookback/review';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { loadNetwork } from '../links/load-network.ts';
import { comparisonOf } from './comparison.ts';
import { nearestOther } from './nearest-other.ts';
import { loadFile, openLibrary, type PersonFile } from './person-file.ts';
import { nameAndBirth } from './person-summary.ts';
import { ribbonsOf, withoutOf } from './ribbons.ts';
import { timelineOf } from './timeline.ts';

/** Everything that the read-only page of one person shows, for one reader. */
export async function personPage(context: ReviewContext, id: string, key?: KeyFile): Promise<PersonPage> {
  const file = await loadFile(context, id);
  const { rows } = await openLibrary(context);
  const { memo } = await loadNetwork(context);
  const state = await (await openBook(context)).state();
  const now = context.clock.now();
  const view = personView(state, file.id, key ? { kind: 'key', id: key.id } : null, now);
  const attached = view?.attached ?? [];
  const conduct = [...file.evidence, ...attached].some((item) => item.kind === 'conduct');
  return {
    id: file.id,
    ...nameAndBirth(file),
    simulated: context.workspace.simulated,
    asOf: new Date(now).toISOString().slice(0, 10),
    band: view?.band ?? file.finding?.band ?? null,
    daysSinceFirstKnown: view?.ageDays ?? null,
    ribbons: ribbonsOf(file, memo, rows.fileOf),
    without: withoutOf(file, rows.fileOf),
    chance: chanceOf(file),
    timeline: timelineOf(file, view, memo.known_since),
    comparison: await comparisonOf(context, file),
    missing: missingOf(file),
    notSearched: context.charter.systems.filter((system) => system.searched !== 'yes').map((system) => system.name),
    nearest: await nearestOther(context, file),
    gates: gatesOf(file, view),
    choices: outcomeCodes.map((outcome) => ({ outcome, closed: closedBecause(outcome, conduct, view) })),
    access: (view?.reads ?? []).map((read) => ({ actor: read.by.name, date: read.at.slice(0, 10), purpose: 'review' })),
    sentTo: (view?.exportsGiven ?? []).map(({ recipient }) => recipient),
  };
}

function closedBecause(
  outcome: (typeof outcomeCodes)[number],
  conduct: boolean,
  view: PersonView | null,
): PersonPage['choices'][number]['closed'] {
  if ((outcome === 'D5' || outcome === 'D6') && !conduct) return 'no_conduct_evidence';
  const readings: readonly string[] = ['first_decision', 'second_decision', 'adjudication'];
  return view && readings.includes(view.next) ? null : 'not_your_turn';
}

/** One person's count beside chance, or null without a link. */
export function chanceOf({ finding, tested }: PersonFile): PersonPage['chance'] {
  if (!finding) return null;
  const { observed, p, q, direct, moved } = finding;
  const outOf = p >= 0.005 ? 100 : 1000;
  return {
    observed,
    hits: Math.max(p > 0 ? 1 : 0, Math.round(p * outOf)),
    outOf,
    p: observed > 0 ? p : null,
    q: observed > 0 ? q : null,
    tests: tested,
    null: 'bipartite configuration model',
    carriedBy: q <= 0.05 ? 'count' : moved || direct.some((item) => item.carries) ? 'document' : 'nothing',
  };
}

function missingOf(file: PersonFile): string[] {
  const given = new Set(file.records.flatMap((record) => record.statements.map((statement) => statement.prop)));
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['birthDate', ['birthDate']],
    ['phone', ['phone']],
    ['address', ['address', 'addressEntity']],
    ['document', ownNumberProps],
    ['fatherName', ['fatherName']],
  ];
  return groups.filter(([, props]) => !props.some((prop) => given.has(prop))).map(([name]) => name);
}

function gatesOf(file: PersonFile, view: PersonView | null): PersonPage['gates'] {
  const answers = view?.answers ?? [];
  const readings = answers.map((answer) => ({
    actor: answer.by.name,
    date: answer.at.slice(0, 10),
    answer: `${answer.code} ${answer.outcome.replaceAll('_', ' ')}`,
  }));
  const hidden = view?.blind ? [{ actor: '', date: '', answer: null }] : [];
  const single = file.records.length === 1;
  return [
    { gate: 'identity', state: single ? 'settled' : 'waits', readings: [] },
    {
      gate: 'conduct',
      state: view?.settled ? 'settled' : view?.inCohort ? 'waits' : 'not_open',
      readings: [...readings, ...hidden],
    },
  ];
}
