import type { TraceReport } from '@lookback/workflow';

const rules: Readonly<Record<TraceReport['loosenings'][number]['rule'], string>> = {
  same_number: 'the same number of another issuer or country, or of none',
  same_last_digits: 'the same last digits, with and without a country code',
  same_building: 'the same building, with and without a unit',
  same_mailbox: 'the same mailbox, written otherwise',
  next_day: 'the same journey a day apart',
  same_detail: 'The memo says that these are one detail',
  reassigned: 'The memo says that this passed to somebody else',
};

/** What each looser equality would do to the links, and what each entry of the memo does. */
export function looseningLines({ loosenings, proposals }: Pick<TraceReport, 'loosenings' | 'proposals'>): string[] {
  const lines = loosenings.map(({ rule, inForce, details, gained, lost }) => {
    if (inForce) {
      return `${rules[rule]}: ${details.flatMap(({ keys }) => keys).join(' = ')}. Because of it ${links(gained)} more, ${lost} fewer.`;
    }
    const many = details.length === 1 ? '1 detail' : `${details.length} details`;
    return `${many} may be one with a detail of the network by ${rules[rule]}: joining all of them, ${links(gained)} more, ${lost} fewer.`;
  });
  if (proposals > 0)
    lines.push(
      'None of these was joined. To join two, add them under same_detail in the memo; taking the entry out undoes it.',
    );
  return lines;
}

function links(count: number): string {
  return count === 1 ? '1 link' : `${count} links`;
}
