import { evidenceRibbon, type RibbonWords } from '@lookback/network';
import { words } from '@lookback/words';
import { loadTrace, openLibrary, personOfId, type ReviewContext } from '@lookback/workflow';
import { count as countText } from '../numbers.ts';

/** The evidence paths of one person as SVG, with a mark where everything hangs on one item; null without a link. */
export async function personPaths(context: ReviewContext, id: string): Promise<string | null> {
  const { persons, rows } = await openLibrary(context);
  const trace = await loadTrace(context);
  const person = personOfId(persons, id);
  const finding = trace.findings.find((candidate) => candidate.person === person);
  return finding ? evidenceRibbon({ trace, finding, words: ribbonWords(person), sourceName: rows.fileOf }) : null;
}

/** The words of an evidence picture. */
export function ribbonWords(person: string): RibbonWords {
  return {
    title: words.finding_ribbon_title({ person }),
    records: (count) => (count === 1 ? words.finding_ribbon_record() : words.finding_ribbon_records({ count })),
    row: (row) => words.finding_ribbon_row({ row }),
    memoSource: (source) => words.finding_ribbon_memo({ source }),
    network: words.finding_ribbon_network(),
    users: (count, hub) =>
      hub
        ? words.finding_ribbon_hub({ count: countText(count) })
        : words.finding_ribbon_users({ count: countText(count) }),
    building: words.finding_ribbon_building(),
    directType: (type) => type.replaceAll('_', ' '),
    dateUnknown: words.finding_ribbon_date_unknown(),
    onlyPossible: words.finding_ribbon_possible(),
    soleMark: (mark, items) =>
      words.finding_ribbon_sole({ mark, items: items.map((item) => `${item.level} ${item.id}`).join(', ') }),
  };
}
