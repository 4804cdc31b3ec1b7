import type { Locale } from '../define/index.ts';
import type { RollForward } from '../reconcile/index.ts';

/** How a publication is written. */
export interface PublicationOptions {
  readonly locale: Locale;
  /** `0001`, `0002`, ... */
  readonly number: string;
  /** Names of the keys that release it. */
  readonly signedBy: readonly string[];
  /** The difference to the publication that this one replaces; null for the first. */
  readonly difference: (RollForward & { readonly number: string }) | null;
}
