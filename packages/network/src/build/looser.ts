import { type AnchorKind, anchorKinds } from '@lookback/model';
import { type EvidenceGraph, kindAt } from './evidence-graph.ts';
import type { SameAnchor } from './reshape-anchors.ts';

/** Two anchors that may be one: for a person to accept or not. Accepting is an entry in `sameAnchors`; taking it out undoes it. */
export interface LooserProposal extends SameAnchor {
  /** same_number: document or plate whose issuer differs or is missing; same_last_digits; same_building; same_mailbox; next_day. */
  readonly rule: 'same_number' | 'same_last_digits' | 'same_building' | 'same_mailbox' | 'next_day';
  /** Users of each. */
  readonly users: readonly [number, number];
}

const groupMax = 12;

/** Proposes looser equalities between anchors of one kind, those of `about` only where given. Nothing is joined by it. */
export function looserEqualities(graph: EvidenceGraph, about?: ReadonlySet<number>): readonly LooserProposal[] {
  const groups = new Map<string, number[]>();
  const { anchors } = graph;
  for (let index = 0; index < anchors.length; index++) {
    for (const name of looseNames(kindAt(anchors, index), anchors.key.at(index))) {
      const list = groups.get(name);
      if (list) list.push(index);
      else groups.set(name, [index]);
    }
  }
  const users = (a: number) => graph.index.anchorOffset[a + 1] - graph.index.anchorOffset[a];
  const proposals: LooserProposal[] = [];
  for (const [name, members] of groups) {
    if (members.length < 2 || members.length > groupMax) continue;
    const [rule, kind] = name.split(' ') as [LooserProposal['rule'], AnchorKind];
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < members.length; j++) {
        if (about !== undefined && !about.has(members[i]) && !about.has(members[j])) continue;
        const [a, b] = [members[i], members[j]];
        proposals.push({ rule, kind, keys: [anchors.key.at(a), anchors.key.at(b)], users: [users(a), users(b)] });
      }
    }
  }
  return proposals.sort(
    (a, b) => anchorKinds.indexOf(a.kind) - anchorKinds.indexOf(b.kind) || (a.keys.join() < b.keys.join() ? -1 : 1),
  );
}

function looseNames(kind: AnchorKind, key: string): string[] {
  switch (kind) {
    case 'document':
    case 'vehicle':
      return [`same_number ${kind} ${key.slice(key.lastIndexOf(':') + 1)}`];
    case 'phone':
      return key.length > 9 ? [`same_last_digits phone ${key.slice(-8)}`] : [];
    case 'address':
      return [`same_building address ${key.replace(/ #.*$/, '')}`];
    case 'email': {
      const [mailbox, domain] = key.split('@');
      return [`same_mailbox email ${mailbox.replace(/\+.*$/, '').replaceAll('.', '')}@${domain}`];
    }
    case 'journey': {
      const [number, day] = key.split('@');
      const at = Date.parse(day ?? '') / 86_400_000;
      return Number.isNaN(at)
        ? []
        : [
            `next_day journey ${number} ${Math.floor(at / 2)}`,
            `next_day journey ${number} +${Math.floor((at + 1) / 2)}`,
          ];
    }
    default:
      return [];
  }
}
