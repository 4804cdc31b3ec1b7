/** What was looked for and not seen once is, at 95 in 100, below three (rule of three; Hanley and Lippman-Hand 1983). */
export const unseenMax = 3;

/** As many as there may be of what was counted so often: two standard errors more, and what is never seen. */
export function atMost(counted: number): number {
  return counted + 2 * Math.sqrt(counted) + unseenMax;
}
