import type { OutcomeCode } from '../../define/index.ts';

/** One item on an evidence path, read from the person to the network. */
export interface RibbonStep {
  readonly kind: 'person' | 'record' | 'detail' | 'source' | 'network';
  readonly title: string;
  /** The second line: place in the file, date, grade. */
  readonly detail: string;
  /** The interval or value is not known well enough: drawn dashed. */
  readonly possible?: boolean;
  /** The whole path hangs on this one item: marked amber. */
  readonly sole?: boolean;
}

/** One evidence path, strongest first. */
export interface Ribbon {
  readonly steps: readonly RibbonStep[];
  readonly possible: boolean;
  readonly hub: boolean;
  /** Surprise in bits, -log2 of the chance that a person uses the detail; sets the width. 0 when it carries none. */
  readonly surpriseBits: number;
  /** Persons who used the detail, and persons in the files; null when not counted (direct statements). */
  readonly users: number | null;
  readonly persons: number;
}

/** What happens when evidence is taken away (necessity). */
export interface WithoutItem {
  readonly item: string;
  readonly dropsOut: boolean;
  /** What still carries the link; null when nothing does or nothing need be said. */
  readonly staysBy: string | null;
}

/** How surprising the number of shared details is. `hits` of `outOf` people as busy would show as many by chance. */
export interface PersonChance {
  readonly observed: number;
  readonly hits: number;
  readonly outOf: 100 | 1000;
  readonly p: number | null;
  readonly q: number | null;
  readonly tests: number;
  readonly null: string;
  /** What carries the link when the count does not. */
  readonly carriedBy: 'count' | 'document' | 'nothing';
}

export interface TimelineItem {
  readonly lane: 'touches' | 'places' | 'actions' | 'review';
  /** ISO dates; null = open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly label: string;
  readonly possible?: boolean;
  readonly conflict?: boolean;
}

export interface ComparisonRow {
  readonly field: string;
  readonly values: readonly { readonly text: string | null; readonly mark: 'agrees' | 'conflicts' | 'none' }[];
  /** Weight in bits; null when the field was not compared. */
  readonly weightBits: number | null;
}

export interface GateReading {
  /** Name of the key or account. */
  readonly actor: string;
  readonly date: string;
  /** What was answered; null while it is hidden from the second reader. */
  readonly answer: string | null;
}

export interface GateView {
  readonly gate: 'identity' | 'conduct';
  readonly state: 'settled' | 'waits' | 'not_open';
  readonly readings: readonly GateReading[];
}

/** A choice at the second gate; a closed one says why as a code. */
export interface ChoiceView {
  readonly outcome: OutcomeCode;
  readonly closed: 'no_conduct_evidence' | 'no_journey_evidence' | 'first_gate_open' | 'not_your_turn' | null;
}

/** Everything that the read-only page of one person shows. Text in it is data: it is escaped, never interpreted. */
export interface PersonView {
  readonly id: string;
  readonly names: readonly string[];
  readonly born: string | null;
  readonly simulated: boolean;
  readonly asOf: string;
  readonly band: number | null;
  readonly daysSinceFirstKnown: number | null;
  readonly ribbons: readonly Ribbon[];
  readonly without: readonly WithoutItem[];
  readonly chance: PersonChance | null;
  readonly timeline: readonly TimelineItem[];
  /** The pair that holds the person together least stands first and gives the weights; `more` records are not shown. */
  readonly comparison: {
    readonly columns: readonly string[];
    readonly rows: readonly ComparisonRow[];
    readonly more: number;
  };
  /** Fields that no record gives. */
  readonly missing: readonly string[];
  /** Systems not searched for this person. */
  readonly notSearched: readonly string[];
  readonly nearest: { readonly id: string; readonly differs: string } | null;
  readonly gates: readonly GateView[];
  readonly choices: readonly ChoiceView[];
  readonly access: readonly { readonly actor: string; readonly date: string; readonly purpose: string }[];
  readonly sentTo: readonly string[];
}
