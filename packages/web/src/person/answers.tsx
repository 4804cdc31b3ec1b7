import type { PersonFile } from '@lookback/server';
import { words } from '@lookback/words';
import { counted, date, outcomeName, say } from '../text/say.ts';
import { Value } from '../text/value.tsx';

const parts = { first: words.web_yours_first, second: words.web_yours_second, adjudicator: words.web_role_adjudicator };

/** The answers that this reader may see, and how many there are that he may not. */
export function Answers({ file }: { file: PersonFile }) {
  const { conduct } = file;
  return (
    <>
      {conduct.reopened !== null && (
        <p className={conduct.settled === null ? 'reopened-line' : 'note'}>
          {conduct.reopened.was === null
            ? words.web_reopened({ date: date(conduct.reopened.at) })
            : words.web_reopened_was({
                date: date(conduct.reopened.at),
                outcome: outcomeName(conduct.reopened.was),
              })}{' '}
          {say(conduct.reopened.because)}
        </p>
      )}
      {conduct.settled !== null && (
        <p className="settled-line">
          {words.web_settled_as({
            outcome: outcomeName(conduct.settled.outcome),
            names: conduct.settled.by.join(', '),
            date: date(conduct.settled.at),
          })}
        </p>
      )}
      {conduct.hidden > 0 && <p className="note hidden-answers">{words.web_hidden(counted(conduct.hidden))}</p>}
      {conduct.answers.map((answer) => (
        <div key={`${answer.part} ${answer.at}`} className="answer">
          <b>{outcomeName(answer.outcome)}</b>
          <p className="note">
            {words.web_answer_by({ part: parts[answer.part](), name: answer.by, date: date(answer.at) })}
          </p>
          <p>
            <Value text={answer.reason} />
          </p>
          <p className="note">{words.web_answer_innocent({ text: answer.innocent })}</p>
        </div>
      ))}
    </>
  );
}
