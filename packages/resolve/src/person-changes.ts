import type { Resolution } from './resolution.ts';

/** What became of a person between two resolutions, by record ids. */
export interface PersonChange {
  readonly kind: 'new' | 'grown' | 'merged' | 'split' | 'gone';
  /** Person id now; for `gone` the id it had. */
  readonly person: string;
  /** Person ids before that its records came from. */
  readonly from: readonly string[];
  /** Records that are in this person now and were not before (for `gone`: that it had). */
  readonly moved: readonly string[];
}

/** Lists every person that is new, has grown, is merged of several, is part of a split one, or is gone. */
export function personChanges(before: Resolution, after: Resolution): PersonChange[] {
  const personBefore = new Map<string, string>();
  const sizeBefore = new Map<string, number>();
  Array.from(before.table.ids).forEach((id, record) => {
    const person = before.table.ids.at(before.personOf[record]);
    personBefore.set(id, person);
    sizeBefore.set(person, (sizeBefore.get(person) ?? 0) + 1);
  });
  const members = new Map<string, string[]>();
  Array.from(after.table.ids).forEach((id, record) => {
    const person = after.table.ids.at(after.personOf[record]);
    const list = members.get(person);
    if (list) list.push(id);
    else members.set(person, [id]);
  });
  const changes: PersonChange[] = [];
  for (const [person, list] of members) {
    const from = [...new Set(list.flatMap((id) => personBefore.get(id) ?? []))].sort();
    const moved = list.filter((id) => personBefore.get(id) !== person);
    const lost = from.some(
      (old) => list.filter((id) => personBefore.get(id) === old).length < (sizeBefore.get(old) ?? 0),
    );
    if (from.length === 0) changes.push({ kind: 'new', person, from, moved });
    else if (lost) changes.push({ kind: 'split', person, from, moved });
    else if (from.length > 1) changes.push({ kind: 'merged', person, from, moved });
    else if (moved.length > 0) changes.push({ kind: 'grown', person, from, moved });
  }
  for (const [person] of sizeBefore) {
    if (members.has(person)) continue;
    changes.push({
      kind: 'gone',
      person,
      from: [person],
      moved: Array.from(before.table.ids).filter((id) => personBefore.get(id) === person),
    });
  }
  return changes;
}
