import type { Act, ActCommand, PersonFile } from '@lookback/server';
import { words } from '@lookback/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { call, onceKeys } from '../api/client.ts';
import { groupItems, holdsAll, toggleGroup } from '../person/items.ts';
import { ProblemNote } from '../shell/problem.tsx';
import { useSession } from '../shell/session.tsx';
import { Value } from '../text/value.tsx';
import { type ActField, type ActValues, bodyOf, fieldsOf, isComplete } from './act-fields.ts';

interface FieldProps {
  readonly field: ActField;
  readonly value: ActValues[string] | undefined;
  readonly onChange: (value: ActValues[string]) => void;
}

function Items({ file, field, value, onChange }: FieldProps & { file: PersonFile }) {
  const chosen = Array.isArray(value) ? value : [];
  return (
    <fieldset className="attached">
      <legend className="note">{field.label()}</legend>
      {groupItems(file.paths.items).map((group) => (
        <label key={group.key} className="check note">
          <input
            type="checkbox"
            checked={holdsAll(chosen, group)}
            onChange={() => onChange(toggleGroup(chosen, group))}
          />{' '}
          {group.label} <Value text={group.text} />
        </label>
      ))}
    </fieldset>
  );
}

function Field({ field, value, onChange }: FieldProps) {
  const text = typeof value === 'string' ? value : '';
  const id = useId();
  if (field.kind === 'check') {
    return (
      <label className="check note">
        <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />{' '}
        {field.label()}
      </label>
    );
  }
  const given = { id, value: text };
  return (
    <div className="field note">
      <label htmlFor={id}>
        {field.label()} {field.required && <i>({words.web_required()})</i>}
      </label>
      {field.kind === 'prose' && (
        <textarea {...given} dir="auto" maxLength={10_000} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {(field.kind === 'line' || field.kind === 'day') && (
        <input
          {...given}
          type={field.kind === 'day' ? 'date' : 'text'}
          dir="auto"
          maxLength={500}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {field.kind === 'choice' && (
        <select {...given} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{words.web_choose_one()}</option>
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.says}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** The form of one act; it stays open with what was typed until the server has recorded it. */
export function ActForm({ file, act, onDone }: { file: PersonFile; act: Act; onDone: (recorded: boolean) => void }) {
  const client = useQueryClient();
  const session = useSession();
  const [values, setValues] = useState<ActValues>({});
  const [keyOf] = useState(onceKeys);
  const fields = session === null ? [] : fieldsOf(act, session.vocabulary);
  const send = useMutation({
    mutationFn: () => {
      const body = bodyOf(act, fields, values) as ActCommand;
      return call('act', { params: { id: file.id }, body, idempotencyKey: keyOf(JSON.stringify(body)) });
    },
    onSuccess: async (answer) => {
      onDone(answer.recorded);
      await client.invalidateQueries({ queryKey: ['person', file.id] });
      await client.invalidateQueries({ queryKey: ['queue'] });
    },
  });
  const ready = isComplete(fields, values) && !send.isPending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) send.mutate();
  };
  return (
    <form onSubmit={submit}>
      {fields.map((field) => {
        const given = { field, value: values[field.name] };
        const onChange = (value: ActValues[string]) => setValues((before) => ({ ...before, [field.name]: value }));
        return field.kind === 'items' ? (
          <Items key={field.name} file={file} {...given} onChange={onChange} />
        ) : (
          <Field key={field.name} {...given} onChange={onChange} />
        );
      })}
      {send.error && <ProblemNote error={send.error} />}
      <button type="submit" className="button" disabled={!ready}>
        {words.web_care_send()}
      </button>
    </form>
  );
}
