import type { Outcome } from '@lookback/server';
import { useEffect, useState } from 'react';

/** What a reader has typed and not yet sent. */
export interface Draft {
  readonly outcome: Outcome | null;
  readonly innocent: string;
  readonly reason: string;
  readonly lookAgain: string;
  readonly typed: string;
  /** Null: as the screen proposes; a list: as the reader chose. */
  readonly evidence: readonly string[] | null;
}

const empty: Draft = { outcome: null, innocent: '', reason: '', lookAgain: '', typed: '', evidence: null };
const name = (reader: string, person: string) => `lookback.draft.${reader}.${person}`;

function read(key: string): Draft {
  try {
    return { ...empty, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Draft>) };
  } catch {
    return empty;
  }
}

/** A draft a reader and a person, kept on this machine with every stroke, so that no lost connection loses it. */
export function useDraft(reader: string, person: string) {
  const key = name(reader, person);
  const [draft, setDraft] = useState<Draft>(() => read(key));
  useEffect(() => {
    if (draft === empty) return;
    localStorage.setItem(key, JSON.stringify(draft));
  }, [key, draft]);
  const clear = () => {
    localStorage.removeItem(key);
    setDraft(empty);
  };
  return { draft, change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })), clear };
}
