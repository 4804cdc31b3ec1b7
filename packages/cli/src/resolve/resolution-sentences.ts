import type { ColumnRole, LinkageModel, MatchResult, Resolution } from '@lookback/resolve';
import { words } from '@lookback/words';
import { readable } from '../links/csv-text.ts';
import { textTable } from '../text-table.ts';
import type { PeopleFile } from './people-file.ts';

/** What of a file was taken for the records, where not all of it was. */
export function fileSentences({ entities, table, rejected, parties }: PeopleFile): string[] {
  const lines: string[] = [];
  if (entities?.kind === 'organisation')
    lines.push(words.finding_people_organisations({ records: readable(table.count) }));
  if (entities && entities.passedOver > 0)
    lines.push(words.finding_people_passed_over({ others: readable(entities.passedOver) }));
  if (rejected > 0) lines.push(words.finding_people_rejected({ lines: readable(rejected) }));
  if (parties) lines.push(partiesSentence(parties));
  return lines;
}

/** Which columns of two parties were read, and the options that read the other ones instead. */
function partiesSentence({ read, unread }: NonNullable<PeopleFile['parties']>): string {
  const names = (columns: readonly ColumnRole[]): string => columns.map(({ name }) => name).join(', ');
  const option = (name: string, role: string): string =>
    `--role ${/^[\w.-]+$/.test(name) ? `${name}=${role}` : `'${name.replaceAll("'", "'\\''")}=${role}'`}`;
  const options = [
    ...unread.map(({ name, role }) => option(name, role)),
    ...read.map(({ name }) => option(name, 'none')),
  ];
  return words.finding_people_two_parties({ read: names(read), unread: names(unread), options: options.join(' ') });
}

/** What must be said beside a list of persons: how it was found, how sure it is, what chance alone would give. */
export function resolutionSentences(resolution: Resolution): string[] {
  const { clusters, candidates, basis, table, estimatedPrecision } = resolution;
  const attached = basis.filter((value) => value === 'attached_by_name').length;
  const records = clusters.reduce((sum, { size }) => sum + size, 0);
  const lines: string[] = [
    words.finding_people_found({
      records: readable(table.count),
      persons: readable(table.count - records + clusters.length),
      joined: readable(clusters.length),
    }),
    ...(clusters.length === 0
      ? []
      : [words.finding_people_precision({ percent: (100 * estimatedPrecision).toFixed(1) })]),
    words.finding_people_candidates({ candidates: readable(candidates.length) }),
  ];
  if (attached > 0) lines.push(words.finding_people_attached({ records: readable(attached) }));
  lines.push(...ruleTable(resolution));
  lines.push(...blockingSentences(resolution.blockingRecall));
  for (const { code, detail } of resolution.warnings) lines.push(warningSentence(code, detail));
  lines.push(columnsSentence(resolution.model));
  return lines;
}

/**
 * The columns that were read and what each was taken for: the rest told nothing. Of two files that call a column otherwise
 * both names are said.
 */
export function columnsSentence(
  { columns }: Pick<LinkageModel, 'columns'>,
  names: MatchResult['columnNames'] = new Map(),
): string {
  const told = columns.map(({ name, role }) => `${namesOfBoth(name, names)} (${role})`);
  return words.finding_people_columns({ columns: told.join(', ') });
}

function namesOfBoth(name: string, names: MatchResult['columnNames']): string {
  const { left, right } = names.get(name) ?? { left: [], right: [] };
  const side = (own: readonly string[]): string => [...new Set(own)].join(' + ');
  const both = [left, right].filter((own) => own.length > 0).map(side);
  return both.length === 0 ? name : [...new Set(both)].join(' = ');
}

function recallColumns(rules: Resolution['rules']) {
  const percent = (share: number | null): number => Math.round(1000 * (share ?? 0)) / 10;
  return [
    {
      heading: words.finding_people_rule_recall(),
      of: rules.map(({ estimatedRecall }) => percent(estimatedRecall)),
      always: true,
    },
    {
      heading: words.finding_people_rule_alone(),
      of: rules.map(({ estimatedRecallAlone }) => percent(estimatedRecallAlone)),
      always: true,
    },
  ];
}

const pairsTelling = 30;

/** Fewer joined pairs tell nothing of those that are missing. */
function tells(recall: Resolution['blockingRecall']): recall is NonNullable<Resolution['blockingRecall']> {
  return recall !== null && recall.pairs >= pairsTelling;
}

/** How many of the true pairs came to comparison at all; nothing where too few were joined to tell. */
export function blockingSentences(recall: Resolution['blockingRecall']): string[] {
  if (!tells(recall)) return [];
  const { share, shareMin, pairs } = recall;
  return [
    words.finding_people_blocking({
      percent: percentText(share),
      least: percentText(shareMin),
      pairs: readable(pairs),
    }),
  ];
}

function percentText(share: number): string {
  return (100 * share).toFixed(1);
}

/** What each rule found, beside what coincidence alone would find; columns that hold nothing but zeros are left out. */
function ruleTable({ rules, blockingRecall }: Resolution): string[] {
  if (rules.length === 0) return [];
  const columns = [
    { heading: words.finding_people_rule_pairs(), of: rules.map(({ pairs }) => pairs), always: true },
    { heading: words.finding_people_rule_expected(), of: rules.map((rule) => rule.expectedCoincidences), always: true },
    ...(tells(blockingRecall) ? recallColumns(rules) : []),
    { heading: words.finding_people_rule_split(), of: rules.map(({ splitBlocks }) => splitBlocks), always: false },
    {
      heading: words.finding_people_rule_unsplit(),
      of: rules.map(({ unsplitBlocks }) => unsplitBlocks),
      always: false,
    },
    { heading: words.finding_people_rule_left(), of: rules.map(({ pairsLeft }) => pairsLeft), always: false },
  ].filter(({ always, of }) => always || of.some((value) => value > 0));
  return textTable(
    [words.finding_people_rule_name(), ...columns.map(({ heading }) => heading)],
    rules.map(({ rule }, r) => [rule, ...columns.map(({ of }) => readable(of[r]))]),
  );
}

/** What a warning of a resolution says, as a sentence. */
export function warningSentence(code: string, detail: Readonly<Record<string, string | number>>): string {
  const all = Object.entries(detail)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  switch (code) {
    case 'model_failed':
      return words.finding_people_failed({
        expected: readable(Number(detail.expectedMatches)),
        pairs: readable(Number(detail.candidatePairs)),
      });
    case 'no_match_seen':
      return words.finding_people_no_match({});
    case 'names_only':
      return words.finding_people_names_only({});
    case 'homes_only':
      return words.finding_people_homes_only({
        pairs: readable(Number(detail.pairs)),
        records: readable(Number(detail.records)),
        groups: readable(Number(detail.groups)),
      });
    case 'no_usable_field':
      return words.finding_people_no_field({});
    case 'small_file':
      return words.finding_people_small({ records: String(detail.records) });
    case 'columns_missing':
      return words.finding_people_columns_missing({ columns: String(detail.columns) });
    case 'blocks_split':
      return words.finding_people_blocks({
        rule: String(detail.rule),
        split: readable(Number(detail.split)),
        unsplit: readable(Number(detail.unsplit)),
      });
    case 'drift':
      return words.finding_people_drift({
        learnt: readable(Number(detail.learntOn)),
        records: readable(Number(detail.records)),
      });
    case 'placeholder_values':
      return words.finding_people_placeholders({
        column: String(detail.column),
        values: String(detail.values),
      });
    case 'judgements_conflict':
      return words.finding_people_judgements({ a: String(detail.a), b: String(detail.b) });
    default:
      return words.finding_people_warning({ code, detail: all });
  }
}
