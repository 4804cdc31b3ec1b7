/**
 * How often each thing happens. Shares are in [0, 1] and, unless said otherwise, of all persons. `familiesShare`
 * scales every kind of family at once; 0 gives none, 1 the default mix, 2 twice as many.
 */
export interface Rates {
  /** Scale of all families: twins, siblings, parent and child of one name, households. */
  readonly familiesShare: number;
  /** Of the persons, those with a hub (hostel, phone shop, travel agent, lawyer) in their records. */
  readonly hubUsersShare: number;
  /** Of a hub's users, those who by chance use a second hub. */
  readonly secondHubShare: number;
  /** Phones that were given to a second person after the first. */
  readonly recycledPhonesShare: number;
  /** Persons moved by each network, of all persons. */
  readonly movedShare: number;
  /** Of the moved, those with exactly one touch that a file shows. */
  readonly movedOneTouchShare: number;
  /** Of the moved, those in no file that could show it. */
  readonly movedInvisibleShare: number;
  /** Of the moved, those arrested at some time, and those who cannot be found. */
  readonly movedArrestedShare: number;
  readonly movedNotFoundShare: number;
  /** Of the other grown-ups, those arrested at some time. */
  readonly othersArrestedShare: number;
  /** Of the values written, those with a typing error, a wrong field, or nothing. */
  readonly typoShare: number;
  readonly swapShare: number;
  readonly missingShare: number;
  /** Of the birth dates written, those given as a year, and those replaced by 1 January. */
  readonly partialDateShare: number;
  readonly placeholderDateShare: number;
  /** Persons under 18, and persons with a note that they need protection. */
  readonly childrenShare: number;
  readonly protectionShare: number;
}

/** The rates of the corridor case, which are the default. */
export const standardRates: Rates = {
  familiesShare: 1,
  hubUsersShare: 0.045,
  secondHubShare: 0.25,
  recycledPhonesShare: 0.03,
  movedShare: 0.0215,
  movedOneTouchShare: 0.27,
  movedInvisibleShare: 0.125,
  movedArrestedShare: 0.372,
  movedNotFoundShare: 0.128,
  othersArrestedShare: 0.015,
  typoShare: 0.04,
  swapShare: 0.01,
  missingShare: 0.06,
  partialDateShare: 0.01,
  placeholderDateShare: 0.015,
  childrenShare: 0.06,
  protectionShare: 0.01,
};

/** What to simulate. The same options give the same bytes. */
export interface SimulateOptions {
  readonly persons: number;
  readonly seed: number | string;
  /** Networks planted; one memo each. */
  readonly networks: number;
  /** Scale of families, shorthand for `rates.familiesShare`. */
  readonly families?: number;
  readonly rates?: Partial<Rates>;
}

/** What was written. */
export interface SimulationSummary {
  readonly persons: number;
  readonly records: number;
  /** Rows by file name. */
  readonly rows: Readonly<Record<string, number>>;
  readonly networks: number;
  readonly moved: number;
}
