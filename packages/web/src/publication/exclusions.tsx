import type { Exclusion } from '@lookback/server';
import { words } from '@lookback/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, onceKeys } from '../api/client.ts';
import { Sheet } from '../shell/dialog.tsx';
import { ProblemNote } from '../shell/problem.tsx';
import { counted } from '../text/say.ts';

const nameOf = (rule: Exclusion['rule']) => words[`web_exclusion_${rule}`]();

function approvals({ inCharter, charterNames, signedBy }: Exclusion): string {
  const charter = inCharter
    ? words.web_exclusion_charter({ names: charterNames.join(', ') || '…' })
    : words.web_exclusion_not_in_charter();
  const signed =
    signedBy.length === 0 ? words.web_exclusion_unsigned() : words.web_exclusion_signed({ names: signedBy.join(', ') });
  return `${charter}; ${signed}`;
}

function Approve({ exclusion, onDone }: { exclusion: Exclusion; onDone: () => void }) {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [keyOf] = useState(onceKeys);
  const approve = useMutation({
    mutationFn: () =>
      call('approveExclusion', {
        params: { rule: exclusion.rule },
        body: { reason: reason.trim() },
        idempotencyKey: keyOf(reason),
      }),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: ['exclusions'] });
    },
  });
  const ready = reason.trim().length >= 3 && !approve.isPending;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) approve.mutate();
      }}
    >
      <p>{words.web_exclusions_text()}</p>
      <label className="field note">
        {words.web_field_act_reason()} <i>({words.web_required()})</i>
        <textarea
          dir="auto"
          maxLength={10_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      {approve.error && <ProblemNote error={approve.error} />}
      <button type="submit" className="button" disabled={!ready}>
        {words.web_exclusion_approve()}
      </button>
    </form>
  );
}

/** The rules that leave linked persons out before review: how many each leaves out, and who approved it. */
export function ExclusionList() {
  const [open, setOpen] = useState<Exclusion | null>(null);
  const query = useQuery({ queryKey: ['exclusions'], queryFn: ({ signal }) => call('exclusions', { signal }) });
  const shown =
    query.data?.exclusions.filter((one) => one.inCharter || one.signedBy.length > 0 || one.persons > 0) ?? [];
  if (query.data !== undefined && shown.length === 0) return null;
  return (
    <section className="sheet">
      <h2>{words.web_exclusions_title()}</h2>
      {query.error && <ProblemNote error={query.error} />}
      {shown.map((one) => (
        <div key={one.rule} className="answer">
          <b>{nameOf(one.rule)}</b>
          <p className="note">
            {words.web_exclusion_persons(counted(one.persons))} · {approvals(one)}
          </p>
          {one.mayApprove && (
            <button type="button" className="link" onClick={() => setOpen(one)}>
              {words.web_exclusion_approve()} …
            </button>
          )}
        </div>
      ))}
      <Sheet title={open === null ? '' : nameOf(open.rule)} open={open !== null} onClose={() => setOpen(null)}>
        {open !== null && <Approve exclusion={open} onDone={() => setOpen(null)} />}
      </Sheet>
    </section>
  );
}
