export { renderExport } from './export/page.ts';
export { type ChanceRow, type DoubtCode, doubtCodes, type ExportView } from './export/view.ts';
export { decimal, expectedNumber, longDate, wholeNumber } from './number.ts';
export type { PublicationOptions } from './options.ts';
export { renderPersonPage } from './person/page.ts';
export type {
  ChoiceView,
  ComparisonRow,
  GateReading,
  GateView,
  PersonChance,
  PersonView,
  Ribbon,
  RibbonStep,
  TimelineItem,
  WithoutItem,
} from './person/view.ts';
export { renderPublication } from './publication/render.ts';
export { renderTruthScreen } from './truth/page.ts';
export type { TruthView } from './truth/view.ts';
