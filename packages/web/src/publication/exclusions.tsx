import type { Exclusion } from '@lookback/server';
import { words } from '@lookback/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, onceKeys } from '../api/client.ts';
import { Sheet } from '../shell/dialog.tsx';
import { ProblemNote } from '../shell/problem.tsx';
import { counted, number } from '../text/say.ts';

const nameOf = (rule: Exclusion['rule']) => words[`web_exclusion_${rule}`]();

function standing({ approval, by }: Exclusion): string {
  const names = by.join(', ');
  if (approval === 'named') return words.web_exclusion_charter({ names });
  if (approval === 'signed') return words.web_exclusion_signed({ names });
  return by.length === 0 ? words.web_exclusion_unsigned() : words.web_exclusion_one({ names });
}

/** What the rule costs: whom it leaves out, and how many of them coincidence would give. */
const cost = ({ persons, twoOrMore, twoOrMoreExpected }: Exclusion): string =>
  `${words.web_exclusion_persons(counted(persons))} ${words.web_exclusion_two({
    n: number(twoOrMore),
    expected: number(Math.max(0, twoOrMoreExpected), 1),
  })}`;

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
      <p>{cost(exclusion)}</p>
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
  const shown = query.data?.exclusions.filter((one) => one.approval !== null) ?? [];
  if (query.data !== undefined && shown.length === 0) return null;
  return (
    <section className="sheet">
      <h2>{words.web_exclusions_title()}</h2>
      {query.error && <ProblemNote error={query.error} />}
      {shown.map((one) => (
        <div key={one.rule} className="answer">
          <b>{nameOf(one.rule)}</b>
          <p className="note">
            {cost(one)} {standing(one)}
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
