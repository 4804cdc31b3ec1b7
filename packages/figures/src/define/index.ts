export { type CrossTab, crossColumns, crossId, crossRows, crossTab } from './cross-tab.ts';
export { type FigureDefinition, figureDefinition, figureDefinitions, figureIds, firstPageIds } from './definition.ts';
export type { Figure, FigureContext, FigureSet, Unit } from './figure.ts';
export { figureSetFromJson, figureSetToJson } from './figure-set-json.ts';
export * from './input.ts';
export { listDigest } from './list-digest.ts';
export { measure } from './measure.ts';
export { phaseOf } from './phase.ts';
export { type Locale, say } from './words-of.ts';
