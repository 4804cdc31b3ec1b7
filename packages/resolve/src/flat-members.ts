import type { Clusters } from './agglomerate.ts';
import { shareable } from './shareable.ts';

/** The members of all clusters one after another, as threads share them: those of cluster c from first[c] on. */
export function flatMembers(lists: Clusters['members']): { members: Uint32Array; first: Uint32Array } {
  const first = shareable(new Uint32Array(lists.length + 1));
  for (let cluster = 0; cluster < lists.length; cluster++)
    first[cluster + 1] = first[cluster] + (lists[cluster]?.length ?? 0);
  const members = shareable(new Uint32Array(first[lists.length]));
  for (let cluster = 0; cluster < lists.length; cluster++) {
    const list = lists[cluster];
    if (list) members.set(list, first[cluster]);
  }
  return { members, first };
}
