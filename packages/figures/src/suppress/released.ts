import type { Figure, FigureContext } from '../define/index.ts';

export type Audience = 'internal' | 'oversight' | 'public';

/** A figure as one audience sees it. A hidden value is null; nothing says whether it is small or hidden to protect another. */
export interface ReleasedFigure extends Omit<Figure, 'value'> {
  readonly value: number | null;
  /** SHA-256 over nonce, id, value and list digest: equal for the three audiences of one set. */
  readonly commitment: string;
  /** Opens the commitment; null for the public, or a small list could be guessed from its digest. */
  readonly nonce: string | null;
  /** The ids behind the count (internal), pseudonyms (oversight), null for the public. */
  readonly list: readonly string[] | null;
}

/** One set of figures for one audience. */
export interface ReleasedSet {
  readonly audience: Audience;
  readonly context: FigureContext;
  readonly kSuppress: number;
  readonly figures: readonly ReleasedFigure[];
}
