import { UserError } from '@lookback/base';
import type { EvidenceItem } from '@lookback/network';
import { type Library, loadFile, type PersonFile } from '@lookback/workflow';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { leggedPaths } from './evidence.ts';
import { labelOf } from './label.ts';
import { bandReasons } from './queue.ts';
import { libraryOf, viewOf, type World } from './world.ts';

const othersMax = 50;

/** The items of the trace that are taken away: the statements alone, or the rows or files that hold them. */
function takenAway(file: PersonFile, { items, scope }: s.TryWithout): EvidenceItem[] {
  const known = new Map(file.evidence.map((item) => [item.id, item.statement]));
  const statements = items.map((id) => {
    const statement = known.get(id);
    if (statement === undefined)
      throw new UserError({ code: 'item_unknown', message: 'This person has no such item in the files.' });
    return statement;
  });
  const named = statements.map((statement): EvidenceItem => {
    if (scope === 'item') return { level: 'statement', id: statement.id };
    const { source, row } = statement;
    return scope === 'record' ? { level: 'record', id: `${source}.${row}` } : { level: 'source', id: String(source) };
  });
  return [...new Map(named.map((item) => [`${item.level} ${item.id}`, item])).values()];
}

/** Is a use, by its place in the files, among what is taken away? */
function isGone(library: Library, gone: readonly EvidenceItem[]): (statement: string) => boolean {
  const names = new Set(gone.map(({ level, id }) => `${level} ${id}`));
  return (id) => {
    const statement = library.statements.get(id);
    if (names.has(`statement ${id}`)) return true;
    if (statement === undefined) return false;
    const { source, row } = statement;
    return names.has(`record ${source}.${row}`) || names.has(`source ${source}`);
  };
}

/** What would be left of a link, in which band, and who else would drop out; nothing is changed. */
export async function tryWithout(world: World, command: s.TryWithout, reader: Reader): Promise<s.TryAnswer> {
  const file = await loadFile(world.context, command.person);
  const library = await libraryOf(world);
  const gone = takenAway(file, command);
  const lost = isGone(library, gone);
  const before = await leggedPaths(world, file);
  const after = library.trace.bandWithout(file.id, gone);
  const left = after === null ? [] : before.filter(({ path }) => !path.items.every(lost));
  const others = library.trace.without(gone).filter((person) => person !== file.id);
  const view = await viewOf(world, file.id, reader);
  return {
    person: file.id,
    without: [...command.items],
    effect: after === null ? 'drops_out' : 'stays',
    pathsLeft: left.map(({ path }) => path.id),
    touchesBefore: file.finding?.observed ?? 0,
    touchesAfter: after?.touches ?? 0,
    bandBefore: file.finding?.band ?? null,
    bandAfter: after?.band ?? null,
    reasonsAfter: after === null ? [] : bandReasons(after.reasons, after.band),
    onlyHubs: left.length > 0 && left.every(({ path }) => path.hub),
    reopens: view?.settled != null ? 1 : 0,
    othersOut: others.length,
    others: await Promise.all(
      others.slice(0, othersMax).map(async (person) => ({
        person,
        label: labelOf(library, person),
        settled: (await viewOf(world, person, reader))?.settled?.outcome ?? null,
      })),
    ),
  };
}
