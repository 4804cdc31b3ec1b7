import type { Publication, PublicationLine } from '@lookback/server';
import { words } from '@lookback/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { call, freshKey } from '../api/client.ts';
import { Loading, ProblemNote } from '../shell/problem.tsx';
import { useReader } from '../shell/session.tsx';
import { useLocale } from '../text/locale.tsx';
import { counted, date, wordsOf } from '../text/say.ts';
import { Value } from '../text/value.tsx';
import { ExclusionList } from './exclusions.tsx';
import { SourceList } from './sources.tsx';
import { Cross, Difference, FigureTable } from './tables.tsx';

function Line({ line, current }: { line: PublicationLine; current: boolean }) {
  return (
    <li>
      <Link to="/publications" search={{ number: line.number }} aria-current={current ? 'page' : undefined}>
        {words.web_pub_number({ number: line.number })}
      </Link>{' '}
      <span className="note">
        {words.web_pub_as_of({ date: date(line.asOf) })}, {words[`web_pub_status_${line.status}`]()}
      </span>
    </li>
  );
}

function Signatures({ publication }: { publication: Publication }) {
  const client = useQueryClient();
  const sign = useMutation({
    mutationFn: () => call('sign', { params: { number: publication.number }, body: {}, idempotencyKey: freshKey() }),
    onSettled: () => {
      for (const key of ['publication', 'publications']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
  const why = publication.mayNotSignBecause;
  return (
    <section className="sheet">
      <h2>{words.web_pub_signatures()}</h2>
      {publication.signatures.length === 0 && <p className="note">{words.web_pub_no_signature()}</p>}
      <ul className="plain">
        {publication.signatures.map((one) => (
          <li key={one.name}>
            <Value text={one.name} /> <span className="note">{date(one.at)}</span>
          </li>
        ))}
      </ul>
      {publication.missingSignatures > 0 && (
        <p className="note">{words.web_pub_missing(counted(publication.missingSignatures))}</p>
      )}
      {publication.maySign ? (
        <button type="button" className="button" disabled={sign.isPending} onClick={() => sign.mutate()}>
          {words.web_pub_sign()}
        </button>
      ) : (
        publication.missingSignatures > 0 &&
        why !== undefined && <p className="note">{wordsOf([`web_problem_${why}`, `web_part_${why}`]) ?? why}</p>
      )}
      {sign.error && <ProblemNote error={sign.error} />}
    </section>
  );
}

function One({ number }: { number: number }) {
  const query = useQuery({
    queryKey: ['publication', number],
    queryFn: ({ signal }) => call('publication', { params: { number }, signal }),
  });
  if (query.error) return <ProblemNote error={query.error} onAgain={() => query.refetch()} />;
  if (query.data === undefined) return <Loading />;
  const publication = query.data;
  return (
    <div className="stack">
      {publication.page === undefined ? (
        <p className="note">{words.web_pub_no_page()}</p>
      ) : (
        <section className="sheet">
          <h2>{words.web_pub_page()}</h2>
          <iframe className="published" sandbox="" src={publication.page} title={words.web_pub_page()} />
        </section>
      )}
      <Signatures publication={publication} />
      <section className="sheet">
        <h2>
          {publication.previous === null
            ? words.web_pub_diff_title()
            : words.web_pub_diff({ number: publication.previous })}
        </h2>
        <Difference publication={publication} />
      </section>
      <Cross figures={publication.figures} />
      <details className="sheet">
        <summary>{words.web_pub_figures()}</summary>
        <FigureTable figures={publication.figures} />
      </details>
    </div>
  );
}

function DraftForm() {
  const reader = useReader();
  const navigate = useNavigate();
  const client = useQueryClient();
  const figures = useQuery({ queryKey: ['figures'], queryFn: ({ signal }) => call('figures', { signal }) });
  const [asOf, setAsOf] = useState('');
  const day = asOf === '' ? (figures.data?.asOf ?? '') : asOf;
  const draft = useMutation({
    mutationFn: () => call('draft', { body: { asOf: day }, idempotencyKey: freshKey() }),
    onSuccess: async (line) => {
      await client.invalidateQueries({ queryKey: ['publications'] });
      await navigate({ to: '/publications', search: { number: line.number } });
    },
  });
  return (
    <form
      className="sheet"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') draft.mutate();
      }}
    >
      <h2>{words.web_pub_draft()}</h2>
      <label className="field note">
        {words.web_pub_draft_as_of()}
        <input type="date" value={day} onChange={(event) => setAsOf(event.currentTarget.value)} />
      </label>
      {figures.data !== undefined && figures.data.failing.length > 0 && (
        <p className="missing">{words.web_pub_failing({ list: figures.data.failing.join(', ') })}</p>
      )}
      <button type="submit" className="button" disabled={reader === null || draft.isPending}>
        {words.web_pub_draft()}
      </button>
      {reader === null && <p className="note">{words.web_part_no_key()}</p>}
      {draft.error && <ProblemNote error={draft.error} />}
    </form>
  );
}

export function PublicationScreen() {
  useLocale();
  const { number } = useSearch({ from: '/publications' });
  const query = useQuery({ queryKey: ['publications'], queryFn: ({ signal }) => call('publications', { signal }) });
  const lines = query.data?.publications ?? [];
  const current = number ?? lines[0]?.number;
  return (
    <>
      <header className="bar">
        <h1>{current === undefined ? words.web_pub_title() : words.web_pub_number({ number: current })}</h1>
      </header>
      {query.error && <ProblemNote error={query.error} onAgain={() => query.refetch()} />}
      <div className="cols">
        <div>
          {current === undefined ? query.data && <p>{words.web_pub_none()}</p> : <One key={current} number={current} />}
        </div>
        <aside className="stack" aria-label={words.web_pub_title()}>
          {lines.length > 0 && (
            <section className="sheet">
              <h2>{words.web_pub_title()}</h2>
              <ul className="plain">
                {lines.map((line) => (
                  <Line key={line.number} line={line} current={line.number === current} />
                ))}
              </ul>
            </section>
          )}
          <DraftForm />
          <ExclusionList />
          <SourceList />
        </aside>
      </div>
    </>
  );
}
