import type { MeasureInput } from '@lookback/figures';
import type { Memo } from '@lookback/model';

type Uttered = MeasureInput['network']['uttered'][number];

/** What is said of the network, with its hedge, source and grade: printed as uttered, inherited by nobody. */
export function utteredOf(memo: Memo): Pick<MeasureInput['network'], 'uttered' | 'counterFact'> {
  const grades = new Map(memo.sources.map((source) => [source.id, source.grade]));
  const say = (kind: Uttered['kind'], text: string, hedge: string | undefined, source: string): Uttered => ({
    kind,
    text,
    hedge: hedge ?? null,
    source,
    grade: grades.get(source) ?? null,
    origins: null,
  });
  const purpose = typeof memo.purpose === 'string' ? [{ text: memo.purpose, source: '' }] : (memo.purpose ?? []);
  const sameAs =
    typeof memo.same_network_as === 'string'
      ? [{ case: memo.same_network_as, source: '' }]
      : (memo.same_network_as ?? []);
  return {
    uttered: [
      ...purpose.map((item) => say('purpose', item.text, 'hedge' in item ? item.hedge : undefined, item.source)),
      ...memo.allegations.map((item) => say('allegation', item.text, item.hedge, item.source)),
      ...sameAs.map((item) => say('same_network', item.case, 'hedge' in item ? item.hedge : undefined, item.source)),
    ],
    counterFact: null,
  };
}
