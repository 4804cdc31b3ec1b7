/** Distinct degrees with how often each occurs, in ascending order, and the class of every item. */
export interface DegreeClasses {
  readonly degree: Float64Array;
  readonly count: Float64Array;
  /** Class of each item. */
  readonly classOf: Uint32Array;
}

/** Groups items by degree: all items of one degree have one fitness in a configuration model. */
export function degreeClasses(degrees: ArrayLike<number>): DegreeClasses {
  let most = 0;
  for (let i = 0; i < degrees.length; i++) if (degrees[i] > most) most = degrees[i];
  const seen = new Uint32Array(most + 1);
  for (let i = 0; i < degrees.length; i++) seen[degrees[i]]++;
  const classAt = new Uint32Array(most + 1);
  const degree: number[] = [];
  const count: number[] = [];
  for (let d = 0; d <= most; d++) {
    if (seen[d] === 0) continue;
    classAt[d] = degree.length;
    degree.push(d);
    count.push(seen[d]);
  }
  const classOf = new Uint32Array(degrees.length);
  for (let i = 0; i < degrees.length; i++) classOf[i] = classAt[degrees[i]];
  return { degree: Float64Array.from(degree), count: Float64Array.from(count), classOf };
}
