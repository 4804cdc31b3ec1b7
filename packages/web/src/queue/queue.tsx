import { stages } from '@lookback/server';
import { words } from '@lookback/words';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Key, useKeys } from '../shell/keys.tsx';
import { Loading, ProblemNote } from '../shell/problem.tsx';
import { useReader } from '../shell/session.tsx';
import { useLocale } from '../text/locale.tsx';
import { counted, figureName, number } from '../text/say.ts';
import type { QueueFilters } from './filters.ts';
import { QueueRows } from './rows.tsx';
import { useTakeNext } from './take.ts';
import { queuePage } from './visible-rows.ts';

export { type QueueFilters, readFilters } from './filters.ts';

function Filters({ filters, bands }: { filters: QueueFilters; bands: readonly { band: number; count: number }[] }) {
  const navigate = useNavigate();
  const set = (next: Partial<Record<keyof QueueFilters, unknown>>) =>
    navigate({ to: '/queue', search: { ...filters, ...next } as QueueFilters, replace: true });
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend className="note">{words.web_filter_band()}</legend>
        <button
          type="button"
          aria-pressed={filters.band === undefined}
          className="chip"
          onClick={() => set({ band: undefined })}
        >
          {words.web_filter_all()}
        </button>
        {bands.map(({ band, count }) => (
          <button
            type="button"
            key={band}
            aria-pressed={filters.band === band}
            className="chip"
            onClick={() => set({ band })}
            title={words[`web_band_${band as 1}`]()}
          >
            <b>{band}</b> {words[`web_band_${band as 1}`]()} <span className="count">{number(count)}</span>
          </button>
        ))}
      </fieldset>
      <label className="note">
        {words.web_filter_stage()}{' '}
        <select
          value={filters.stage ?? ''}
          onChange={(event) => set({ stage: event.currentTarget.value || undefined })}
        >
          <option value="">{words.web_filter_all()}</option>
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {words[`web_stage_${stage}`]()}
            </option>
          ))}
        </select>
      </label>
      <label className="note">
        <input
          type="checkbox"
          checked={filters.mine === true}
          onChange={(event) => set({ mine: event.currentTarget.checked || undefined })}
        />{' '}
        {words.web_filter_mine()}
      </label>
      <label className="note">
        {words.web_filter_age()}{' '}
        <input
          type="number"
          min="0"
          max="100000"
          className="short"
          value={filters.minAgeDays ?? ''}
          onChange={(event) => set({ minAgeDays: Number(event.currentTarget.value) || undefined })}
        />
      </label>
      {filters.filter !== undefined && (
        <span className="note">
          {words.web_filter_list({ name: figureName(filters.filter) })}{' '}
          <button type="button" className="link" onClick={() => set({ filter: undefined })}>
            {words.web_filter_clear()}
          </button>
        </span>
      )}
    </form>
  );
}

export function QueueScreen() {
  useLocale();
  const filters = useSearch({ from: '/queue' });
  const reader = useReader();
  const take = useTakeNext();
  const first = useQuery({ ...queuePage(filters, 0), placeholderData: keepPreviousData });
  useKeys([
    { key: 'j', says: words.web_key_next(), run: () => take.mutate() },
    { key: '↑ ↓', says: words.web_key_rows(), run: () => {} },
    { key: '↵', says: words.web_key_open(), run: () => {} },
  ]);
  return (
    <>
      <header className="bar">
        <h1>{words.web_queue_title()}</h1>
        <div>
          {first.data && <span className="note">{words.web_queue_total(counted(first.data.total))} </span>}
          {reader !== null && (
            <button type="button" className="button" onClick={() => take.mutate()}>
              <Key name="j" /> {words.web_take_next()}
            </button>
          )}
        </div>
      </header>
      {take.data?.person === null && <p role="status">{words.web_queue_nothing()}</p>}
      {take.error && <ProblemNote error={take.error} />}
      {first.error && <ProblemNote error={first.error} onAgain={() => first.refetch()} />}
      <Filters filters={filters} bands={first.data?.bands ?? []} />
      {first.data === undefined && !first.error && <Loading />}
      {first.data?.total === 0 && <p>{words.web_queue_empty()}</p>}
      {first.data !== undefined && first.data.total > 0 && (
        <QueueRows key={JSON.stringify(filters)} filters={filters} total={first.data.total} />
      )}
    </>
  );
}
