import { words } from '@lookback/words';
import { useState } from 'react';
import { Sheet } from './dialog.tsx';
import { Key, useKeyControl, useKeys } from './keys.tsx';

/** The map of keys that act now, with the switch that turns single keys off (WCAG 2.1.4). */
export function KeyMap() {
  const [open, setOpen] = useState(false);
  const keys = useKeyControl();
  useKeys([{ key: '?', says: words.web_key_map(), run: () => setOpen(true) }]);
  return (
    <>
      <button type="button" className="link" onClick={() => setOpen(true)}>
        <Key name="?" /> {words.web_keys_all()}
      </button>
      <Sheet title={words.web_keys()} open={open} onClose={() => setOpen(false)}>
        <p className="note">{words.web_keys_text()}</p>
        <label className="check">
          <input type="checkbox" checked={keys.on} onChange={(event) => keys.turn(event.currentTarget.checked)} />{' '}
          {words.web_keys_on()}
        </label>
        <dl className="keys">
          {open &&
            keys.list().map((action) => (
              <div key={`${action.key} ${action.says}`}>
                <dt>
                  <Key name={action.key} />
                </dt>
                <dd>{action.says}</dd>
              </div>
            ))}
          <div>
            <dt>
              <Key name="Esc" />
            </dt>
            <dd>{words.web_key_escape()}</dd>
          </div>
        </dl>
      </Sheet>
    </>
  );
}
