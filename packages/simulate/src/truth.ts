/** Everything that a simulation knows and its files do not say. For demo and bench only. */
export interface Truth {
  /** Person of each record; a record is `file.csv:ROW`, data rows from 1. */
  readonly personOf: ReadonlyMap<string, string>;
  readonly roles: readonly { readonly person: string; readonly network: string; readonly role: string }[];
  readonly legs: readonly TruthLeg[];
  readonly touches: readonly TruthTouch[];
}

/** A journey leg on which a network moved a person. `visible`: a file shows it. */
export interface TruthLeg {
  readonly person: string;
  readonly network: string;
  readonly journey: string;
  readonly date: string;
  readonly visible: boolean;
}

/** A person's use of a network's detail. `cause`: network, or chance (hub, recycled number). */
export interface TruthTouch {
  readonly person: string;
  readonly network: string;
  readonly kind: string;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly visible: boolean;
  readonly cause: 'network' | 'chance';
}
