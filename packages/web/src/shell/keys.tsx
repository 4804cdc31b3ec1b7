import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';

/** A key, what it does in words, and the doing. `chord` keys (with Ctrl or Escape) act while typing too. */
export interface KeyAction {
  /** `event.key`, lower case; `mod+enter` is Ctrl or Cmd with Enter. */
  readonly key: string;
  readonly says: string;
  readonly run: () => void;
}

interface Keys {
  readonly on: boolean;
  turn(on: boolean): void;
  /** Adds a screen's keys; returns the way to take them out again. */
  add(actions: { readonly current: readonly KeyAction[] }): () => void;
  /** What acts now, for the map. */
  list(): readonly KeyAction[];
}

const KeyContext = createContext<Keys>({ on: true, turn: () => {}, add: () => () => {}, list: () => [] });
const stored = 'lookback.keys';

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type);
}

const nameOf = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && event.key === 'Enter' ? 'mod+enter' : event.key.toLowerCase();

/** Holds the keys of the screens that are open; the last one added wins. */
export function KeyProvider({ children }: { children: ReactNode }) {
  const stack = useRef<{ readonly current: readonly KeyAction[] }[]>([]);
  const [on, setOn] = useState(localStorage.getItem(stored) !== 'off');
  const keys = useMemo<Keys>(
    () => ({
      on,
      turn: (next) => {
        localStorage.setItem(stored, next ? 'on' : 'off');
        setOn(next);
      },
      add: (actions) => {
        stack.current.push(actions);
        return () => {
          stack.current = stack.current.filter((one) => one !== actions);
        };
      },
      list: () => stack.current.flatMap((one) => one.current),
    }),
    [on],
  );
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const name = nameOf(event);
      const chord = name === 'mod+enter';
      if (event.defaultPrevented || event.altKey || ((event.ctrlKey || event.metaKey) && !chord)) return;
      if (!chord && (!on || typing(event.target) || document.querySelector('[role=dialog]') !== null)) return;
      const action = stack.current
        .toReversed()
        .flatMap((one) => one.current)
        .find((one) => one.key === name);
      if (action === undefined) return;
      event.preventDefault();
      action.run();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [on]);
  return <KeyContext value={keys}>{children}</KeyContext>;
}

export const useKeyControl = () => use(KeyContext);

/** Lets these keys act while the component is on the screen. */
export function useKeys(actions: readonly KeyAction[]): void {
  const { add } = use(KeyContext);
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => add(latest), [add]);
}

/** A key, shown where it acts. */
export function Key({ name }: { name: string }) {
  return <kbd>{name === 'mod+enter' ? 'Ctrl ↵' : name.length === 1 ? name.toUpperCase() : name}</kbd>;
}
