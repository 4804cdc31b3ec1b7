import type { Opening } from '@lookback/server';
import { words } from '@lookback/words';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/client.ts';
import { useLocale } from '../text/locale.tsx';
import { Loading, ProblemNote } from './problem.tsx';
import { SessionProvider, useSessionQuery } from './session.tsx';

const steps: Readonly<Record<Opening['step'], () => string>> = {
  ledger: words.web_opening_ledger,
  statements: words.web_opening_statements,
  links: words.web_opening_links,
  figures: words.web_opening_figures,
  index: words.web_opening_index,
};

/** How far a large workspace is loaded. */
function OpeningNote({ opening }: { opening: Opening }) {
  const { step, at, of } = opening;
  return (
    <main className="page door">
      <h1>{words.web_opening()}</h1>
      <p role="status">{words.web_opening_step({ at, of, step: steps[step]() })}</p>
      <progress value={at - 1} max={of} aria-label={words.web_opening()} />
    </main>
  );
}

/** Lets in whoever has a session; says plainly what to do when there is none. */
export function Door({ children }: { children: ReactNode }) {
  useLocale();
  const session = useSessionQuery();
  if (session.data?.opening != null) return <OpeningNote opening={session.data.opening} />;
  if (session.data !== undefined) return <SessionProvider session={session.data}>{children}</SessionProvider>;
  if (session.isPending) return <Loading />;
  if (session.error instanceof ApiProblem && session.error.status === 401) {
    return (
      <main className="page door">
        <h1>{words.web_door_title()}</h1>
        <p>{words.web_door_text()}</p>
      </main>
    );
  }
  return (
    <main className="page door">
      <h1>{words.web_title()}</h1>
      <ProblemNote error={session.error} onAgain={() => session.refetch()} />
    </main>
  );
}
