/** How numeric dates of a column are written, told from those that only one order fits. */
export interface DateOrderCounter {
  add(text: string): void;
  /** Undefined where no date of the column tells. */
  order(): 'dmy' | 'mdy' | undefined;
}

/** Counts dates whose first or second number is above 12. */
export function dateOrderCounter(): DateOrderCounter {
  let dayFirst = 0;
  let monthFirst = 0;
  return {
    add: (text) => {
      const match =
        /^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}\b/.exec(text) ?? /^\s*(\d{2})(\d{2})(?:18|19|20)\d{2}\s*$/.exec(text);
      if (!match) return;
      if (Number(match[1]) > 12) dayFirst++;
      else if (Number(match[2]) > 12) monthFirst++;
    },
    order: () => (dayFirst + monthFirst === 0 ? undefined : monthFirst > dayFirst ? 'mdy' : 'dmy'),
  };
}
