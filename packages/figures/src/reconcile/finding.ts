/** One way in which lists or counts break an identity. */
export interface ReconcileFinding {
  readonly code:
    | 'figure_missing'
    | 'list_value'
    | 'list_digest'
    | 'list_double'
    | 'not_disjoint'
    | 'not_covering'
    | 'not_within'
    | 'not_equal'
    | 'sum_differs'
    | 'single_reader';
  /** The identity, such as `C = S0 + S1 + S2 + S3 + S4 + D`; the figure id for a finding about one list. */
  readonly identity: string;
  readonly figures: readonly string[];
  readonly count: number;
  /** Up to five ids that show it. */
  readonly examples: readonly string[];
}
