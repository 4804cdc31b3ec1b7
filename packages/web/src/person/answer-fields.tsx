import type { Choice, PersonFile } from '@lookback/server';
import { words } from '@lookback/words';
import type { RefObject } from 'react';
import { Key } from '../shell/keys.tsx';
import { outcomeName, wordsOf } from '../text/say.ts';
import type { AnswerForm } from './answer-form.ts';
import { choiceKeys } from './choices.ts';
import { groupItems, holdsAll, toggleGroup } from './items.ts';

/** One choice: open with its key, if it has one, or closed with the reason. */
export function Option(props: { choice: Choice; chosen: boolean; onChoose: () => void }) {
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

/** The items that the answer rests on, a line for each source row. */
export function Attached({ file, form }: { file: PersonFile; form: AnswerForm }) {
  return (
    <fieldset className="attached">
      <legend className="note">{words.web_attach()}</legend>
      {groupItems(file.paths.items).map((group) => (
        <label key={group.key} className="check note">
          <input
            type="checkbox"
            checked={holdsAll(form.evidence, group)}
            onChange={() => form.change({ evidence: toggleGroup(form.evidence, group) })}
          />{' '}
          {group.label}
          {group.conduct && ` · ${words.web_conduct()}`}
          {group.leg && ` · ${words.web_leg()}`}
        </label>
      ))}
      {form.evidence.length === 0 && <span className="note">{words.web_attach_none()}</span>}
    </fieldset>
  );
}

/** What must be written: the innocent explanation first, then the reasons; an adverse choice in full. */
export function Fields({ form, first }: { form: AnswerForm; first: RefObject<HTMLTextAreaElement | null> }) {
  const { draft, change } = form;
  const required = <i>({words.web_required()})</i>;
  return (
    <>
      {draft.outcome === 'insufficient_information' && (
        <label className="field note">
          {words.web_look_again()} {required}
          <input
            type="date"
            value={draft.lookAgain}
            onChange={(event) => change({ lookAgain: event.currentTarget.value })}
          />
        </label>
      )}
      <label className="field note">
        {words.web_innocent()} {required}
        <textarea
          ref={first}
          dir="auto"
          required
          maxLength={10_000}
          value={draft.innocent}
          onChange={(event) => change({ innocent: event.currentTarget.value })}
        />
      </label>
      <label className="field note">
        {words.web_reason()} {required}
        <textarea
          dir="auto"
          required
          maxLength={10_000}
          value={draft.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      </label>
      {form.adverse && draft.outcome !== null && (
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
