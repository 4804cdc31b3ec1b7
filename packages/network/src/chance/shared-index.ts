/** Adamic & Adar 2003: what one shared anchor with `users` users (>= 2) adds, 1 / ln users. */
export function adamicAdar(users: number): number {
  return 1 / Math.log(users);
}

/** Resource allocation (Zhou, Lu, Zhang 2009): what one shared anchor adds, 1 / users. */
export function resourceAllocation(users: number): number {
  return 1 / users;
}

/**
 * The disparity filter (Serrano, Boguna, Vespignani 2009): the chance that a random split of a node's strength over its
 * `degree` edges gives one at least this weight, (1 - weight / strength)^(degree - 1). Null for degree 1: undefined.
 */
export function disparity(weight: number, strength: number, degree: number): number | null {
  return degree <= 1 ? null : (1 - weight / strength) ** (degree - 1);
}
