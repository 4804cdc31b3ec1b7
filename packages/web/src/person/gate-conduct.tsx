import type { Choice, DecideAnswer, Outcome, PersonFile } from '@lookback/server';
import { words } from '@lookback/words';
import { type RefObject, useRef, useState } from 'react';
import { Key, useKeys } from '../shell/keys.tsx';
import { problemText } from '../shell/problem.tsx';
import { useReader } from '../shell/session.tsx';
import { outcomeName, wordsOf } from '../text/say.ts';
import { Answers } from './answers.tsx';
import { choiceKeys, inOrder, typedOut } from './choices.ts';
import { useDecide } from './decide.ts';
import { type Draft, useDraft } from './draft.ts';
import { itemLabel } from './try-without.tsx';

const parts = {
  first: words.web_gate2_first,
  second: words.web_gate2_second,
  adjudicator: words.web_gate2_adjudicator,
} as const;

function doneText(done: DecideAnswer): string {
  if (done.settled && done.outcome !== null) return words.web_recorded_settled({ outcome: outcomeName(done.outcome) });
  if (done.stage === 'adjudication') return words.web_recorded_differs();
  return done.stage === 'second_review' ? words.web_recorded_second() : words.web_recorded();
}

function Option(props: { choice: Choice; chosen: boolean; onChoose: () => void }) {
  const { choice } = props;
  const key = choiceKeys[choice.outcome];
  const name = words[`web_outcome_${choice.outcome}`]();
  if (!choice.open) {
    const why = choice.closedBecause;
    return (
      <p className="opt off">
        {name}: {wordsOf([`web_closed_${why}`, `web_problem_${why}`, `finding_${why}`]) ?? why}
      </p>
    );
  }
  return (
    <button
      type="button"
      className={props.chosen ? 'opt chosen' : 'opt'}
      aria-pressed={props.chosen}
      onClick={props.onChoose}
    >
      {key !== undefined && <Key name={key} />} {name}
    </button>
  );
}

function Attached(props: {
  file: PersonFile;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const { chosen } = props;
  return (
    <fieldset className="attached">
      <legend className="note">{words.web_attach()}</legend>
      {props.file.paths.items.map((item) => (
        <label key={item.id} className="check note">
          <input
            type="checkbox"
            checked={chosen.includes(item.id)}
            onChange={() =>
              props.onChange(chosen.includes(item.id) ? chosen.filter((one) => one !== item.id) : [...chosen, item.id])
            }
          />{' '}
          {itemLabel(item)}
          {item.conduct && ` · ${words.web_conduct()}`}
          {item.leg && ` · ${words.web_leg()}`}
        </label>
      ))}
      {chosen.length === 0 && <span className="note">{words.web_attach_none()}</span>}
    </fieldset>
  );
}

/** What still keeps the answer from being sent, in words; null if nothing does. */
function missingOf(draft: Draft, adverse: boolean, evidence: readonly string[]): string | null {
  if (draft.outcome === null) return words.web_choose();
  if (draft.innocent.trim().length < 3) return `${words.web_innocent()} ${words.web_too_short()}`;
  if (draft.reason.trim().length < 3) return `${words.web_reason()}: ${words.web_too_short()}`;
  if (draft.outcome === 'insufficient_information' && draft.lookAgain === '')
    return words.web_problem_look_again_missing();
  if (evidence.length === 0) return words.web_problem_evidence_missing();
  if (adverse && !typedOut(draft.typed, outcomeName(draft.outcome))) return words.web_problem_confirmation_missing();
  return null;
}

function Fields(props: {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  adverse: boolean;
  first: RefObject<HTMLTextAreaElement | null>;
}) {
  const { draft, change } = props;
  return (
    <>
      {draft.outcome === 'insufficient_information' && (
        <label className="field note">
          {words.web_look_again()} <i>({words.web_required()})</i>
          <input
            type="date"
            value={draft.lookAgain}
            onChange={(event) => change({ lookAgain: event.currentTarget.value })}
          />
        </label>
      )}
      <label className="field note">
        {words.web_innocent()} <i>({words.web_required()})</i>
        <textarea
          ref={props.first}
          dir="auto"
          required
          maxLength={10_000}
          value={draft.innocent}
          onChange={(event) => change({ innocent: event.currentTarget.value })}
        />
      </label>
      <label className="field note">
        {words.web_reason()} <i>({words.web_required()})</i>
        <textarea
          dir="auto"
          required
          maxLength={10_000}
          value={draft.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      </label>
      {props.adverse && draft.outcome !== null && (
        <label className="field note">
          {words.web_type_out({ words: outcomeName(draft.outcome) })}
          <input
            autoComplete="off"
            value={draft.typed}
            onChange={(event) => change({ typed: event.currentTarget.value })}
          />
        </label>
      )}
    </>
  );
}

/** Gate 2: what did this person do? Closed choices say why; nothing adverse has a default or a single key. */
export function ConductGate({ file }: { file: PersonFile }) {
  const reader = useReader();
  const { draft, change, clear } = useDraft(reader?.id ?? 'nobody', file.id);
  const [done, setDone] = useState<DecideAnswer | null>(null);
  const [asked, setAsked] = useState(false);
  const innocent = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLElement>(null);
  const decide = useDecide(file.id, (answer) => {
    clear();
    setAsked(false);
    setDone(answer);
    box.current?.focus();
  });
  const { conduct } = file;
  const choices = inOrder(conduct.choices);
  const choice = choices.find((one) => one.outcome === draft.outcome && one.open) ?? null;
  const adverse = choice?.adverse ?? false;
  const items = file.paths.items.map((item) => item.id);
  const evidence = (draft.evidence ?? (adverse ? [] : items)).filter((id) => items.includes(id));
  const missing = missingOf({ ...draft, outcome: choice?.outcome ?? null }, adverse, evidence);
  const mayAnswer = conduct.part !== 'none';

  const choose = (outcome: Outcome) => {
    setDone(null);
    change({ outcome, typed: '' });
    innocent.current?.focus();
  };
  const send = () => {
    setAsked(true);
    if (missing !== null || choice === null || decide.isPending) return;
    decide.mutate({
      ...{ outcome: choice.outcome, reason: draft.reason.trim(), innocent: draft.innocent.trim() },
      ...{ evidence: [...evidence], basis: file.basis },
      ...(choice.outcome === 'insufficient_information' ? { lookAgain: draft.lookAgain } : {}),
      ...(adverse ? { confirm: choice.outcome } : {}),
    });
  };
  useKeys(
    mayAnswer
      ? [
          ...choices.flatMap((one) => {
            const key = choiceKeys[one.outcome];
            return key === undefined || !one.open
              ? []
              : [{ key, says: outcomeName(one.outcome), run: () => choose(one.outcome) }];
          }),
          { key: 'mod+enter', says: words.web_key_send(), run: send },
        ]
      : [],
  );
  return (
    <section
      className={conduct.settled === null ? 'gate now' : 'gate done'}
      aria-labelledby="gate2"
      ref={box}
      tabIndex={-1}
    >
      <h2 id="gate2">2 &nbsp;{words.web_gate2()}</h2>
      <p className="note">
        {conduct.part !== 'none'
          ? parts[conduct.part]()
          : conduct.noPartBecause === 'sending'
            ? words.web_sending()
            : (wordsOf([`web_part_${conduct.noPartBecause}`]) ?? conduct.noPartBecause)}
      </p>
      <Answers file={file} />
      {done !== null && (
        <p role="status" className="recorded">
          {doneText(done)} <Key name="j" /> {words.web_next()}
        </p>
      )}
      {decide.error && (
        <div role="alert" className="problem">
          <b>{words.web_rolled_back()}</b>
          <p>{problemText(decide.error)}</p>
        </div>
      )}
      {mayAnswer && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          {choices.map((one) => (
            <Option key={one.outcome} choice={one} chosen={one === choice} onChoose={() => choose(one.outcome)} />
          ))}
          <Fields
            draft={{ ...draft, outcome: choice?.outcome ?? null }}
            change={change}
            adverse={adverse}
            first={innocent}
          />
          <Attached file={file} chosen={evidence} onChange={(chosen) => change({ evidence: chosen })} />
          {asked && missing !== null && (
            <p role="alert" className="missing">
              {missing}
            </p>
          )}
          <button type="submit" className="button">
            {words.web_send()} <Key name="mod+enter" />
          </button>
        </form>
      )}
    </section>
  );
}
