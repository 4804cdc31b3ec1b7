export { canonicalJson, type Json } from './canonical-json.ts';
export { digestOf, digestOfFile, RowDigest, sha256 } from './digest.ts';
export {
  type ExitCode,
  exitCodes,
  Failure,
  type FailureDetail,
  FindingError,
  GuardError,
  invariant,
  type Place,
  UserError,
  unreachable,
  WorldError,
} from './failure.ts';
export { type Certainty, type Day, dayOf, type Interval, isoDay, isoInterval, overlap } from './interval.ts';
export { byCodeUnit } from './order.ts';
export { type Clock, type Progress, silent, steppingClock, systemClock } from './ports.ts';
export { protectedAttributeOf, protectedAttributes } from './protected-attribute.ts';
export { hash32, type Random, seededRandom } from './random.ts';
