import type { LinkFinding, Trace } from '../trace/types.ts';

/** What a ribbon picture says beside its data; made by the words room, per language. */
export interface RibbonWords {
  readonly title: string;
  readonly person: string;
  readonly records: (count: number) => string;
  readonly network: string;
  readonly row: (row: string) => string;
  readonly memoSource: (source: string) => string;
  readonly users: (count: number) => string;
  readonly hub: (users: number) => string;
  readonly soleOne: (mark: number) => string;
}

export interface RibbonInput {
  readonly trace: Trace;
  readonly finding: LinkFinding;
  readonly words: RibbonWords;
  /** Names a source by its sequence number. */
  readonly sourceName?: (source: number) => string;
  readonly pathsMax?: number;
}

/** Draws one person's evidence paths as SVG: width = surprise, dashed = only possible, amber mark = all hangs on it. */
export function evidenceRibbon(_input: RibbonInput): string {
  throw new Error('not built yet');
}
