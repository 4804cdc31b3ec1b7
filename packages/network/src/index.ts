export { type AnchorKey, anchorKey, type KeyContext } from './build/anchor-key.ts';
export { buildEvidenceGraph, type GraphInput } from './build/build-graph.ts';
export {
  type Anchor,
  type AnchorColumns,
  anchorAt,
  type EvidenceGraph,
  type EvidenceItem,
  type ItemLevel,
  itemLevels,
  unknownDay,
} from './build/evidence-graph.ts';
export { graphOfColumns, type TouchColumns } from './build/graph-of-columns.ts';
export { type LooserProposal, looserEqualities } from './build/looser.ts';
export { type AnchorChanges, type Reassignment, reshapeAnchors, type SameAnchor } from './build/reshape-anchors.ts';
export { type GraphChange, type RevisedGraph, reviseEvidenceGraph } from './build/revise-graph.ts';
export { decodeGraph, encodeGraph } from './build/snapshot.ts';
export type { Texts } from './build/texts.ts';
export { graphOfTouches, type TouchListBuilder, type TouchRow, touchListBuilder } from './build/touch-list.ts';
export { type TouchTable, touchTable } from './build/touch-table.ts';
export { barredFromAnchors, refuseProtected } from './build/touch-table-guard.ts';
export { withoutItems } from './build/without-items.ts';
export { benjaminiHochberg } from './chance/benjamini-hochberg.ts';
export { type Incidence, indexIncidence } from './chance/incidence.ts';
export { type PairSummary, type PairTest, testPairs } from './chance/pairs.ts';
export {
  allPaths,
  bestPaths,
  type EvidencePath,
  type UnionEdge,
  type UnionNode,
  unionGraph,
} from './necessity/paths.ts';
export { evidenceRibbon, type RibbonInput, type RibbonWords } from './necessity/ribbon.ts';
export { disjointLegs, holdsWithout, supportOf } from './necessity/support.ts';
export type { Leg, Support } from './necessity/types.ts';
export {
  compareRounds,
  type RoundChange,
  type RoundDifference,
  type RoundInput,
  type RoundReason,
} from './round/compare-rounds.ts';
export { expectedEqualities } from './trace/accidental.ts';
export { applyAnchorChanges, type ShapedNetwork } from './trace/apply-anchor-changes.ts';
export { type ControlGroup, type ControlOptions, type ControlRun, controlGroup } from './trace/control-group.ts';
export { type DeclareContext, declareNetwork, dragnetLimit, refuseDragnet } from './trace/declare-network.ts';
export { type LoosenedDetail, type Loosening, loosenings } from './trace/loosening.ts';
export { legsOf } from './trace/make-finding.ts';
export { type ProxyRow, proxyReport } from './trace/proxy-report.ts';
export { type EdgeFinding, type EdgeInput, type EdgeTrace, testEdges } from './trace/test-edges.ts';
export { traceNetwork } from './trace/trace-network.ts';
export type {
  Band,
  BandWithout,
  CohortRule,
  DeclaredAnchor,
  DeclaredEvent,
  DeclaredNetwork,
  DeclaredPerson,
  DirectFinding,
  EarlierTrace,
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
export { personsUnder18 } from './trace/under-18.ts';
