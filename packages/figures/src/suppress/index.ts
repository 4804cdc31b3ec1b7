export { type Bounds, boundsOf } from './bounds.ts';
export { commitmentOf, nonceOf, type ReleaseOptions, release } from './release.ts';
export type { Audience, ReleasedFigure, ReleasedSet } from './released.ts';
export { exposedCells, hiddenFigures, systemOf } from './suppress.ts';
