import { words } from '@lookback/words';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/client.ts';
import { useLocale } from '../text/locale.tsx';
import { OpeningNote } from './opening-note.tsx';
import { Loading, ProblemNote } from './problem.tsx';
import { SessionProvider, useSessionQuery } from './session.tsx';

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
