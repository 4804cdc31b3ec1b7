export { commitmentOf, type ReleaseOptions, release } from './release.ts';
export type { Audience, ReleasedFigure, ReleasedSet } from './released.ts';
