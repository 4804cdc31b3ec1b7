import type { Overview } from '@lookback/server';
import { words } from '@lookback/words';
import { Link } from '@tanstack/react-router';
import { counted, date, number, wordsOf } from '../text/say.ts';
import { Scroll } from '../text/scroll.tsx';

const accidentalText = (value: number): string =>
  value > 0 && value < 0.001 ? `< ${number(0.001, 3)}` : number(value, value < 1 ? 3 : 1);

/** Found beside expected by coincidence, in the same scale. */
export function BesideChance({ overview }: { overview: Overview }) {
  const most = Math.max(1, ...overview.chance.map((row) => row.observed));
  return (
    <section className="sheet">
      <h2>{words.web_chance_title()}</h2>
      <table className="beside">
        <thead>
          <tr>
            <th scope="col">{words.web_chance_touches()}</th>
            <th scope="col">{words.web_chance_observed()}</th>
            <th scope="col">{words.web_chance_expected()}</th>
          </tr>
        </thead>
        <tbody>
          {overview.chance.map((row) => (
            <tr key={row.touches}>
              <th scope="row">≥ {row.touches}</th>
              <td>
                <b>{number(row.observed)}</b>
                <svg className="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect className="part evidence" width={(row.observed / most) * 100} height="6" />
                </svg>
              </td>
              <td>
                {row.expected === null ? (
                  <span className="note">{words.web_chance_not_testable()}</span>
                ) : (
                  <b>{number(row.expected, 1)}</b>
                )}
                {row.expected !== null && (
                  <svg className="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                    <rect className="hatch" width={Math.min(100, (row.expected / most) * 100)} height="6" />
                  </svg>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {words.web_chance_model({ model: wordsOf([`web_model_${overview.nullModel}`]) ?? overview.nullModel })}{' '}
        {overview.accidental !== null && words.web_chance_accidental({ n: accidentalText(overview.accidental) })}
      </p>
    </section>
  );
}

export function Waits({ overview }: { overview: Overview }) {
  const days = (value: number | null) => (value === null ? '' : words.web_days(counted(Math.round(value))));
  return (
    <section className="sheet">
      <h2>{words.web_waits_title()}</h2>
      <Scroll label={words.web_waits_title()}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.web_waits_stage()}</th>
              <th scope="col">{words.web_waits_count()}</th>
              <th scope="col">{words.web_waits_median()}</th>
              <th scope="col">{words.web_waits_oldest()}</th>
            </tr>
          </thead>
          <tbody>
            {overview.waiting.map((row) => (
              <tr key={row.stage}>
                <th scope="row">
                  <Link to="/queue" search={{ stage: row.stage }}>
                    {words[`web_stage_${row.stage}`]()}
                  </Link>
                </th>
                <td>{number(row.count)}</td>
                <td>{row.count === 0 ? '' : days(row.medianDays)}</td>
                <td>{row.count === 0 ? '' : days(row.oldestDays)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

export function Acted({ overview }: { overview: Overview }) {
  const { before, since, a0, a2 } = overview.acted;
  return (
    <section className="sheet">
      <h2>{words.web_acted_title()}</h2>
      <p className="big">{number(before)}</p>
      <p className="note">{words.web_acted_text({ since: number(since) })}</p>
      <p className="note">{words.web_acted_apart({ a0: number(a0), a2: number(a2) })}</p>
    </section>
  );
}

interface ChangeGroup {
  readonly day: string;
  readonly code: string;
  readonly persons: readonly string[];
  readonly times: number;
}

/** Changes of one kind on one day as one line, the latest day first. */
export function groupChanges(changes: Overview['changes']): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const { at, code, person } of changes) {
    const day = at.slice(0, 10);
    const before = groups.get(`${day} ${code}`) ?? { day, code, persons: [], times: 0 };
    const persons = person === undefined || before.persons.includes(person) ? [] : [person];
    const next = { ...before, persons: [...before.persons, ...persons], times: before.times + 1 };
    groups.set(`${day} ${code}`, next);
  }
  return [...groups.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

const personsShown = 5;

export function Changes({ overview }: { overview: Overview }) {
  const groups = groupChanges(overview.changes).slice(0, 12);
  return (
    <section className="sheet">
      <h2>{words.web_changes_title()}</h2>
      {groups.length === 0 && <p className="note">{words.web_changes_none()}</p>}
      <ul className="plain changes">
        {groups.map(({ day, code, persons, times }) => (
          <li key={`${day} ${code}`} className="note">
            {date(day)}: {wordsOf([`web_${code}`]) ?? words.web_change_recorded()}
            {times > 1 && ` (${number(times)})`}
            {persons.slice(0, personsShown).map((person) => (
              <span key={person}>
                {' · '}
                <Link to="/persons/$id" params={{ id: person }}>
                  {person}
                </Link>
              </span>
            ))}
            {persons.length > personsShown &&
              ` · ${words.web_try_others_more({ n: number(persons.length - personsShown) })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Meaning() {
  return (
    <section className="sheet">
      <h2>{words.web_meaning_title()}</h2>
      <ul className="note">
        <li>{words.web_meaning_review()}</li>
        <li>{words.web_meaning_chance()}</li>
      </ul>
    </section>
  );
}
