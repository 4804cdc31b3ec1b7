import { protectedAttributeOf } from '@lookback/base';
import { type DoubtCode, doubtCodes, type ExportView } from '@lookback/figures';
import type { PersonView } from '@lookback/review';
import { words } from '@lookback/words';
import type { ReviewContext } from '../context.ts';
import { loadNetwork } from '../links/load-network.ts';
import { openLibrary, type PersonFile } from '../review/person-file.ts';
import { chanceOf } from '../review/person-page.ts';
import { nameAndBirth } from '../review/person-summary.ts';
import { ribbonsOf, withoutOf } from '../review/ribbons.ts';

/** Who is given what, for what, by whom. */
export interface ExportRequest {
  readonly recipient: string;
  readonly purpose: string;
  readonly askedBy: string;
  readonly givenBy: string;
}

/** What a recipient is given about one person, as whoever gives it may see the review. */
export async function exportView(
  context: ReviewContext,
  file: PersonFile,
  view: PersonView,
  request: ExportRequest,
): Promise<ExportView> {
  const { rows, trace } = await openLibrary(context);
  const { memo } = await loadNetwork(context);
  const { charter, workspace, clock } = context;
  const last = view.answers.at(-1);
  return {
    id: file.id,
    ...nameAndBirth(file),
    simulated: workspace.simulated,
    asOf: new Date(clock.now()).toISOString().slice(0, 10),
    ...request,
    question: charter.question,
    authority: charter.authority,
    ribbons: ribbonsOf(file, memo, rows.fileOf),
    without: withoutOf(file, rows.fileOf),
    chance: chanceOf(file),
    everybody: trace.summary.table,
    records: file.records.map(({ file: name, row }) => ({ file: name, row })),
    settled:
      view.settled?.code == null
        ? null
        : { code: view.settled.code, people: view.settled.people, date: (last?.at ?? '').slice(0, 10) },
    doubts: doubtsOf(file, view),
    notSearched: charter.systems.filter((system) => system.searched !== 'yes').map((system) => system.name),
    leftOut: leftOutOf(file, charter.protected).map(protectedWord),
  };
}

function doubtsOf({ finding, records, review }: PersonFile, view: PersonView): DoubtCode[] {
  const holds: Readonly<Record<DoubtCode, boolean>> = {
    sole: (finding?.support.sole.length ?? 0) > 0,
    possible: finding?.touches.some((touch) => touch.certainty === 'possible') ?? false,
    hub: finding?.hubOnly ?? false,
    records: records.length > 1,
    undecided: view.settled === null,
    reopened: view.reopened.length > 0,
    challenged: review?.redress !== undefined && review.redress.upheld === undefined,
  };
  return doubtCodes.filter((code) => holds[code]);
}

/** A protected attribute in the language chosen; one of the charter's own says itself. */
function protectedWord(attribute: string): string {
  const all = words as unknown as Readonly<Record<string, (() => string) | undefined>>;
  return all[`finding_protected_${attribute}`]?.() ?? attribute;
}

function leftOutOf({ records }: PersonFile, ownProtected: readonly string[]): string[] {
  const props = new Set(records.flatMap((record) => record.statements.map(({ prop }) => prop)));
  const attributes = [...props].map((prop) => protectedAttributeOf(prop, ownProtected));
  return [...new Set(attributes.filter((attribute) => attribute !== null))].sort();
}
