import type { FieldRow, PersonFile } from '@lookback/server';
import { words } from '@lookback/words';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { Key } from '../shell/keys.tsx';
import { fieldName, number, say, shown } from '../text/say.ts';
import { Scroll } from '../text/scroll.tsx';
import { Value } from '../text/value.tsx';

/** Records that fit side by side. */
export const recordsShown = 5;

const marks = { agrees: words.web_agrees, near: words.web_near, conflicts: words.web_conflicts } as const;

/** One value of one record, with how it stands to the others. */
export function Cell({ cell }: { cell: FieldRow['cells'][number] }) {
  if (cell.masked)
    return (
      <td className="note" title={words.web_masked_why()}>
        {words.web_masked()}
      </td>
    );
  if (cell.agreement === 'missing') return <td className="note">{words.web_not_given()}</td>;
  const mark = cell.agreement === 'alone' ? null : marks[cell.agreement]();
  return (
    <td className={cell.agreement} {...(mark === null ? {} : { title: mark })}>
      {cell.values.map((value) => (
        <div key={value}>
          <Value text={value} />
        </div>
      ))}
      {mark !== null && <span className={cell.agreement === 'agrees' ? 'hidden' : 'mark'}>{mark}</span>}
    </td>
  );
}

/** Records side by side, field by field, what tells people apart best first. */
export function Records(props: { file: PersonFile; from: number; onMove: (from: number) => void }) {
  const { file, from } = props;
  const to = from + file.records.length;
  const more = file.recordsTotal > file.records.length;
  const { pair } = file.identity;
  const asked = pair === null || file.recordsTotal === 2 ? [] : [pair.a, pair.b];
  return (
    <>
      <Scroll label={words.web_who_title()}>
        <table className="records">
          <thead>
            <tr>
              <td />
              {file.records.map((record) => (
                <th scope="col" key={record.id}>
                  {shown(record.source)} <span className="note">{number(record.row)}</span>
                  {asked.includes(record.id) && <span className="chip open">{words.web_gate1_asked()}</span>}
                  {record.withdrawn && <span className="chip w">{words.web_withdrawn()}</span>}
                </th>
              ))}
              <th scope="col">{words.web_weight()}</th>
            </tr>
          </thead>
          <tbody>
            {file.fields.map((row) => (
              <tr key={row.field}>
                <th scope="row">
                  {fieldName(row.field)}
                  {row.household && <span className="cap">{words.web_household()}</span>}
                </th>
                {row.cells.map((cell, at) => (
                  <Cell key={file.records[at]?.id ?? at} cell={cell} />
                ))}
                <td>
                  {row.weightBits !== null && `${row.weightBits > 0 ? '+' : '−'}${number(Math.abs(row.weightBits), 1)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {more && (
        <p className="note pager">
          {words.web_records_shown({ from: number(from + 1), to: number(to), total: number(file.recordsTotal) })}{' '}
          <button
            type="button"
            className="link"
            disabled={from === 0}
            onClick={() => props.onMove(Math.max(0, from - recordsShown))}
          >
            {words.web_records_before()}
          </button>{' '}
          <button type="button" className="link" disabled={to >= file.recordsTotal} onClick={() => props.onMove(to)}>
            {words.web_records_after()}
          </button>
        </p>
      )}
    </>
  );
}

/** What is missing, and the nearest other person with the reasons why not. */
export function Nearest(props: {
  file: PersonFile;
  open: boolean;
  onToggle: () => void;
  box: RefObject<HTMLDivElement | null>;
}) {
  const { file, open } = props;
  return (
    <div>
      {file.missing.length > 0 && (
        <p className="note">
          {words.web_missing()} {file.missing.map(say).join(', ')}.
        </p>
      )}
      {file.nearest === null ? (
        <p className="note">{words.web_nearest_none()}</p>
      ) : (
        <p className="note">
          {words.web_nearest({ label: `\u2068${shown(file.nearest.label)}\u2069 (${file.nearest.person})` })}{' '}
          <button type="button" className="link" aria-expanded={open} onClick={props.onToggle}>
            <Key name="w" /> {words.web_why_not()}
          </button>
        </p>
      )}
      {open && file.nearest !== null && (
        <div ref={props.box} tabIndex={-1} className="why-not">
          <b>{words.web_why_not_title({ label: `\u2068${shown(file.nearest.label)}\u2069` })}</b>
          <ul>
            {file.nearest.because.map((one) => (
              <li key={JSON.stringify(one)}>{say(one)}</li>
            ))}
          </ul>
          <p className="note">
            {file.nearest.probability !== null && words.web_probability({ p: number(file.nearest.probability, 4) })}{' '}
            <Link to="/persons/$id" params={{ id: file.nearest.person }}>
              {file.nearest.person}
            </Link>
          </p>
        </div>
      )}
    </div>
  );
}
