import { words } from '@lookback/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { call } from '../api/client.ts';
import { wordsOf } from '../text/say.ts';
import { Sheet } from './dialog.tsx';
import { ProblemNote } from './problem.tsx';
import { useSession } from './session.tsx';

type Unlock = { name: string } | { file: string };

/** Who is reading: unlock a key, lock it, open a second browser. */
export function ReaderControl() {
  const session = useSession();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const all = () => client.invalidateQueries();
  const lock = useMutation({ mutationFn: () => call('lock'), onSuccess: all });
  const link = useMutation({ mutationFn: () => call('linkBrowser', { body: {} }) });
  const unlock = useMutation({
    mutationFn: (by: Unlock) => call('unlock', { body: { ...by, ...(passphrase === '' ? {} : { passphrase }) } }),
    onSuccess: async () => {
      setPassphrase('');
      setOpen(false);
      await all();
    },
  });
  const actor = session?.actor ?? null;
  return (
    <div className="reader">
      <span className="note">{actor === null ? words.web_no_key() : <b>{actor.name}</b>}</span>
      {actor !== null && (
        <button type="button" className="link" onClick={() => lock.mutate()}>
          {words.web_lock()}
        </button>
      )}
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {words.web_unlock()}
      </button>
      <Sheet title={words.web_unlock_title()} open={open} onClose={() => setOpen(false)}>
        <p className="note">{words.web_unlock_text()}</p>
        {session?.keys.length === 0 && <p>{words.web_unlock_none()}</p>}
        <TextField type="password" value={passphrase} onChange={setPassphrase} className="field">
          <Label>{words.web_passphrase()}</Label>
          <Input autoComplete="off" />
        </TextField>
        <ul className="plain">
          {session?.keys.map((key) => (
            <li key={key.fingerprint}>
              <Button className="button" onPress={() => unlock.mutate({ name: key.name })}>
                {words.web_unlock_with({ name: key.name })}
              </Button>{' '}
              <span className="note">{key.roles.map((role) => wordsOf([`web_role_${role}`]) ?? role).join(', ')}</span>
            </li>
          ))}
        </ul>
        <label className="field">
          {words.web_unlock_file()}
          <input
            type="file"
            onChange={async (event) => {
              const file = event.currentTarget.files?.[0];
              if (file !== undefined) unlock.mutate({ file: await file.text() });
            }}
          />
        </label>
        {unlock.error && <ProblemNote error={unlock.error} />}
        <hr />
        <button type="button" className="link" onClick={() => link.mutate()}>
          {words.web_second_browser()}
        </button>
        {link.data && (
          <p>
            {words.web_second_browser_text()} <code className="address">{`${location.origin}${link.data.url}`}</code>
          </p>
        )}
      </Sheet>
    </div>
  );
}
