import type { Overview } from '@lookback/server';
import { words } from '@lookback/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { call } from '../api/client.ts';
import { Loading, ProblemNote } from '../shell/problem.tsx';
import { useLocale } from '../text/locale.tsx';
import { date, number } from '../text/say.ts';
import { Value } from '../text/value.tsx';
import { Acted, BesideChance, Changes, Meaning, Waits } from './beside.tsx';
import { Flow } from './flow.tsx';

const stored = 'lookback.visit';

/** Notes the desk's time when the reader leaves: the next visit asks what changed since. */
function useLeaving(at: string | undefined): void {
  useEffect(() => {
    if (at === undefined) return;
    const leave = () => localStorage.setItem(stored, at);
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [at]);
}

function Lead({ overview }: { overview: Overview }) {
  const column = (id: string) => overview.flow.find((one) => one.id === id);
  const cohort = column('cohort');
  const decided =
    cohort?.parts.filter((part) => part.kind === 'settled').reduce((sum, part) => sum + part.value, 0) ?? 0;
  const two = overview.chance.find((row) => row.touches === 2);
  return (
    <p className="lead-sentence">
      <Link to="/queue" search={{ filter: 'C' }} className="def">
        {words.web_lead_review({ cohort: number(cohort?.total ?? 0), persons: number(column('persons')?.total ?? 0) })}
      </Link>{' '}
      {two === undefined || two.expected === null
        ? words.web_lead_chance_none()
        : words.web_lead_chance({
            observed: number(two.observed),
            expected: number(two.expected, two.expected < 10 ? 1 : 0),
          })}{' '}
      {words.web_lead_waits({ waiting: number((cohort?.total ?? 0) - decided), decided: number(decided) })}
    </p>
  );
}

export function OverviewScreen() {
  useLocale();
  const [since] = useState(() => localStorage.getItem(stored));
  const query = useQuery({
    queryKey: ['overview', since],
    queryFn: ({ signal }) => call('overview', { query: since === null ? {} : { since }, signal }),
  });
  useLeaving(query.data?.at);
  if (query.error) return <ProblemNote error={query.error} onAgain={() => query.refetch()} />;
  if (query.data === undefined) return <Loading />;
  const overview = query.data;
  return (
    <>
      <header className="bar">
        <h1>
          <Value text={overview.network} />
        </h1>
        <p className="note">{words.web_pub_as_of({ date: date(overview.asOf) })}</p>
      </header>
      <p className="note">
        <Value text={overview.question} />
      </p>
      <Lead overview={overview} />
      <Flow overview={overview} />
      <div className="grid2">
        <Acted overview={overview} />
        <Meaning />
        <BesideChance overview={overview} />
        <Waits overview={overview} />
      </div>
      <Changes overview={overview} />
    </>
  );
}
