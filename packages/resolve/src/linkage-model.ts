import type { AttachPrior } from './attach.ts';
import type { BlockingRecall } from './blocking-recall.ts';
import type { NearTwinsShown } from './near-twins.ts';
import type { FieldRole } from './record-table.ts';

/** How one comparison of the model works and what its levels weigh. Bits are log2(m/u), scaled by 2^16 and rounded. */
export interface ComparisonModel {
  readonly name: string;
  readonly kind:
    | 'name'
    | 'date'
    | 'code'
    | 'phone'
    | 'email'
    | 'parent'
    | 'postcode'
    | 'address'
    | 'place'
    | 'category'
    | 'text'
    | 'year'
    | 'joined';
  /** Columns that it reads. */
  readonly fields: readonly string[];
  readonly levels: readonly string[];
  /** Share of each level among pairs of one person, and among random pairs. */
  readonly m: readonly number[];
  readonly u: readonly number[];
  /** Share of each level where the value is shared by a household; null where the field cannot be shared. */
  readonly shared: readonly number[] | null;
  /** Name only: share of each level where only the surname is shared. */
  readonly surnameOnly: readonly number[] | null;
  /** Date only: share of each level between parent and child. */
  readonly generation: readonly number[] | null;
  /** Date only: share of each level between siblings. */
  readonly sibling: readonly number[] | null;
  /** Share of household pairs in which the field is linked, 0 to 1; personal below 0.2. */
  readonly householdShare: number;
  /** True where the field belongs to one person: it may carry a merge. */
  readonly personal: boolean;
}

/** One rival of *match* in the mixture: what is shared by two people who are not one person. */
export interface RivalClass {
  readonly name: 'random' | 'surname' | 'full_name';
  readonly date: 'random' | 'shared' | 'generation' | 'sibling';
  /** Comparisons (by index) that the two share. */
  readonly shared: readonly number[];
  /** Expected number of pairs of this kind. */
  readonly pairs: number;
}

/**
 * Everything that was learnt from a file, frozen: JSON that can be exported, edited, and run again. A run with a
 * frozen model scores a pair of records the same whatever other records there are.
 */
export interface LinkageModel {
  readonly version: 1;
  /** True where learning failed: nothing may be merged on this model. */
  readonly failed: boolean;
  /** True where the documents of the file belong to households. */
  readonly sharedDocuments: boolean;
  readonly seed: string;
  readonly records: number;
  readonly columns: readonly { readonly name: string; readonly role: FieldRole }[];
  /**
   * Blocking rules in use: one that is taken out compares nothing. What they found when the model was learnt (pairs, and
   * the estimated share of all pairs of one person that a rule finds, and finds alone) is told and changes nothing.
   */
  readonly blocking?: readonly {
    readonly rule: string;
    readonly pairs?: number;
    readonly recall?: number | null;
    readonly recallAlone?: number | null;
  }[];
  /** Estimated recall of all rules together, with its lower bound and the joined pairs behind it. */
  readonly blockingRecall?: Omit<BlockingRecall, 'byRule'> | null;
  readonly comparisons: readonly ComparisonModel[];
  /** Pairs of comparisons that depend on each other and are scored as one, with the lift that showed it. */
  readonly joined: readonly {
    readonly fields: readonly [string, string];
    readonly lift: number;
    readonly pairsSeen: number;
  }[];
  /** Expected numbers of matching and of unrelated pairs. */
  readonly matchPairs: number;
  readonly randomPairs: number;
  /** Share of the matching pairs between whose records the person moved; 0 where a file does not hold two parts of a home. */
  readonly moved?: number;
  readonly rivals: readonly RivalClass[];
  readonly thresholds: {
    /** Log2 odds at which clusters are joined. */
    readonly core: number;
    /** Bits beyond the name that a merge needs. */
    readonly evidenceBits: number;
    /** True where parents and children of one name are common enough to ask for personal evidence. */
    readonly personalEvidence: boolean;
    /** True where twins are common enough to ask for an equal document where given names differ. */
    readonly twinEvidence?: boolean;
    /** True where relatives are common: birth dates and numbers that speak against keep records apart. */
    readonly relatives?: boolean;
    /** True where forms of one given name were seen to be of one person. */
    readonly formsOfOne?: boolean;
    /** True where a file has families, no birth dates, and many records without a number or all. */
    readonly homesOnly?: boolean;
    /** True where nothing in a file large enough to learn from looked like one person: only an equal number joins. */
    readonly matchUnseen?: boolean;
    /** True where relatives use one number, so that it does not make up for other given names. */
    readonly numbersLent?: boolean;
    /** True where another father or mother makes another person. */
    readonly parentsTell?: boolean;
    /** One birthday a generation apart is of parent and child. Absent: false. */
    readonly birthdaysTell?: boolean;
    /** True where next to no two people share a name, so that an established person may take in a record by its name. */
    readonly noNamesakes?: boolean;
    /** True in a file so small that near given names with different documents are two people. */
    readonly nearTwins?: boolean;
    /** In models of before `nearTwinsShown`: its `numbers`. */
    readonly nearTwinsSeen?: boolean;
    /** Where twins of near given names are seen, names that differ, with different documents or mail addresses, are two people. */
    readonly nearTwinsShown?: NearTwinsShown;
    /** By comparison of numbers, where the file says when people were seen: of two numbers of one name and birth date, the most that are of two people. */
    readonly strangers?: Readonly<Record<string, number>>;
    /** True where relatives are common, or no record has a given name: without one a record needs an equal number. */
    readonly givenAsked?: boolean;
  };
  /** Priors of attaching left-over single records, and pairs of records, to clusters. */
  readonly attachment: { readonly singles: AttachPrior; readonly doubles: AttachPrior };
  /** Values that too many different people hold: missing, not evidence. By column. */
  readonly placeholders: Readonly<Record<string, readonly string[]>>;
  /** Learnt pairs of name tokens that mean one name. */
  readonly aliases: readonly (readonly [string, string])[];
  /** Name columns that write the surname before the given name. */
  readonly surnameFirst?: readonly string[];
  /** True where a given name that one record holds and no list knows is one misspelt. */
  readonly straysAreSlips?: boolean;
  /** Records by name token (those that hold it as a given name: `name: given`) and by value of each comparison, as counted when the model was learnt. */
  readonly frequencies: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Keys (hash, hex) of blocks above their limit, by rule. */
  readonly splitBlocks: Readonly<Record<string, readonly string[]>>;
}
