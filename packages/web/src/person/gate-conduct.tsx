import type { DecideAnswer, PersonFile } from '@lookback/server';
import { words } from '@lookback/words';
import { type RefObject, useRef } from 'react';
import { Key, useKeys } from '../shell/keys.tsx';
import { problemText } from '../shell/problem.tsx';
import { outcomeName, wordsOf } from '../text/say.ts';
import { Attached, Fields, Option } from './answer-fields.tsx';
import { type AnswerForm, useAnswerForm } from './answer-form.ts';
import { Answers } from './answers.tsx';
import { choiceKeys } from './choices.ts';

const parts = {
  first: words.web_gate2_first,
  second: words.web_gate2_second,
  adjudicator: words.web_gate2_adjudicator,
} as const;

function partText({ part, noPartBecause }: PersonFile['conduct']): string {
  if (part !== 'none') return parts[part]();
  if (noPartBecause === 'sending') return words.web_sending();
  return wordsOf([`web_part_${noPartBecause}`, `web_problem_${noPartBecause}`]) ?? noPartBecause ?? '';
}

function doneText(done: DecideAnswer): string {
  if (done.settled && done.outcome !== null) return words.web_recorded_settled({ outcome: outcomeName(done.outcome) });
  if (done.stage === 'adjudication') return words.web_recorded_differs();
  return done.stage === 'second_review' ? words.web_recorded_second() : words.web_recorded();
}

/** The keys of gate 2 while this reader has a part. */
function useAnswerKeys(form: AnswerForm, mayAnswer: boolean): void {
  const choosing = form.choices.flatMap((one) => {
    const key = choiceKeys[one.outcome];
    const run = () => form.choose(one.outcome);
    return key === undefined || !one.open ? [] : [{ key, says: outcomeName(one.outcome), run }];
  });
  useKeys(mayAnswer ? [...choosing, { key: 'mod+enter', says: words.web_key_send(), run: form.send }] : []);
}

function Form(props: { file: PersonFile; form: AnswerForm; first: RefObject<HTMLTextAreaElement | null> }) {
  const { form } = props;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        form.send();
      }}
      noValidate
    >
      {form.choices.map((one) => (
        <Option key={one.outcome} choice={one} chosen={one === form.choice} onChoose={() => form.choose(one.outcome)} />
      ))}
      <Fields form={form} first={props.first} />
      <Attached file={props.file} form={form} />
      {form.complaint !== null && (
        <p role="alert" className="missing">
          {form.complaint}
        </p>
      )}
      <button type="submit" className="button">
        {words.web_send()} <Key name="mod+enter" />
      </button>
    </form>
  );
}

/** Gate 2: what did this person do? Closed choices say why; nothing adverse has a default or a single key. */
export function ConductGate({ file }: { file: PersonFile }) {
  const first = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLElement>(null);
  const form = useAnswerForm(file, { first, box });
  const { conduct } = file;
  const mayAnswer = conduct.part !== 'none';
  useAnswerKeys(form, mayAnswer);
  return (
    <section
      className={conduct.settled === null ? 'gate now' : 'gate done'}
      aria-labelledby="gate2"
      ref={box}
      tabIndex={-1}
    >
      <h2 id="gate2">2 &nbsp;{words.web_gate2()}</h2>
      <p className="note">{partText(conduct)}</p>
      <Answers file={file} />
      {form.done !== null && (
        <p role="status" className="recorded">
          {doneText(form.done)} <Key name="j" /> {words.web_next()}
        </p>
      )}
      {form.error !== null && form.error !== undefined && (
        <div role="alert" className="problem">
          <b>{words.web_rolled_back()}</b>
          <p>{problemText(form.error)}</p>
        </div>
      )}
      {mayAnswer && <Form file={file} form={form} first={first} />}
    </section>
  );
}
