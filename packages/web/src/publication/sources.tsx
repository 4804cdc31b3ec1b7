import type { SourceLine, WithdrawPreview } from '@lookback/server';
import { words } from '@lookback/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { call, freshKey } from '../api/client.ts';
import { Sheet } from '../shell/dialog.tsx';
import { Loading, ProblemNote } from '../shell/problem.tsx';
import { useReader } from '../shell/session.tsx';
import { number, outcomeName, shown } from '../text/say.ts';
import { Scroll } from '../text/scroll.tsx';
import { Value } from '../text/value.tsx';

function Falls({ preview }: { preview: WithdrawPreview }) {
  if (preview.falls.length === 0) return null;
  return (
    <Scroll label={words.web_effect()} tall>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.web_col_person()}</th>
            <th scope="col">{words.web_effect()}</th>
            <th scope="col">{words.web_was_settled()}</th>
          </tr>
        </thead>
        <tbody>
          {preview.falls.map((fall) => (
            <tr key={fall.person}>
              <th scope="row">
                <Link to="/persons/$id" params={{ id: fall.person }}>
                  <Value text={fall.label} />
                </Link>{' '}
                <span className="note">{fall.person}</span>
              </th>
              <td>{words[`web_effect_${fall.effect}`]()}</td>
              <td>{fall.settled === null ? '' : outcomeName(fall.settled)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Withdraw({ source, onDone }: { source: SourceLine; onDone: () => void }) {
  const client = useQueryClient();
  const reader = useReader();
  const [reason, setReason] = useState('');
  const preview = useQuery({
    queryKey: ['sources', source.id, 'withdrawal'],
    queryFn: ({ signal }) => call('withdrawPreview', { params: { id: source.id }, signal }),
    staleTime: 0,
  });
  const withdraw = useMutation({
    mutationFn: (digest: string) =>
      call('withdraw', {
        params: { id: source.id },
        body: { reason: reason.trim(), digest },
        idempotencyKey: freshKey(),
      }),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries();
    },
    onError: () => preview.refetch(),
  });
  if (preview.error) return <ProblemNote error={preview.error} onAgain={() => preview.refetch()} />;
  if (preview.data === undefined) return <Loading />;
  const { records, persons, dropOut, reopen, digest } = preview.data;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim().length >= 3) withdraw.mutate(digest);
      }}
    >
      <p>
        {words.web_withdraw_text({
          records: number(records),
          persons: number(persons),
          drop: number(dropOut),
          reopen: number(reopen),
        })}
      </p>
      <Falls preview={preview.data} />
      <TextField className="field" value={reason} onChange={setReason} isRequired>
        <Label>
          {words.web_withdraw_reason()} ({words.web_required()})
        </Label>
        <TextArea dir="auto" maxLength={10_000} />
      </TextField>
      {withdraw.error && <ProblemNote error={withdraw.error} />}
      <button
        type="submit"
        className="button"
        disabled={reader === null || reason.trim().length < 3 || withdraw.isPending}
      >
        {words.web_withdraw_do()}
      </button>
      {reader === null && <p className="note">{words.web_part_no_key()}</p>}
    </form>
  );
}

/** The sources that were handed in, and for each the list of what falls if it is withdrawn. */
export function SourceList() {
  const [open, setOpen] = useState<SourceLine | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const query = useQuery({ queryKey: ['sources'], queryFn: ({ signal }) => call('sources', { signal }) });
  return (
    <section className="sheet">
      <h2>{words.web_sources_title()}</h2>
      {done !== null && <p role="status">{words.web_withdraw_done({ file: done })}</p>}
      {query.error && <ProblemNote error={query.error} onAgain={() => query.refetch()} />}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.web_source_file()}</th>
            <th scope="col">{words.web_source_records()}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {query.data?.sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                <Value text={source.file} /> <span className="note">{source.id}</span>
              </th>
              <td>{number(source.records)}</td>
              <td>
                {source.withdrawn ? (
                  <span className="chip w">{words.web_withdrawn()}</span>
                ) : (
                  <button
                    type="button"
                    className="link"
                    aria-label={words.web_withdraw_of({ file: shown(source.file) })}
                    onClick={() => setOpen(source)}
                  >
                    {words.web_withdraw()} …
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Sheet
        wide
        title={open === null ? '' : words.web_withdraw_title({ file: shown(open.file) })}
        open={open !== null}
        onClose={() => setOpen(null)}
      >
        {open !== null && (
          <Withdraw
            source={open}
            onDone={() => {
              setDone(shown(open.file));
              setOpen(null);
            }}
          />
        )}
      </Sheet>
    </section>
  );
}
