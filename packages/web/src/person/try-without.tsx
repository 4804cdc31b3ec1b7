import type { PersonFile, TryAnswer, TryWithout as TryCommand } from '@lookback/server';
import { words } from '@lookback/words';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type RefObject, useState } from 'react';
import { call } from '../api/client.ts';
import { Key } from '../shell/keys.tsx';
import { ProblemNote } from '../shell/problem.tsx';
import { counted, number, outcomeName, say } from '../text/say.ts';
import { Value } from '../text/value.tsx';
import { groupItems, holdsAll, toggleGroup } from './items.ts';

type Scope = TryCommand['scope'];
const scopes: Readonly<Record<Scope, () => string>> = {
  item: words.web_try_scope_item,
  record: words.web_try_scope_record,
  source: words.web_try_scope_source,
};

/** The items that are tried without, and what the server says would be left. */
export function useTryWithout(file: PersonFile | undefined) {
  const [without, setWithout] = useState<readonly string[]>([]);
  const [scope, setScope] = useState<Scope>('item');
  const id = file?.id ?? '';
  const answer = useQuery({
    queryKey: ['person', id, 'without', without, scope, file?.basis],
    queryFn: ({ signal }) => call('tryWithout', { body: { person: id, items: [...without], scope }, signal }),
    enabled: without.length > 0 && file !== undefined,
    placeholderData: keepPreviousData,
  });
  return { without, setWithout, scope, setScope, answer };
}

function effectText(answer: TryAnswer): string {
  if (answer.effect === 'drops_out') return words.web_try_drops_out();
  if (answer.effect === 'no_longer_one_person') return words.web_try_no_longer_one_person();
  return words.web_try_stays({ after: number(answer.touchesAfter), before: number(answer.touchesBefore) });
}

/** Where the person would stand: the new band with its reasons, or the same one. */
function bandText({ bandBefore, bandAfter, reasonsAfter }: TryAnswer): string {
  if (bandAfter === null || bandBefore === null) return '';
  const why = reasonsAfter.map(say).join('; ');
  if (bandAfter === bandBefore) return words.web_try_band_same({ band: bandAfter, why });
  return words.web_try_band({ before: bandBefore, after: bandAfter, why });
}

/** Everybody else whose link hangs on the same items. */
function Others({ answer }: { answer: TryAnswer }) {
  if (answer.othersOut === 0) return <p className="note">{words.web_try_others_none()}</p>;
  const more = answer.othersOut - answer.others.length;
  return (
    <>
      <p className="note">{words.web_try_others(counted(answer.othersOut))}</p>
      <ul className="plain others note">
        {answer.others.map((one) => (
          <li key={one.person}>
            <Link to="/persons/$id" params={{ id: one.person }}>
              <Value text={one.label} />
            </Link>{' '}
            {one.person}
            {one.settled !== null && ` · ${outcomeName(one.settled)}`}
          </li>
        ))}
        {more > 0 && <li>{words.web_try_others_more({ n: number(more) })}</li>}
      </ul>
    </>
  );
}

function Result({ answer }: { answer: TryAnswer }) {
  return (
    <>
      <b>{effectText(answer)}</b> {bandText(answer)} {answer.onlyHubs && words.web_try_only_hubs()}{' '}
      {answer.reopens > 0 && words.web_try_reopens()}
      <Others answer={answer} />
    </>
  );
}

export function TryWithout(props: {
  file: PersonFile;
  open: boolean;
  trial: ReturnType<typeof useTryWithout>;
  first: RefObject<HTMLInputElement | null>;
  onToggle: () => void;
}) {
  const { without, setWithout, scope, setScope, answer } = props.trial;
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
          <fieldset className="scope" aria-label={words.web_try_scope()}>
            <span className="note">{words.web_try_scope()}</span>
            {(['item', 'record', 'source'] as const).map((one) => (
              <label key={one} className="note">
                <input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} />{' '}
                {scopes[one]()}
              </label>
            ))}
          </fieldset>
          <div role="status" className="try-answer">
            {answer.error && <ProblemNote error={answer.error} />}
            {without.length > 0 && answer.data && <Result answer={answer.data} />}
          </div>
        </fieldset>
      )}
    </div>
  );
}
