export { type ImportOptions, type ImportReport, importStep } from './1-import.ts';
export { type ResolveReport, resolveStep } from './2-resolve.ts';
export { type DeclareReport, declareStep } from './3-declare.ts';
export { type TraceReport, traceStep } from './4-trace.ts';
export { attachStep, basisOf, type DecideOptions, decideStep, identityStep, outcomeNamed } from './5-review.ts';
export { type MeasureReport, measureStep } from './6-measure.ts';
export { type PublishReport, publishStep } from './7-publish.ts';
export { type Book, closeBook, localSession, openBook, standingJudgements } from './book/book.ts';
export { type NewKeyOptions, newKeyStep, resealKey } from './book/new-key.ts';
export { failureOf } from './book/refusal-words.ts';
export { type ChangeReport, rerun } from './change/rerun.ts';
export { type RoundReport, roundStep } from './change/round.ts';
export { type EarlyWithdrawReport, type WithdrawReport, withdrawPreview, withdrawStep } from './change/withdraw.ts';
export { type ExclusionReport, exclusionStep } from './cohort/exclusion-step.ts';
export { type OpenOptions, openReview, type ReviewContext } from './context.ts';
export { type DemoOptions, type DemoTeller, runDemo } from './demo/run-demo.ts';
export { loadEvidence, needSnapshot } from './evidence/load-evidence.ts';
export { rowIndex } from './evidence/row-index.ts';
export { exportExample, exportPublications } from './example/export-example.ts';
export { runExample } from './example/run-example.ts';
export { type SetClock, setClock } from './example/set-clock.ts';
export { explainRecords, type WhyNot, whyNotRecords } from './explain/explain-records.ts';
export { holdsTogether } from './explain/holds-together.ts';
export { bitsOf } from './explain/weights.ts';
export { type ExportReport, exportStep, type GivenLine, givenLines } from './export/export-step.ts';
export { loadGraph } from './graph/load-graph.ts';
export { type ControlCheck, charterOf, completeness, type SystemCompleteness } from './import/completeness.ts';
export type { ImportedFile } from './import/import-file.ts';
export { type CharterAnswers, charterText } from './init/charter-text.ts';
export { type InitReport, initWorkspace } from './init/init-workspace.ts';
export { loadNetwork } from './links/load-network.ts';
export { loadTrace, whoDropsOut } from './links/load-trace.ts';
export { gatherFigures } from './measure/gather.ts';
export { requiredSearches } from './measure/required-searches.ts';
export { type CandidateRow, readCandidates } from './persons/person-table.ts';
export { publicationNumbers } from './publish/freeze.ts';
export { latestFiguresDay } from './publish/latest-figures.ts';
export { type QuickReport, quickReview } from './quick/quick-review.ts';
export { type CareCommand, careStep, type RecordCommand } from './review/care.ts';
export { logRead } from './review/log-read.ts';
export { type Library, loadFile, openLibrary, type PersonFile, personOfId } from './review/person-file.ts';
export { personPage } from './review/person-page.ts';
export { type PersonSummary, personSummary, summaryOf } from './review/person-summary.ts';
export { type PriorityLine, priorityLines } from './review/priority.ts';
export { type QueueLine, queueLines } from './review/queue.ts';
export {
  checkQualityStep,
  type DrawOptions,
  drawSampleStep,
  qualityReport,
} from './safeguard/quality.ts';
export { type SafeguardAct, safeguardStep } from './safeguard/redress.ts';
export { purgeStep, retentionLines } from './safeguard/retention.ts';
export { type VerifyReport, verifyWorkspace } from './verify/verify-workspace.ts';
