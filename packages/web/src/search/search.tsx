import type { SearchAnswer } from '@lookback/server';
import { words } from '@lookback/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { call } from '../api/client.ts';
import { useKeys } from '../shell/keys.tsx';
import { Loading, ProblemNote } from '../shell/problem.tsx';
import { useLocale } from '../text/locale.tsx';
import { counted, fieldName, number } from '../text/say.ts';
import { Value } from '../text/value.tsx';

function Hits({ answer }: { answer: SearchAnswer }) {
  if (answer.hits.length === 0) return <p>{words.web_search_none()}</p>;
  return (
    <table className="hits">
      <thead>
        <tr>
          <th scope="col">{words.web_col_person()}</th>
          <th scope="col">{words.web_hit_value()}</th>
          <th scope="col">{words.web_hit_where()}</th>
        </tr>
      </thead>
      <tbody>
        {answer.hits.map((hit) => (
          <tr key={`${hit.person} ${hit.record} ${hit.field} ${hit.value}`}>
            <th scope="row">
              {hit.person === null ? (
                <Value text={hit.label} />
              ) : (
                <Link to="/persons/$id" params={{ id: hit.person }}>
                  <Value text={hit.label} />
                </Link>
              )}{' '}
              <span className="note">{hit.person}</span>
            </th>
            <td>
              <Value text={hit.value} /> <span className="note">{fieldName(hit.field)}</span>
            </td>
            <td className="note">
              {hit.source !== null &&
                words.web_row({ source: hit.source, row: hit.row === null ? '' : number(hit.row) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Searched({ answer }: { answer: SearchAnswer }) {
  const { searched } = answer;
  return (
    <div className="note">
      <p>
        {words.web_search_read()}:{' '}
        {answer.readAs.map((one) => (
          <span key={one.by} className="chip">
            {words[`web_by_${one.by}`]()}: <Value text={one.text} />
          </span>
        ))}
      </p>
      <p>
        {words.web_search_searched({
          persons: number(searched.persons),
          records: number(searched.records),
          sources: searched.sources.join(', '),
        })}{' '}
        {searched.notSearched.length > 0 && words.web_search_not({ systems: searched.notSearched.join(', ') })}
      </p>
      <p>{words.web_search_logged()}</p>
    </div>
  );
}

export function SearchScreen() {
  useLocale();
  const { q = '' } = useSearch({ from: '/search' });
  const navigate = useNavigate();
  const [text, setText] = useState(q);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useKeys([{ key: '/', says: words.web_key_search(), run: () => input.current?.focus() }]);
  const query = useQuery({
    queryKey: ['search', q],
    queryFn: ({ signal }) => call('search', { query: { q }, signal }),
    enabled: q.trim() !== '',
  });
  return (
    <>
      <header className="bar">
        <h1>{words.web_search_title()}</h1>
      </header>
      <SearchField
        className="field search"
        value={text}
        onChange={setText}
        onSubmit={(wanted) => navigate({ to: '/search', search: { q: wanted.trim() }, replace: true })}
      >
        <Label>{words.web_search_label()}</Label>
        <Input ref={input} dir="auto" maxLength={500} />
      </SearchField>
      <p className="note">{words.web_search_hint()}</p>
      {query.error && <ProblemNote error={query.error} onAgain={() => query.refetch()} />}
      {query.isFetching && query.data === undefined && <Loading />}
      {query.data && (
        <section className="sheet">
          <h2>
            <span role="status">
              {query.data.more
                ? words.web_search_first({ n: number(query.data.hits.length) })
                : words.web_search_hits(counted(query.data.hits.length))}
            </span>
          </h2>
          <Hits answer={query.data} />
          {query.data.more && <p className="note">{words.web_search_more()}</p>}
          <Searched answer={query.data} />
        </section>
      )}
    </>
  );
}
