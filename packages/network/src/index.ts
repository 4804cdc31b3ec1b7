export { buildEvidenceGraph, type GraphInput, type Reassignment } from './build/build-graph.ts';
export {
  type Anchor,
  type EvidenceGraph,
  type EvidenceItem,
  type ItemLevel,
  itemLevels,
  unknownDay,
} from './build/evidence-graph.ts';
export { decodeGraph, encodeGraph } from './build/snapshot.ts';
export { withoutItems } from './build/without-items.ts';
export { evidenceRibbon, type RibbonInput, type RibbonWords } from './necessity/ribbon.ts';
export type { Leg, Support } from './necessity/types.ts';
export { compareRounds, type RoundChange, type RoundDifference, type RoundInput } from './round/compare-rounds.ts';
export { type DeclareContext, declareNetwork, dragnetLimit, refuseDragnet } from './trace/declare-network.ts';
export { traceNetwork } from './trace/trace-network.ts';
export type {
  Band,
  CohortRule,
  DeclaredAnchor,
  DeclaredEvent,
  DeclaredNetwork,
  DeclaredPerson,
  DirectFinding,
  ExpectationRow,
  FurtherHop,
  LinkFinding,
  NetworkAnchor,
  NullName,
  StratumSummary,
  TouchFinding,
  Trace,
  TraceOptions,
  TraceSummary,
  UseEvidence,
} from './trace/types.ts';
