import type { AttachPrior } from './attach.ts';
import { type BlockingRule, splitKeys } from './blocking.ts';
import type { BlockingRecall } from './blocking-recall.ts';
import { dateStateOf, nameStateOf } from './class-layout.ts';
import type { Compiled } from './compile.ts';
import type { Learnt } from './learn.ts';
import type { ComparisonModel, LinkageModel, RivalClass } from './linkage-model.ts';
import type { Mixture } from './mixture.ts';
import type { ResolveOptions } from './resolution.ts';
import { coreThreshold, evidenceBits, type Run } from './resolve-run.ts';

const listed = (shares: Float64Array): number[] => Array.from(shares);

/** Writes down everything that a run learnt, as plain data. */
export function freezeModel(
  run: Pick<Run, 'learnt' | 'canonical' | 'aliases' | 'frozen'>,
  { singles, doubles }: LinkageModel['attachment'],
  recall: BlockingRecall | null,
  { seed = 'lookback' }: ResolveOptions,
): LinkageModel {
  const { learnt } = run;
  if (run.frozen) return run.frozen;
  const { mixture, compiled } = learnt;
  return {
    version: 1,
    failed: learnt.failed,
    sharedDocuments: mixture.layout.sharedDocuments,
    seed,
    records: compiled.count,
    columns: run.canonical.table.fields.map(({ name, role }) => ({ name, role })),
    ...blockingOf(learnt.pairs.rules, recall),
    comparisons: comparisonsOf(learnt),
    joined: learnt.joined,
    matchPairs: mixture.matchPairs,
    randomPairs: mixture.randomPairs,
    moved: mixture.moved,
    rivals: rivalsOf(mixture),
    thresholds: {
      core: coreThreshold,
      evidenceBits,
      personalEvidence: learnt.personalEvidence,
      twinEvidence: learnt.twinEvidence,
      numbersLent: learnt.numbersLent,
      noNamesakes: learnt.noNamesakes,
      matchUnseen: !learnt.matchSeen,
      parentsTell: learnt.parentsTell,
      birthdaysTell: learnt.birthdaysTell,
      homesOnly: learnt.homesOnly,
      relatives: learnt.relatives,
      formsOfOne: learnt.formsOfOne,
      nearTwins: learnt.nearTwins,
      nearTwinsShown: learnt.nearTwinsShown,
      strangers: learnt.strangers,
      givenAsked: learnt.givenAsked,
    },
    attachment: { singles: dense(singles), doubles: dense(doubles) },
    placeholders: compiled.placeholders,
    aliases: run.aliases,
    surnameFirst: compiled.name?.bags.surnameFirst ?? [],
    straysAreSlips: (compiled.name?.bags.strays ?? null) !== null,
    get frequencies() {
      return frequenciesOnce(compiled);
    },
    splitBlocks: splitKeys(learnt.pairs.rules),
  };
}

function comparisonsOf({ mixture, householdShare, personal }: Learnt): ComparisonModel[] {
  return mixture.comparisons.map(({ name, kind, fields, levels }, f) => ({
    name,
    kind,
    fields,
    levels,
    m: listed(mixture.states[f].m),
    u: listed(mixture.states[f].u),
    shared: optional(mixture.states[f].shared),
    surnameOnly: optional(mixture.states[f].surname),
    generation: optional(mixture.states[f].generation),
    sibling: optional(mixture.states[f].sibling),
    householdShare: householdShare[f],
    personal: personal[f],
  }));
}

const counted = new WeakMap<Compiled, LinkageModel['frequencies']>();

function frequenciesOnce(compiled: Compiled): LinkageModel['frequencies'] {
  const known = counted.get(compiled) ?? frequenciesOf(compiled);
  counted.set(compiled, known);
  return known;
}

/** Made when it is asked for: a large file holds millions of values. */
function frequenciesOf({ tallies }: Compiled): LinkageModel['frequencies'] {
  return Object.fromEntries(
    Object.entries(tallies).map(([name, { values, frequency }]) => [
      name,
      Object.fromEntries(Array.from(values, (value, code) => [value, frequency[code]])),
    ]),
  );
}

function blockingOf(
  rules: readonly BlockingRule[],
  recall: BlockingRecall | null,
): Pick<LinkageModel, 'blocking' | 'blockingRecall'> {
  return {
    blocking: rules.map(({ name, pairs }, r) => ({
      rule: name,
      pairs,
      recall: rounded(recall?.byRule[r].share),
      recallAlone: rounded(recall?.byRule[r].alone),
    })),
    blockingRecall: recall && {
      share: rounded(recall.share) ?? 0,
      shareMin: rounded(recall.shareMin) ?? 0,
      pairs: recall.pairs,
    },
  };
}

/** A list without holes, which a file would write as nothing. */
function dense(prior: AttachPrior): AttachPrior {
  return { ...prior, sizes: Array.from(prior.sizes, (count) => count ?? 0) };
}

function rounded(share: number | undefined): number | null {
  return share === undefined ? null : Math.round(share * 10_000) / 10_000;
}

function optional(shares: Float64Array | null): number[] | null {
  return shares && listed(shares);
}

function rivalsOf(mixture: Mixture): RivalClass[] {
  const { layout, rivalPairs } = mixture;
  const rivals: RivalClass[] = [];
  for (let c = 0; c < layout.size; c++) {
    if (layout.allowed[c] === 0) continue;
    rivals.push({
      name: (['random', 'surname', 'full_name'] as const)[nameStateOf(c, mixture.layout)],
      date: (['random', 'shared', 'generation', 'sibling'] as const)[dateStateOf(c, layout)],
      shared: layout.groups.filter((_, k) => c & (1 << k)).flat(),
      pairs: rivalPairs[c],
    });
  }
  return rivals;
}
