import type { PersonFile, TryAnswer } from '@lookback/server';
import { words } from '@lookback/words';
import { useQuery } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import { call } from '../api/client.ts';
import { Key } from '../shell/keys.tsx';
import { ProblemNote } from '../shell/problem.tsx';
import { number } from '../text/say.ts';
import { Value } from '../text/value.tsx';
import { groupItems, holdsAll, toggleGroup } from './items.ts';

/** The items that are tried without, and what the server says would be left. */
export function useTryWithout(file: PersonFile | undefined) {
  const [without, setWithout] = useState<readonly string[]>([]);
  const id = file?.id ?? '';
  const answer = useQuery({
    queryKey: ['person', id, 'without', without, file?.basis],
    queryFn: ({ signal }) => call('tryWithout', { body: { person: id, items: [...without] }, signal }),
    enabled: without.length > 0 && file !== undefined,
  });
  return { without, setWithout, answer };
}

function effectText(answer: TryAnswer): string {
  if (answer.effect === 'drops_out') return words.web_try_drops_out();
  if (answer.effect === 'no_longer_one_person') return words.web_try_no_longer_one_person();
  return words.web_try_stays({ after: number(answer.touchesAfter), before: number(answer.touchesBefore) });
}

export function TryWithout(props: {
  file: PersonFile;
  open: boolean;
  trial: ReturnType<typeof useTryWithout>;
  first: RefObject<HTMLInputElement | null>;
  onToggle: () => void;
}) {
  const { without, setWithout, answer } = props.trial;
  return (
    <div className="try">
      <button type="button" className="link" aria-expanded={props.open} onClick={props.onToggle}>
        <Key name="x" /> {words.web_try()}
      </button>
      {props.open && (
        <fieldset>
          <legend className="note">{words.web_try_hint()}</legend>
          {groupItems(props.file.paths.items).map((group, at) => (
            <label key={group.key} className="check">
              <input
                type="checkbox"
                ref={at === 0 ? props.first : undefined}
                checked={holdsAll(without, group)}
                onChange={() => setWithout(toggleGroup(without, group))}
              />{' '}
              {group.label} <Value text={group.text} />
            </label>
          ))}
          <div role="status" className="try-answer">
            {answer.error && <ProblemNote error={answer.error} />}
            {without.length > 0 && answer.data && (
              <>
                <b>{effectText(answer.data)}</b>{' '}
                {answer.data.bandBefore !== null &&
                  answer.data.bandAfter !== null &&
                  answer.data.bandAfter !== answer.data.bandBefore &&
                  words.web_try_band({ before: answer.data.bandBefore, after: answer.data.bandAfter })}{' '}
                {answer.data.onlyHubs && words.web_try_only_hubs()} {answer.data.reopens > 0 && words.web_try_reopens()}
              </>
            )}
          </div>
        </fieldset>
      )}
    </div>
  );
}
