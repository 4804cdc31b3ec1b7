import { readFile } from 'node:fs/promises';
import type { LinkFinding, NetworkAnchor, TraceSummary } from '@lookback/network';
import type { Snapshot } from '@lookback/store';

/** Version of the links stage: a snapshot of another version is not built upon. */
export const linksVersion = 4;

/** What a links snapshot holds: findings in queue order. */
export interface Links {
  readonly summary: TraceSummary;
  readonly anchors: readonly NetworkAnchor[];
  readonly findings: readonly LinkFinding[];
}

export interface LinkTotals {
  readonly tested: number;
  readonly declared: number;
  readonly linked: number;
  readonly moved: number;
  readonly direct: number;
  readonly hubOnly: number;
  readonly surviving: number;
  readonly verdict: TraceSummary['verdict'];
  readonly table: TraceSummary['table'];
  readonly accidental: TraceSummary['accidental'];
  readonly hubs: readonly {
    readonly label: string;
    readonly users: number;
    readonly shareSeen: number;
    readonly shareExpected: number;
    readonly networkShare: number;
  }[];
  readonly unused: readonly string[];
}

export function linkTotals({ summary, anchors }: Links): LinkTotals {
  return {
    tested: summary.tested,
    declared: summary.declared,
    linked: summary.linked,
    moved: summary.moved,
    direct: summary.direct,
    hubOnly: summary.hubOnly,
    surviving: summary.surviving,
    verdict: summary.verdict,
    table: summary.table,
    accidental: summary.accidental,
    hubs: anchors
      .filter((anchor) => anchor.hub)
      .map(({ label, users, shareSeen, shareExpected, networkShare }) => ({
        label,
        users,
        shareSeen,
        shareExpected,
        networkShare,
      })),
    unused: summary.unused.map((anchor) => anchor.label),
  };
}

export async function readLinks(snapshot: Snapshot): Promise<Links> {
  return JSON.parse(await readFile(snapshot.file('links.json'), 'utf8')) as Links;
}
