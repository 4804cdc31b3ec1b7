import {
  type Agreement,
  answerPairs,
  cohensKappa,
  type KeyFile,
  type Outcome,
  type RecordedEvent,
  type Stratum,
  sampleFrame,
  zeroFailureSampleSize,
} from '@lookback/review';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { loadGraph } from '../graph/load-graph.ts';
import { loadNetwork } from '../links/load-network.ts';
import { loadTrace } from '../links/load-trace.ts';
import { openLibrary, personOfId } from '../review/person-file.ts';

export interface DrawOptions {
  readonly stratum: Stratum;
  readonly seed: string;
  /** Persons to draw; by default the smallest number that shows less than `defectShare` wrong at `confidence`. */
  readonly size?: number;
  readonly defectShare: number;
  readonly confidence: number;
}

export interface DrawReport {
  readonly stratum: Stratum;
  readonly frame: number;
  readonly size: number;
  readonly persons: readonly string[];
  readonly events: readonly RecordedEvent[];
}

/** Draws a seeded sample of a stratum; the cleared, the left out and the never flagged are strata of their own. */
export async function drawSampleStep(context: ReviewContext, options: DrawOptions, key: KeyFile): Promise<DrawReport> {
  const { stratum, seed, defectShare, confidence } = options;
  const book = await openBook(context);
  const frame = sampleFrame(await book.state(), stratum, stratum === 'not_flagged' ? await notFlagged(context) : []);
  const least = zeroFailureSampleSize({ lot: frame.length, defectShare, confidence });
  const size = Math.min(frame.length, options.size ?? least);
  const events = await book.perform({ kind: 'draw_sample', seed, stratum, frame, size }, key);
  const { samples } = await book.state();
  const drawn = samples.findLast((sample) => sample.stratum === stratum && sample.seed === seed);
  return { stratum, frame: frame.length, size, persons: drawn?.persons ?? [], events };
}

/** A quality reader's own answer on a sampled person, given before the others' answers are shown. */
export async function checkQualityStep(
  context: ReviewContext,
  check: { readonly person: string; readonly outcome: Outcome; readonly reason: string },
  key: KeyFile,
): Promise<readonly RecordedEvent[]> {
  const { persons } = await openLibrary(context);
  const book = await openBook(context);
  return book.perform({ kind: 'check_quality', ...check, person: personOfId(persons, check.person) }, key);
}

export interface SampleStanding {
  readonly stratum: string;
  readonly seed: string;
  readonly persons: readonly string[];
  /** Of these, checked by anybody; and overturned. */
  readonly checked: number;
  readonly overturned: number;
}

export interface QualityReport {
  readonly samples: readonly SampleStanding[];
  /** First and second readers on all cases that both answered. */
  readonly agreement: Agreement;
}

/** How the samples stand, and how far first and second readers agree. */
export async function qualityReport(context: ReviewContext): Promise<QualityReport> {
  const state = await (await openBook(context)).state();
  const samples = state.samples.map(({ stratum, seed, persons }) => {
    const checks = state.checks.filter((check) => persons.includes(check.person));
    const checked = new Set(checks.map((check) => check.person)).size;
    const overturned = new Set(checks.filter((check) => !check.agrees).map((check) => check.person)).size;
    return { stratum, seed, persons, checked, overturned };
  });
  return { samples, agreement: cohensKappa(answerPairs(state)) };
}

async function notFlagged(context: ReviewContext): Promise<string[]> {
  const { persons } = await loadGraph(context);
  const { network } = await loadNetwork(context);
  const { findings } = await loadTrace(context);
  const seen = new Set([...network.persons, ...findings].map(({ person }) => person));
  return [...persons.recordsOf.keys()].filter((person) => !seen.has(person));
}
