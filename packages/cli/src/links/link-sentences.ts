import { dragnetLimit, type EdgeTrace, type NullName, type Trace, type TraceSummary } from '@lookback/network';
import { words } from '@lookback/words';
import { amount } from '../amounts.ts';
import { many } from '../numbers.ts';
import { readable, readableP } from './csv-text.ts';

export interface SentenceInput {
  readonly trace: Trace;
  readonly unknown: readonly string[];
  readonly membersOnly: boolean;
  readonly persons: number;
  readonly permutations: number;
  readonly seed: string;
}

/** What `links` says of a list or table of touches: counts beside chance, hubs, dragnets, and what none of it means. */
export function touchSentences({ trace, unknown, membersOnly, persons, permutations, seed }: SentenceInput): string[] {
  const { summary, anchors } = trace;
  const unused = [...summary.unused.map(({ label }) => label), ...unknown].sort();
  return [
    words.finding_links_tested({
      tested: amount('persons', summary.tested),
      declared: readable(summary.declared),
      anchors: amount('details', summary.anchorsN),
      network: readable(summary.anchorsK),
    }),
    nullSentence(summary.null, permutations, seed, words.finding_links_null_bicm),
    ...tableSentences(summary.table),
    words.finding_links_single(many(summary.singleTouches)),
    ...(membersOnly ? [words.finding_links_members_only()] : []),
    ...anchors.filter((anchor) => anchor.hub).map((anchor) => hubSentence({ ...anchor, anchor: anchor.label })),
    ...anchors
      .filter((anchor) => anchor.dragnet)
      .map(({ label, users }) =>
        words.finding_links_dragnet({
          anchor: label,
          users: amount('users', users),
          persons: amount('persons', persons),
          limit: readable(Math.floor(dragnetLimit(persons))),
        }),
      ),
    ...(unused.length > 0 ? [words.finding_links_unused({ ids: unused.join(', ') })] : []),
    summary.linked === 0 ? words.finding_links_nothing() : verdictSentence(summary),
    words.finding_links_not_guilt(),
  ];
}

/** The same for edges between persons. */
export function edgeSentences(trace: EdgeTrace, options: { permutations: number; seed: string }): string[] {
  const { summary } = trace;
  return [
    words.finding_links_tested_edges({
      tested: amount('persons', summary.tested),
      members: amount('members', summary.members),
      edges: amount('contacts', summary.edges),
    }),
    nullSentence(summary.null, options.permutations, options.seed, words.finding_links_null_bicm_edges),
    ...tableSentences(summary.table),
    words.finding_links_single(many(trace.findings.filter((one) => one.observed === 1).length)),
    ...trace.hubs.filter((hub) => hub.hub).map((hub) => hubSentence({ ...hub, anchor: hub.member })),
    ...(summary.unknownMembers.length > 0
      ? [words.finding_links_unused({ ids: summary.unknownMembers.join(', ') })]
      : []),
    trace.findings.length === 0 ? words.finding_links_nothing() : verdictSentence({ ...summary, level: 0.05 }),
    words.finding_links_not_guilt(),
  ];
}

function nullSentence(name: NullName, permutations: number, seed: string, bicm: () => string): string {
  switch (name) {
    case 'bicm':
      return bicm();
    case 'hypergeometric':
      return words.finding_links_null_hypergeometric();
    case 'permutation':
      return words.finding_links_null_permutation({ permutations: readable(permutations), seed });
  }
}

function tableSentences(table: TraceSummary['table']): string[] {
  return table.map(({ atLeast, observed, expected }) =>
    words.finding_links_row({
      least: String(atLeast),
      observed: amount('persons', observed),
      expected: readable(expected),
    }),
  );
}

type Verdict = Pick<TraceSummary, 'verdict' | 'surviving' | 'level' | 'smallestReachableP' | 'smallestP' | 'tested'>;

function verdictSentence(summary: Verdict): string {
  const tests = amount('tests', summary.tested);
  switch (summary.verdict) {
    case 'supported':
      return words.finding_links_supported({
        ...many(summary.surviving),
        level: String(summary.level * 100),
      });
    case 'none_survive':
      return words.finding_links_none({ smallest: readableP(summary.smallestP), tests });
    case 'cannot_support':
      return words.finding_links_cannot({ reachable: readableP(summary.smallestReachableP), tests });
  }
}

interface HubNumbers {
  readonly anchor: string;
  readonly users: number;
  readonly shareSeen: number;
  readonly shareExpected: number;
  readonly networkShare: number;
}

function hubSentence(hub: HubNumbers): string {
  return words.finding_links_hub({
    anchor: hub.anchor,
    users: amount('users', hub.users),
    seen: readable(100 * hub.shareSeen),
    expected: readable(100 * hub.shareExpected),
    share: hub.networkShare.toFixed(2),
  });
}
