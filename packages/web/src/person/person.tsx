import type { PersonFile, TakeAnswer } from '@lookback/server';
import { words } from '@lookback/words';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { call } from '../api/client.ts';
import { Care } from '../care/care.tsx';
import { GiveOut } from '../care/give-out.tsx';
import { useTakeNext } from '../queue/take.ts';
import { Key, useKeys } from '../shell/keys.tsx';
import { Loading, ProblemNote } from '../shell/problem.tsx';
import { useReader } from '../shell/session.tsx';
import { useLocale } from '../text/locale.tsx';
import { birthYear, counted, date, number, say, wordsOf } from '../text/say.ts';
import { Value } from '../text/value.tsx';
import { Surprise } from './dots.tsx';
import { ConductGate } from './gate-conduct.tsx';
import { IdentityGate } from './gate-identity.tsx';
import { Nearest, Records, recordsShown } from './records.tsx';
import { Ribbons } from './ribbons.tsx';
import { Timeline } from './timeline.tsx';
import { TryWithout, useTryWithout } from './try-without.tsx';

const chipOf = (code: string) => (code.includes('conflict') ? 'chip c' : code.includes('sole') ? 'chip w' : 'chip');

function Head({ file }: { file: PersonFile }) {
  const client = useQueryClient();
  const taken = client.getQueryData<TakeAnswer>(['taken']);
  return (
    <header className="bar">
      <div>
        <h1>
          {words.web_person_title({ id: file.id })}{' '}
          <span className="names">
            {file.names.slice(0, 4).map((name, at) => (
              <span key={name}>
                {at > 0 && ' · '}
                <Value text={name} />
              </span>
            ))}
            {file.born !== null && ` · ${words.web_born({ year: birthYear(file.born) })}`}
          </span>
        </h1>
        <div className="chips">
          <span className="chip">{words.web_band_n({ band: file.band, name: words[`web_band_${file.band}`]() })}</span>
          {file.reasons
            .filter((one) => !one.code.startsWith('band_'))
            .map((one) => (
              <span key={one.code} className={chipOf(one.code)}>
                {say(one)}
              </span>
            ))}
          <span className="chip">{words.web_first_known({ days: words.web_days(counted(file.ageDays)) })}</span>
          {file.takenBy !== null && <span className="chip open">{words.web_taken_by({ name: file.takenBy })}</span>}
        </div>
      </div>
      <p className="note">
        {taken !== undefined && words.web_today({ done: number(taken.doneToday), left: number(taken.left) })}{' '}
        <Key name="j" /> {words.web_next()}
      </p>
    </header>
  );
}

function Seen({ file }: { file: PersonFile }) {
  const { seen } = file;
  return (
    <section className="sheet">
      <h2>{words.web_seen_title()}</h2>
      <p className="note">
        {words.web_seen_since({ readers: words.web_readers(counted(seen.readers)), date: date(seen.since) })}{' '}
        {words.web_seen_logged()}
      </p>
      <p className="note">
        {words.web_location({ state: wordsOf([`web_location_${file.location.code}`]) ?? say(file.location) })}
      </p>
    </section>
  );
}

function Evidence({ file }: { file: PersonFile }) {
  const [open, setOpen] = useState(false);
  const trial = useTryWithout(file);
  const first = useRef<HTMLInputElement>(null);
  const toggle = () => {
    if (open) trial.setWithout([]);
    setOpen(!open);
  };
  useEffect(() => {
    if (open) first.current?.focus();
  }, [open]);
  useKeys(file.paths.items.length === 0 ? [] : [{ key: 'x', says: words.web_key_try(), run: toggle }]);
  const kept = trial.without.length > 0 && trial.answer.data ? new Set(trial.answer.data.pathsLeft) : null;
  return (
    <section className="sheet">
      <h2>{words.web_touch_title()}</h2>
      <Ribbons file={file} kept={kept} />
      {file.paths.items.length > 0 && (
        <TryWithout file={file} open={open} trial={trial} first={first} onToggle={toggle} />
      )}
    </section>
  );
}

function Who({ file, from, onMove }: { file: PersonFile; from: number; onMove: (from: number) => void }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) box.current?.focus();
  }, [open]);
  useKeys([{ key: 'w', says: words.web_key_why(), run: () => setOpen(!open) }]);
  return (
    <section className="sheet">
      <h2>{words.web_who_title()}</h2>
      <Records file={file} from={from} onMove={onMove} />
      <Nearest file={file} open={open} onToggle={() => setOpen(!open)} box={box} />
    </section>
  );
}

function Body({ file, from, onMove }: { file: PersonFile; from: number; onMove: (from: number) => void }) {
  return (
    <>
      <Head file={file} />
      <div className="cols">
        <div className="stack">
          <Evidence file={file} />
          <section className="sheet">
            <h2>{words.web_when_title()}</h2>
            <Timeline file={file} />
          </section>
          <Who file={file} from={from} onMove={onMove} />
        </div>
        <aside className="stack" aria-label={words.web_gate2()}>
          <section className="sheet">
            <h2>{words.web_surprise_title()}</h2>
            <Surprise file={file} />
          </section>
          <div>
            <IdentityGate file={file} />
            <ConductGate file={file} />
          </div>
          <Care file={file} />
          <GiveOut file={file} />
          <Seen file={file} />
        </aside>
      </div>
    </>
  );
}

export function PersonScreen() {
  useLocale();
  const { id } = useParams({ from: '/persons/$id' });
  return <Person key={id} id={id} />;
}

function Person({ id }: { id: string }) {
  const reader = useReader();
  const [from, setFrom] = useState(0);
  const take = useTakeNext(id);
  const query = useQuery({
    queryKey: ['person', id, 'file', from, reader?.id ?? ''],
    queryFn: ({ signal }) =>
      call('person', { params: { id }, query: { recordsFrom: from, recordsLimit: recordsShown }, signal }),
    placeholderData: (before, old) => (old?.queryKey[1] === id ? keepPreviousData(before) : undefined),
  });
  useKeys([{ key: 'j', says: words.web_key_next(), run: () => take.mutate() }]);
  return (
    <>
      {take.data?.person === null && <p role="status">{words.web_queue_nothing()}</p>}
      {take.error && <ProblemNote error={take.error} />}
      {query.error && <ProblemNote error={query.error} onAgain={() => query.refetch()} />}
      {query.data === undefined ? (
        !query.error && <Loading />
      ) : (
        <Body key={`${id} ${reader?.id ?? ''}`} file={query.data} from={from} onMove={setFrom} />
      )}
    </>
  );
}
