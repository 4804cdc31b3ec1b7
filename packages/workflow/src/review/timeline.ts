import { isoDay } from '@lookback/base';
import type { PersonView as PersonPage } from '@lookback/figures';
import type { PersonView } from '@lookback/review';
import type { PersonFile } from './person-file.ts';

type Item = PersonPage['timeline'][number];

/** Touches, places, actions and review on one axis; places of two sources that disagree on the same days are marked. */
export function timelineOf(file: PersonFile, view: PersonView | null, knownSince: string): Item[] {
  const touches = (file.finding?.touches ?? []).map((touch): Item => {
    const [use] = touch.uses;
    return {
      lane: 'touches',
      from: use.from === null ? null : isoDay(use.from),
      to: use.to === null ? null : isoDay(use.to),
      label: file.anchors[touch.anchor].label,
      possible: touch.certainty === 'possible',
    };
  });
  const places = file.claims.locations.map(
    (claim): Item => ({
      lane: 'places',
      from: claim.from || null,
      to: claim.to || null,
      label: `${claim.state.replaceAll('_', ' ')}, ${claim.source}`,
      conflict: file.claims.locations.some((other) => disagree(claim, other)),
    }),
  );
  const actions = file.claims.actions.map(
    (claim): Item => ({
      lane: 'actions',
      from: claim.from || null,
      to: claim.to || claim.from || null,
      label: claim.type.replaceAll('_', ' '),
    }),
  );
  const review: Item[] = [{ lane: 'review', from: knownSince, to: knownSince, label: 'first knowledge' }];
  for (const answer of view?.answers ?? []) {
    const day = answer.at.slice(0, 10);
    review.push({ lane: 'review', from: day, to: day, label: answer.by.name });
  }
  const order = (item: Item) => item.from ?? item.to ?? '';
  const bySource = (a: Item, b: Item) => (order(a) < order(b) ? -1 : 1);
  return [touches, places, actions, review].flatMap((lane) => lane.sort(bySource));
}

type Place = PersonFile['claims']['locations'][number];

function disagree(a: Place, b: Place): boolean {
  if (a === b || a.source === b.source || a.state === b.state) return false;
  const end = (claim: Place) => claim.to || '9999';
  return a.from !== '' && b.from !== '' && a.from <= end(b) && b.from <= end(a);
}
