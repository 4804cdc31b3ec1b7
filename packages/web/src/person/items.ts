import type { Item } from '@lookback/server';
import { words } from '@lookback/words';
import { date, number } from '../text/say.ts';

/** The items of one source row, which stand or fall together: one line on the screen. */
export interface ItemGroup {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly ids: readonly string[];
  readonly conduct: boolean;
  readonly leg: boolean;
}

function labelOf(item: Item): string {
  const row = item.row === null ? item.source : words.web_row({ source: item.source, row: number(item.row) });
  return item.date === null ? row : `${row}, ${date(item.date)}`;
}

/** Groups items by the row that carries them, in the order in which they come. */
export function groupItems(items: readonly Item[]): ItemGroup[] {
  const groups = new Map<string, ItemGroup>();
  for (const item of items) {
    const key = item.row === null ? item.id : `${item.source} ${item.row}`;
    const before = groups.get(key);
    groups.set(key, {
      key,
      label: before?.label ?? labelOf(item),
      text: before?.text ?? item.text,
      ids: [...(before?.ids ?? []), item.id],
      conduct: (before?.conduct ?? false) || item.conduct,
      leg: (before?.leg ?? false) || item.leg,
    });
  }
  return [...groups.values()];
}

export const holdsAll = (chosen: readonly string[], group: ItemGroup): boolean =>
  group.ids.every((id) => chosen.includes(id));

/** Puts all items of a group in, or takes them all out. */
export function toggleGroup(chosen: readonly string[], group: ItemGroup): string[] {
  const without = chosen.filter((id) => !group.ids.includes(id));
  return holdsAll(chosen, group) ? without : [...without, ...group.ids];
}
