/** How often each thing happens. All but `familiesScale` are shares in [0, 1], unless said otherwise of all persons. */
export interface Rates {
  /** Scale of all families: 0 gives none, 1 the shares below, 2 twice as many, 4 is the most. */
  readonly familiesScale: number;
  /** Persons in a pair of twins, among three siblings, parent or child of one full name. */
  readonly twinsShare: number;
  readonly siblingsShare: number;
  readonly namesakesShare: number;
  /** Persons in a household of two partners and two children, in a couple, among three room-mates of no kin. */
  readonly householdsShare: number;
  readonly couplesShare: number;
  readonly roommatesShare: number;
  /** Of the persons, those with a hub (hostel, phone shop, travel agent, lawyer) in their records. */
  readonly hubUsersShare: number;
  /** Of a hub's users, those who by chance use a second hub. */
  readonly secondHubShare: number;
  /** Phones that were given to a second person after the first. */
  readonly recycledPhonesShare: number;
  /** Persons who give the number of a shelter as theirs; about forty share one. */
  readonly shelterPhonesShare: number;
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
  /** Of the document and telephone numbers written, those that are a dummy (000000000, UNKNOWN and the like). */
  readonly dummyDocumentsShare: number;
  readonly dummyPhonesShare: number;
  /** Persons under 18, and persons with a note that they need protection. */
  readonly childrenShare: number;
  readonly protectionShare: number;
}

/** The rates of the corridor case, which are the default. */
export const standardRates: Rates = {
  familiesScale: 1,
  twinsShare: 0.01,
  siblingsShare: 0.03,
  namesakesShare: 0.01,
  householdsShare: 0.08,
  couplesShare: 0,
  roommatesShare: 0,
  hubUsersShare: 0.045,
  secondHubShare: 0.25,
  recycledPhonesShare: 0.03,
  shelterPhonesShare: 0,
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
  dummyDocumentsShare: 0.004,
  dummyPhonesShare: 0,
  childrenShare: 0.06,
  protectionShare: 0.01,
};

/** The word for a rate on a command line: `recycledPhonesShare` is `recycled-phones`, `familiesScale` is `families`. */
export function rateWord(name: string): string {
  return name.replace(/(Share|Scale)$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The word of each rate with its default, in the order of `Rates`. */
export const rateWords: readonly { readonly word: string; readonly rate: keyof Rates; readonly standard: number }[] =
  rateNames(standardRates).map((rate) => ({ word: rateWord(rate), rate, standard: standardRates[rate] }));

function rateNames(rates: Rates): readonly (keyof Rates)[] {
  return Object.keys(rates) as (keyof Rates)[];
}

/** What to simulate. The same options give the same bytes. */
export interface SimulateOptions {
  readonly persons: number;
  readonly seed: number | string;
  /** Networks planted; one memo each. */
  readonly networks: number;
  /** Scale of families, shorthand for `rates.familiesScale`. */
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
