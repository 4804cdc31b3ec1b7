import type { PersonFile } from '@lookback/server';
import { getLocale, words } from '@lookback/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { call, onceKeys } from '../api/client.ts';
import { ProblemNote } from '../shell/problem.tsx';
import { date } from '../text/say.ts';
import { Value } from '../text/value.tsx';

interface Asking {
  readonly recipient: string;
  readonly purpose: string;
}

/** Saves a file that the server gave, under the person's id. */
function save(id: string, page: string): void {
  const address = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${id}.html`;
  link.click();
  URL.revokeObjectURL(address);
}

/** Gives one person's file to a recipient for a purpose: the first of two people asks, the second gives and saves it. */
export function GiveOut({ file }: { file: PersonFile }) {
  const client = useQueryClient();
  const [form, setForm] = useState<Asking>({ recipient: '', purpose: '' });
  const [keyOf] = useState(onceKeys);
  const { may, asked, given } = file.givenOut;
  const send = useMutation({
    mutationFn: (asking: Asking) => {
      const body = { recipient: asking.recipient.trim(), purpose: asking.purpose.trim(), language: getLocale() };
      const again = `${JSON.stringify(body)} ${asked.length} ${given.length}`;
      return call('giveOut', { params: { id: file.id }, body, idempotencyKey: keyOf(again) });
    },
    onSuccess: async ({ page }) => {
      setForm({ recipient: '', purpose: '' });
      if (page !== null) save(file.id, page);
      await client.invalidateQueries({ queryKey: ['person', file.id] });
    },
  });
  const ready = form.recipient.trim().length >= 2 && form.purpose.trim().length >= 3 && !send.isPending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) send.mutate(form);
  };
  const page = send.data?.page ?? null;
  return (
    <section className="sheet">
      <h2>{words.web_export_title()}</h2>
      <p className="note">{words.web_export_text()}</p>
      {given.length === 0 && <p className="note">{words.web_seen_sent_none()}</p>}
      {given.map((one) => (
        <p key={`${one.at} ${one.recipient}`} className="note">
          {words.web_export_sent({ date: date(one.at), recipient: one.recipient })}
        </p>
      ))}
      {asked.map((one) => (
        <div key={`${one.at} ${one.by}`} className="answer">
          <p className="note">{words.web_export_asked({ by: one.by, date: date(one.at), recipient: one.recipient })}</p>
          {one.purpose !== null && (
            <p>
              <Value text={one.purpose} />
            </p>
          )}
          {may && !one.own && one.purpose !== null && (
            <button
              type="button"
              className="button"
              disabled={send.isPending}
              onClick={() => send.mutate({ recipient: one.recipient, purpose: one.purpose ?? '' })}
            >
              {words.web_export_give()}
            </button>
          )}
        </div>
      ))}
      {may && <GiveOutForm form={form} onChange={setForm} onSubmit={submit} ready={ready} />}
      {send.error && <ProblemNote error={send.error} />}
      {send.data && (
        <p role="status" className="recorded">
          {page === null ? words.web_export_waits() : words.web_export_given()}{' '}
          {page !== null && (
            <button type="button" className="link" onClick={() => save(file.id, page)}>
              {words.web_export_save()}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

interface FormProps {
  readonly form: Asking;
  readonly onChange: (form: Asking) => void;
  readonly onSubmit: (event: FormEvent) => void;
  readonly ready: boolean;
}

function GiveOutForm({ form, onChange, onSubmit, ready }: FormProps) {
  const id = useId();
  const change = (name: keyof Asking) => (event: { readonly currentTarget: { readonly value: string } }) =>
    onChange({ ...form, [name]: event.currentTarget.value });
  return (
    <form onSubmit={onSubmit}>
      <div className="field note">
        <label htmlFor={`${id}r`}>{words.web_export_recipient()}</label>
        <input
          id={`${id}r`}
          type="text"
          dir="auto"
          maxLength={500}
          value={form.recipient}
          onChange={change('recipient')}
        />
      </div>
      <div className="field note">
        <label htmlFor={`${id}p`}>{words.web_export_purpose()}</label>
        <textarea id={`${id}p`} dir="auto" maxLength={10_000} value={form.purpose} onChange={change('purpose')} />
      </div>
      <button type="submit" className="button" disabled={!ready}>
        {words.web_export_ask()}
      </button>
    </form>
  );
}
