import type { Session } from '@lookback/server';
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, use } from 'react';
import { call } from '../api/client.ts';

export const SessionContext = createContext<Session | null>(null);

/** Who reads, as the server says; an error while the door is shut. */
export function useSessionQuery() {
  return useQuery({
    queryKey: ['session'],
    queryFn: () => call('session'),
    retry: false,
    staleTime: 60_000,
    refetchInterval: ({ state }) => (state.data?.opening == null ? false : 400),
  });
}

export function useReader() {
  return use(SessionContext)?.actor ?? null;
}

export function useSession(): Session | null {
  return use(SessionContext);
}

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}
