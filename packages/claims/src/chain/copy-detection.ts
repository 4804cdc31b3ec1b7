/** Values that two sources both give: equal and true, equal and false, different. */
export interface SharedValues {
  readonly sameTrue: number;
  readonly sameFalse: number;
  readonly different: number;
}

export interface CopyModel {
  /** Accuracy of a source. */
  readonly accuracy: number;
  /** Number of false values that a source could give instead. */
  readonly falseValues: number;
  /** Share of a copier's values that are copied. */
  readonly copyRate: number;
  /** Probability of copying before anything is seen. */
  readonly prior: number;
}

/**
 * The probability that one of two sources copies the other, from values that they share (Dong, Berti-Equille,
 * Srivastava, "Integrating conflicting data: the role of source dependence", VLDB 2009). Shared errors tell, shared
 * truths hardly. It proposes; a person confirms.
 */
export function copyProbability(values: SharedValues, model: CopyModel): number {
  const { accuracy: a, falseValues: n, copyRate: c, prior } = model;
  const bothTrue = a * a;
  const bothFalse = ((1 - a) * (1 - a)) / n;
  const differ = 1 - bothTrue - bothFalse;
  const independent = likelihood(values, bothTrue, bothFalse, differ);
  const dependent = likelihood(values, a * c + bothTrue * (1 - c), (1 - a) * c + bothFalse * (1 - c), differ * (1 - c));
  return (prior * dependent) / (prior * dependent + (1 - prior) * independent);
}

function likelihood(values: SharedValues, sameTrue: number, sameFalse: number, different: number): number {
  return sameTrue ** values.sameTrue * sameFalse ** values.sameFalse * different ** values.different;
}
