export { type Chain, type Claim, chainFileSchema, type Origin, type Slot } from './chain/chain-schema.ts';
export { checkSentence, type Sentence, type SentenceCheck, type Verdict } from './chain/check-claim.ts';
export { type CopyModel, copyProbability, type SharedValues } from './chain/copy-detection.ts';
export { distinctPersons, type Support } from './chain/distinct-persons.ts';
export { type Drift, driftsOf, type LabelConflict, labelConflicts, quantityText } from './chain/drift.ts';
export { independentLegs } from './chain/independent-legs.ts';
export { type ChainText, readChain } from './chain/read-chain.ts';
export { type ChainReading, type DerivationReading, readingOf } from './chain/reading.ts';
export {
  type ClaimSupport,
  rootClaims,
  rootOf,
  supportOf,
  type WithdrawnSupport,
  withdrawOrigin,
} from './chain/support.ts';
export { type Derived, type NoDerivation, restOf, sumOf } from './hedge/derive.ts';
export { type Bounds, boundsOf, type Hedge, hedges, type Quantity, quantityOf } from './hedge/quantity.ts';
export { actionsAt, adverseActions } from './person/action.ts';
export { locationAt } from './person/location.ts';
export type {
  ActionClaim,
  ActionsAt,
  ActionsQuestion,
  ActionType,
  ByBasis,
  LocationAt,
  LocationClaim,
  LocationCode,
  LocationQuestion,
  LocationState,
  RequiredSearch,
  SearchAnswer,
  SearchClaim,
} from './person/person-claim.ts';
