import type { KeyLine } from '@lookback/server';
import { words } from '@lookback/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { ApiProblem, call } from '../api/client.ts';
import { wordsOf } from '../text/say.ts';
import { Sheet } from './dialog.tsx';
import { ProblemNote } from './problem.tsx';
import { useSession } from './session.tsx';

/** Which key: by its name, its file lying in the workspace, or by the text of a file that is handed over. */
interface Chosen {
  readonly name: string;
  readonly by: { readonly name: string } | { readonly file: string };
}

const roleName = (role: string) => wordsOf([`web_role_${role}`]) ?? role;

/** The passphrase of a sealed key; it lives in this field and in the one request that carries it. */
function Passphrase({ chosen, onGive }: { chosen: Chosen; onGive: (passphrase: string) => void }) {
  const [text, setText] = useState('');
  return (
    <Form
      className="passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        onGive(text);
        setText('');
      }}
    >
      <TextField type="password" value={text} onChange={setText} className="field" autoFocus isRequired>
        <Label>{words.web_passphrase_of({ name: chosen.name })}</Label>
        <Input autoComplete="off" />
      </TextField>
      <Button type="submit" className="button">
        {words.web_passphrase_open()}
      </Button>
    </Form>
  );
}

function KeyRow({ line, onChoose }: { line: KeyLine; onChoose: () => void }) {
  const where = { open: null, sealed: words.web_key_sealed(), elsewhere: words.web_key_elsewhere() }[line.file];
  return (
    <li>
      <Button className="button" isDisabled={line.file === 'elsewhere'} onPress={onChoose}>
        {words.web_unlock_with({ name: line.name })}
      </Button>{' '}
      <span className="note">
        {line.roles.map(roleName).join(', ')}
        {where !== null && ` · ${where}`}
      </span>
    </li>
  );
}

/** The keys of the workspace, and the way to hand over the file of another. */
function Keys({ keys, onDone }: { keys: readonly KeyLine[]; onDone: () => Promise<void> }) {
  const [asked, setAsked] = useState<Chosen | null>(null);
  const unlock = useMutation({
    mutationFn: ({ by, passphrase }: Chosen & { passphrase?: string }) =>
      call('unlock', { body: { ...by, ...(passphrase === undefined ? {} : { passphrase }) } }),
    onSuccess: onDone,
    onError: (error, chosen) => {
      if (error instanceof ApiProblem && error.code.startsWith('passphrase_')) setAsked(chosen);
    },
  });
  const choose = (chosen: Chosen, sealed: boolean) => {
    setAsked(sealed ? chosen : null);
    if (sealed) unlock.reset();
    else unlock.mutate(chosen);
  };
  return (
    <>
      <ul className="plain">
        {keys.map((line) => (
          <KeyRow
            key={line.fingerprint}
            line={line}
            onChoose={() => choose({ name: line.name, by: { name: line.name } }, line.file === 'sealed')}
          />
        ))}
      </ul>
      <label className="field">
        {words.web_unlock_file()}
        <input
          type="file"
          onChange={async (event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) choose({ name: file.name, by: { file: await file.text() } }, false);
          }}
        />
      </label>
      {asked !== null && (
        <Passphrase key={asked.name} chosen={asked} onGive={(passphrase) => unlock.mutate({ ...asked, passphrase })} />
      )}
      {unlock.error && <ProblemNote error={unlock.error} />}
    </>
  );
}

/** Who is reading: unlock a key, lock it, open a second browser. */
export function ReaderControl() {
  const session = useSession();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const all = () => client.invalidateQueries();
  const lock = useMutation({ mutationFn: () => call('lock'), onSuccess: all });
  const link = useMutation({ mutationFn: () => call('linkBrowser', { body: {} }) });
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
        <Keys
          keys={session?.keys ?? []}
          onDone={async () => {
            setOpen(false);
            await all();
          }}
        />
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
