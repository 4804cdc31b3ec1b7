export { type KeyFile, keyIdOf, type NewKey, newKey, readKeyFile, signWith, verifySignature } from './chain/key.ts';
export { fromLedgerEvent, type Salts, toLedgerEvent } from './chain/ledger-event.ts';
export {
  type Act,
  actorOf,
  type Done,
  openReviewLog,
  type ReviewLog,
  type ReviewLogOptions,
  type Signer,
} from './chain/review-log.ts';
export {
  isSealed,
  openKeyFile,
  passphraseCharactersMin,
  type SealedKeyFile,
  sealKey,
} from './chain/sealed-key.ts';
export { type SignatureDifference, verifySignatures } from './chain/verify-signatures.ts';
export {
  codeOf,
  isAdverse,
  isClearance,
  type Outcome,
  type OutcomeCode,
  outcomeCodes,
  outcomes,
  readOutcome,
} from './event/outcome.ts';
export type * from './event/review-event.ts';
export { actorRoles, exclusionRules, networkRoles, systemKinds } from './event/review-event.ts';
export { cohortReviews, outcomeOf, priorityOf, stageOf } from './fold/axes.ts';
export { emptyReview, foldReview, stateAt } from './fold/fold-review.ts';
export { isSomeoneElse } from './fold/settle.ts';
export type * from './fold/state.ts';
export { type BandEvidence, type BandReason, bandOf } from './policy/band.ts';
export type * from './policy/command.ts';
export { decide, type PolicyContext } from './policy/decide.ts';
export { approvedExclusions } from './policy/decide-whole.ts';
export { expired } from './policy/expiry.ts';
export { cohortDigest } from './policy/form-cohort.ts';
export { openAskings } from './policy/give-out.ts';
export { type StandingJudgement, standingJudgements } from './policy/identity.ts';
export { permissions } from './policy/permission.ts';
export { readRole } from './policy/read-role.ts';
export { type Refusal, type RefusalCode, refusalCodes } from './policy/refusal.ts';
export { type PurgeDue, purgeDue, type RetentionQuestion } from './policy/retention.ts';
export { refuseSigners } from './policy/signers.ts';
export type * from './profile/profile.ts';
export { profileOf, profiles } from './profile/profiles.ts';
export { type Agreement, cohensKappa } from './quality/kappa.ts';
export { answerPairs, type Stratum, sampleFrame } from './quality/sample-frame.ts';
export { type SampleQuestion, zeroFailureSampleSize } from './quality/sample-size.ts';
export { type AnswerView, type By, type PersonView, personView } from './view/person-view.ts';
export { nextFor, type QueueItem, type QueueQuery, queueFor, refuseProtected } from './view/queue.ts';
