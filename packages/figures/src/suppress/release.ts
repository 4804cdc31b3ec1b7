import { createHmac, createSecretKey } from 'node:crypto';
import { GuardError, sha256 } from '@lookback/base';
import type { Figure, FigureSet } from '../define/index.ts';
import type { Audience, ReleasedFigure, ReleasedSet } from './released.ts';
import { exposedCells, hiddenByRelease, systemOf } from './suppress.ts';

export interface ReleaseOptions {
  readonly audience: Audience;
  /** A secret of the workspace (at least 16 bytes): nonces and pseudonyms derive from it. */
  readonly secret: Uint8Array;
  /** What was released to the public before, oldest first; nothing may become derivable across them. */
  readonly earlier: readonly FigureSet[];
}

/**
 * Prepares one set of figures for one audience: internal exact with lists, oversight exact with pseudonyms, public
 * suppressed at the charter's k with complementary suppression. The three carry the same commitments. Throws GuardError
 * `small_count_exposed` when an earlier public release makes protection impossible.
 */
export function release(set: FigureSet, options: ReleaseOptions): ReleasedSet {
  const { kSuppress } = set.context;
  const hidden =
    options.audience === 'public' ? hiddenFromPublic([...options.earlier, set], kSuppress) : new Set<string>();
  const keyed = keyedBy(options.secret);
  return {
    audience: options.audience,
    context: hidden.has('R0') || hidden.has('R1') ? withoutRecordCounts(set.context) : set.context,
    kSuppress,
    figures: set.figures.map((figure) => releaseFigure(figure, set, { ...options, hidden, keyed })),
  };
}

/** Whatever was printed before, a small count keeps at least this many possible values, or there is no public version. */
const valuesMin = 3;

/** Where record totals are withheld, the counts of each system would give them away. */
function withoutRecordCounts(context: FigureSet['context']): FigureSet['context'] {
  return { ...context, systems: context.systems.map((system) => ({ ...system, records: null })) };
}

function hiddenFromPublic(releases: readonly FigureSet[], k: number): ReadonlySet<string> {
  const hidden = hiddenByRelease(releases, k);
  const [exposed] = exposedCells(systemOf(releases, hidden, k), { firstOnly: true, valuesMin });
  if (exposed !== undefined) {
    throw new GuardError({
      code: 'small_count_exposed',
      message: `the public version would let a small count be worked out (${exposed.key.replace(/#\w+/g, '')})`,
      todo: 'release to oversight only, or wait until more has changed',
    });
  }
  return hidden.at(-1) ?? new Set();
}

function releaseFigure(
  figure: Figure,
  set: FigureSet,
  options: ReleaseOptions & { readonly hidden: ReadonlySet<string>; readonly keyed: Keyed },
): ReleasedFigure {
  const { hidden, keyed } = options;
  const nonce = keyed(nonceText(set.context.asOf, figure.id));
  const commitment = commitmentOf(figure, nonce);
  const list = set.lists.get(figure.id) ?? null;
  switch (options.audience) {
    case 'internal':
      return { ...figure, commitment, nonce, list };
    case 'oversight':
      return { ...figure, commitment, nonce, list: list?.map((id) => pseudonym(keyed, id)).sort() ?? null };
    case 'public':
      return {
        ...figure,
        value: hidden.has(figure.id) ? null : figure.value,
        listDigest: commitment,
        commitment,
        nonce: null,
        list: null,
      };
  }
}

/** The nonce of a figure of a day under the secret of a workspace, in hex: what opens its commitment. */
export function nonceOf(secret: Uint8Array, { asOf, id }: { readonly asOf: string; readonly id: string }): string {
  return keyedBy(secret)(nonceText(asOf, id));
}

function nonceText(asOf: string, id: string): string {
  return `nonce/${asOf}/${id}`;
}

/** The commitment to a figure: SHA-256 of `nonce|id|value|listDigest`. */
export function commitmentOf(figure: Pick<Figure, 'id' | 'value' | 'listDigest'>, nonce: string): string {
  return sha256([nonce, figure.id, figure.value, figure.listDigest ?? ''].join('|'));
}

/** HMAC-SHA-256 of a text under the workspace's secret, in hex; the same text is computed once. */
type Keyed = (text: string) => string;

/** A pseudonym that is stable within a workspace and says nothing without its secret. */
function pseudonym(keyed: Keyed, id: string): string {
  return `p-${keyed(`person/${id}`).slice(0, 16)}`;
}

function keyedBy(secret: Uint8Array): Keyed {
  const key = createSecretKey(secret);
  const known = new Map<string, string>();
  return (text) => {
    let digest = known.get(text);
    if (digest === undefined) {
      digest = createHmac('sha256', key).update(text).digest('hex');
      known.set(text, digest);
    }
    return digest;
  };
}
