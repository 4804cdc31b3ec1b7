import { figureDefinition, type Locale } from '../define/index.ts';
import type { ReleasedSet } from '../suppress/index.ts';
import type { LintFinding, TextBlock } from './finding.ts';
import { lintPercentages } from './percentage.ts';
import { positionsOf, sentenceAt, sentencesOf } from './sentence.ts';
import { type Vocabulary, vocabularies } from './vocabulary.ts';

type Found = Omit<LintFinding, 'block' | 'locale'>;

/**
 * Checks blocks of text against the definitions of the figures that they quote (requirements 6.4.4 and 6.4.7, ICD 203).
 * Returns nothing when all is well. Names of the charter's named rules may be used for their own count.
 */
export function lint(blocks: readonly TextBlock[], set: ReleasedSet, locale: Locale): readonly LintFinding[] {
  const vocabulary = vocabularies[locale];
  return blocks.flatMap((block) =>
    lintBlock(block, set, locale, vocabulary).map((found) => ({ ...found, block: block.id, locale })),
  );
}

function lintBlock(block: TextBlock, set: ReleasedSet, locale: Locale, vocabulary: Vocabulary): Found[] {
  if (block.kind === 'uttered') return lintUttered(block);
  return [
    ...lintLabels(block, set, vocabulary),
    ...lintNouns(block, set, locale),
    ...lintHedges(block, vocabulary),
    ...lintPercentages(block.text, vocabulary),
    ...lintConfidence(block, vocabulary),
    ...(block.kind === 'headline' ? lintHeadline(block) : []),
  ];
}

function found(code: LintFinding['code'], text: string, allowed: readonly string[] = []): Found {
  return { code, found: text, allowed };
}

/** What was said must keep its hedges: *may have ties* never becomes *ties*. */
function lintUttered(block: TextBlock): Found[] {
  const text = block.text.toLowerCase();
  return block.hedges
    .filter((hedge) => !text.includes(hedge.toLowerCase()))
    .map((hedge) => found('hedge_lost', hedge, [hedge]));
}

function lintLabels(block: TextBlock, set: ReleasedSet, vocabulary: Vocabulary): Found[] {
  const rules = set.context.namedRules.map((rule) => rule.name.toLowerCase());
  const quoted = new Set(block.quotes.map((quote) => quote.id));
  const isRuleName = (label: string) =>
    rules.some((name, i) => name.includes(label.toLowerCase()) && quoted.has(set.context.namedRules[i]?.id ?? ''));
  const labels = vocabulary.forbidden.flatMap((pattern) => block.text.match(pattern) ?? []);
  const remainders = block.text.match(vocabulary.remainder) ?? [];
  return [
    ...labels.filter((label) => !isRuleName(label)).map((label) => found('label_forbidden', label)),
    ...remainders.map((words) => found('remainder', words)),
  ];
}

/** Where the number of a quote stands: at its offset, or wherever it is found when none is given. */
function standsIn(block: TextBlock, quote: TextBlock['quotes'][number]): { sentence: string; before: string }[] {
  const offsets = quote.at === undefined ? positionsOf(block.text, quote.shown) : [quote.at];
  return offsets.map((at) => sentenceAt(block.text, at));
}

/** The noun used for a count must be one of its definition, in the sentence where the number stands. */
function lintNouns(block: TextBlock, set: ReleasedSet, locale: Locale): Found[] {
  return block.quotes.flatMap((quote) => {
    const nouns = figureDefinition(quote.id, locale, set.context.namedRules)?.nouns ?? [];
    const places = standsIn(block, quote);
    const has = (sentence: string) => nouns.some((noun) => sentence.toLowerCase().includes(noun.toLowerCase()));
    if (places.length === 0 || places.some((place) => has(place.sentence))) return [];
    return [found('noun_not_defined', places[0]?.sentence ?? '', nouns)];
  });
}

/** An exact figure carries no hedge; only what is expected by chance is *about*. */
function lintHedges(block: TextBlock, vocabulary: Vocabulary): Found[] {
  return block.quotes.flatMap((quote) =>
    standsIn(block, quote).flatMap(({ before }) => {
      const hedge = vocabulary.hedgeBefore.exec(before);
      return hedge === null ? [] : [found('hedge_added', `${hedge[0]}${quote.shown}`, [quote.shown])];
    }),
  );
}

function lintConfidence(block: TextBlock, vocabulary: Vocabulary): Found[] {
  return sentencesOf(block.text)
    .filter((sentence) => vocabulary.likelihood.test(sentence) && vocabulary.confidence.test(sentence))
    .map((sentence) => found('likelihood_with_confidence', sentence));
}

/** Where the headline counts stand, the counter-fact and the chance expectation stand too. */
function lintHeadline(block: TextBlock): Found[] {
  const quoted = new Set(block.quotes.map((quote) => quote.id));
  const counts = ['C', 'M1', 'L1', 'E1'].filter((id) => quoted.has(id));
  const needed = ['CF', 'N2C'].filter((id) => !quoted.has(id));
  return counts.length === 0 ? [] : needed.map((id) => found('counter_fact_missing', counts.join(', '), [id]));
}
