export type { LintFinding, TextBlock } from './finding.ts';
export { lint } from './lint.ts';
