import type { IdentityCommand, PersonFile } from '@lookback/server';
import { words } from '@lookback/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, freshKey } from '../api/client.ts';
import { Key, useKeys } from '../shell/keys.tsx';
import { ProblemNote } from '../shell/problem.tsx';
import { useReader } from '../shell/session.tsx';
import { counted, date } from '../text/say.ts';
import { Value } from '../text/value.tsx';
import { PairEvidence } from './identity-pair.tsx';

const answers = [
  { judgement: 'same', key: 'y', word: words.web_same, reason: words.web_gate1_reason_same },
  { judgement: 'different', key: 'n', word: words.web_different, reason: words.web_gate1_reason_different },
  { judgement: 'unsure', key: 'u', word: words.web_unsure, reason: words.web_gate1_reason_unsure },
] as const;

function stateText(file: PersonFile, mine: boolean): string {
  switch (file.identity.state) {
    case 'single_record':
      return words.web_gate1_single();
    case 'settled':
      return words.web_gate1_settled({ names: [...new Set(file.identity.judgements.map((one) => one.by))].join(', ') });
    case 'contradicted':
      return words.web_gate1_contradicted();
    case 'waits':
      if (file.identity.pair === null) return words.web_gate1_outdated();
      return mine ? words.web_gate1_given() : words.web_gate1_waits();
  }
}

/** Gate 1: is it this person? Asked about the pair of records that holds together least. */
export function IdentityGate({ file }: { file: PersonFile }) {
  const client = useQueryClient();
  const reader = useReader();
  const [detail, setDetail] = useState('');
  const { identity } = file;
  const mine = identity.judgements.some((one) => one.by === reader?.name);
  const answer = useMutation({
    mutationFn: (command: IdentityCommand) =>
      call('identity', { params: { id: file.id }, body: command, idempotencyKey: freshKey() }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['person', file.id] }),
  });
  const give = (at: (typeof answers)[number]) => {
    if (identity.pair === null || !identity.mayAnswer || answer.isPending) return;
    const reason = detail.trim().length >= 3 ? detail.trim() : at.reason();
    const { a, b } = identity.pair;
    answer.mutate({ a, b, judgement: at.judgement, reason });
  };
  const open = identity.mayAnswer && identity.pair !== null;
  useKeys(
    open
      ? answers.map((one) => ({ key: one.key, says: `${words.web_gate1()} ${one.word()}`, run: () => give(one) }))
      : [],
  );
  const done = identity.state === 'settled' || identity.state === 'single_record';
  return (
    <section className={done ? 'gate done' : 'gate now'} aria-labelledby="gate1">
      <h2 id="gate1">1 &nbsp;{words.web_gate1()}</h2>
      <p className="note">{stateText(file, mine)}</p>
      {identity.pair !== null && identity.state !== 'settled' && <PairEvidence file={file} pair={identity.pair} />}
      {open && (
        <>
          {answers.map((one) => (
            <button type="button" key={one.judgement} className="opt" onClick={() => give(one)}>
              <Key name={one.key} /> {one.word()}
            </button>
          ))}
          <label className="field note">
            {words.web_gate1_cause()}
            <input value={detail} maxLength={2000} onChange={(event) => setDetail(event.currentTarget.value)} />
          </label>
        </>
      )}
      {identity.hidden > 0 && <p className="note">{words.web_hidden(counted(identity.hidden))}</p>}
      {answer.error && <ProblemNote error={answer.error} />}
      {identity.judgements.length > 0 && (
        <details>
          <summary>{words.web_history()}</summary>
          <ul className="note">
            {identity.judgements.map((one) => (
              <li key={`${one.by} ${one.at}`}>
                {answers.find((at) => at.judgement === one.judgement)?.word()} · <Value text={one.by} /> ·{' '}
                {date(one.at)}: <Value text={one.reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
