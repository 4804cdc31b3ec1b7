/** Everything that a simulation knows and its files do not say. For demo and bench only. */
export interface Truth {
  /** Person of each record; a record is `file.csv:ROW`, data rows from 1. */
  readonly personOf: ReadonlyMap<string, string>;
  readonly roles: readonly TruthRole[];
  readonly legs: readonly TruthLeg[];
  readonly touches: readonly TruthTouch[];
}

/** `role`: moved, starting, facilitator, organiser, driver. A person may have several. */
export interface TruthRole {
  readonly person: string;
  readonly network: string;
  readonly role: string;
}

/** A journey leg on which a network moved a person. `visible`: a file shows it. */
export interface TruthLeg {
  readonly person: string;
  readonly network: string;
  readonly journey: string;
  readonly date: string;
  readonly visible: boolean;
}

/** A person's use of a network's detail or, with an empty network, of a hub that no memo names. */
export interface TruthTouch {
  readonly person: string;
  readonly network: string;
  readonly kind: string;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  /** A file shows it; `late`: only the file that comes later. */
  readonly visible: 'yes' | 'late' | 'no';
  /** The memo names the detail. */
  readonly declared: boolean;
  readonly cause: 'network' | 'chance';
}
