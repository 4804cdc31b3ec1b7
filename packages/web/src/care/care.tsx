import type { Act, PersonFile } from '@lookback/server';
import { words } from '@lookback/words';
import { useRef, useState } from 'react';
import { Sheet } from '../shell/dialog.tsx';
import { Key, useKeys } from '../shell/keys.tsx';
import { useReader } from '../shell/session.tsx';
import { date, wordsOf } from '../text/say.ts';
import { Value } from '../text/value.tsx';
import { openActs } from './act-fields.ts';
import { ActForm } from './act-form.tsx';

const actName = (act: Act) => words[`web_act_${act}`]();
const roleName = (role: PersonFile['care']['role']) => words[`web_network_role_${role}`]();

/** Where the case stands beside the answers: waiting, protected, in which role. */
function Standing({ care }: { care: PersonFile['care'] }) {
  const { paused } = care;
  return (
    <>
      {paused !== null && (
        <p className="reopened-line">
          {paused.until === null
            ? words.web_care_paused({ date: date(paused.since) })
            : words.web_care_paused_until({ date: date(paused.since), until: date(paused.until) })}{' '}
          {paused.reason !== null && <Value text={paused.reason} />}
        </p>
      )}
      {care.underProtection && <span className="chip done">{words.web_care_protected()}</span>}
      <p className="note">
        {words.web_care_role({ role: roleName(care.role) })}{' '}
        {care.roleProposed !== null && words.web_care_role_proposed({ role: roleName(care.roleProposed) })}
      </p>
    </>
  );
}

/** What people attached and noted, with who did. */
function Written({ care }: { care: PersonFile['care'] }) {
  if (care.notes.length === 0 && care.attached.length === 0) return <p className="note">{words.web_care_none()}</p>;
  return (
    <>
      {care.attached.length > 0 && <h3>{words.web_care_attached()}</h3>}
      {care.attached.map((item) => (
        <div key={item.id} className="answer">
          <p>
            <b>{item.id}</b> {item.text !== null && <Value text={item.text} />}
          </p>
          <p className="note">
            {wordsOf([`web_kind_${item.kind}`])} · <Value text={item.place} />
            {item.by !== null && ` · ${item.by}`}
          </p>
        </div>
      ))}
      {care.notes.length > 0 && <h3>{words.web_care_notes()}</h3>}
      {care.notes.map((note) => (
        <div key={`${note.at} ${note.by}`} className="answer">
          <p>{note.text !== null && <Value text={note.text} />}</p>
          <p className="note">
            {note.by} · {date(note.at)}
            {note.innocent && ` · ${words.web_care_innocent()}`}
          </p>
        </div>
      ))}
    </>
  );
}

/** What one person may do without deciding: let wait, protect, note, attach, record. Closed for whoever has no key. */
export function Care({ file }: { file: PersonFile }) {
  const reader = useReader();
  const box = useRef<HTMLDivElement>(null);
  const [act, setAct] = useState<Act | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const acts = openActs(file);
  useKeys(
    acts.length === 0
      ? []
      : [{ key: 'b', says: words.web_key_care(), run: () => box.current?.querySelector('button')?.focus() }],
  );
  return (
    <section className="sheet" aria-labelledby="care">
      <h2 id="care">
        {words.web_care_title()} {acts.length > 0 && <Key name="b" />}
      </h2>
      <Standing care={file.care} />
      <Written care={file.care} />
      <p className="note">{reader === null ? words.web_part_no_key() : words.web_care_text()}</p>
      <div className="acts" ref={box}>
        {acts.map((one) => (
          <button type="button" key={one} className="link" onClick={() => setAct(one)}>
            {actName(one)}
          </button>
        ))}
      </div>
      {done !== null && (
        <p role="status" className="recorded">
          {done}
        </p>
      )}
      <Sheet title={act === null ? '' : actName(act)} open={act !== null} onClose={() => setAct(null)}>
        {act !== null && (
          <ActForm
            file={file}
            act={act}
            onDone={(recorded) => {
              setDone(recorded ? words.web_care_recorded() : words.web_care_known());
              setAct(null);
            }}
          />
        )}
      </Sheet>
    </section>
  );
}
