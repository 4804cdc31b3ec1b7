import type { QueueRow } from '@lookback/server';
import { words } from '@lookback/words';
import { Link } from '@tanstack/react-router';
import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import { birthYear, counted, date, number, outcomeName, say } from '../text/say.ts';
import { Value } from '../text/value.tsx';

export const queueFeatures = tableFeatures({});
const helper = createColumnHelper<typeof queueFeatures, QueueRow>();

function StageCell({ row }: { row: QueueRow }) {
  if (row.outcome !== null) return <span className="chip done">{outcomeName(row.outcome)}</span>;
  return (
    <>
      {words[`web_stage_${row.stage}`]()}
      {row.takenBy !== null && <span className="chip open">{words.web_taken_by({ name: row.takenBy })}</span>}
    </>
  );
}

export const queueColumns = helper.columns([
  helper.accessor('band', {
    header: () => words.web_filter_band(),
    cell: ({ row }) => <b className="band">{row.original.band}</b>,
  }),
  helper.accessor('label', {
    header: () => words.web_col_person(),
    cell: ({ row }) => (
      <>
        <Link to="/persons/$id" params={{ id: row.original.person }} tabIndex={-1}>
          <Value text={row.original.label} />
        </Link>{' '}
        <span className="note">
          {row.original.person}
          {row.original.born !== null && `, ${words.web_born({ year: birthYear(row.original.born) })}`}
        </span>
      </>
    ),
  }),
  helper.accessor('reasons', {
    header: () => words.web_col_why(),
    cell: ({ row }) => (
      <span title={words.web_band_n({ band: row.original.band, name: words[`web_band_${row.original.band}`]() })}>
        {row.original.reasons.map(say).join('; ')}
      </span>
    ),
  }),
  helper.accessor('touches', {
    header: () => words.web_col_touches(),
    cell: ({ row }) => number(row.original.touches),
  }),
  helper.accessor('ageDays', {
    header: () => words.web_col_age(),
    cell: ({ row }) => (
      <span title={date(row.original.firstKnown)}>{words.web_days(counted(row.original.ageDays))}</span>
    ),
  }),
  helper.accessor('stage', {
    header: () => words.web_col_stage(),
    cell: ({ row }) => <StageCell row={row.original} />,
  }),
  helper.accessor('yours', {
    header: () => words.web_col_yours(),
    cell: ({ row }) => (row.original.yours === 'none' ? '' : words[`web_yours_${row.original.yours}`]()),
  }),
]);
