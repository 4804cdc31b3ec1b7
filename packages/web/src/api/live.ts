import { apiBase, type Change } from '@lookback/server';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Marks as stale what a change may have touched. A person's file is read again only if it is the one that changed. */
function refresh(client: QueryClient, change: Change): void {
  void client.invalidateQueries({ queryKey: ['overview'] });
  void client.invalidateQueries({ queryKey: ['queue'] });
  if (change.kind === 'care') void client.invalidateQueries({ queryKey: ['exclusions'] });
  const wide = change.person === null;
  if (wide) void client.invalidateQueries({ queryKey: ['person'] });
  else void client.invalidateQueries({ queryKey: ['person', change.person] });
  if (change.kind === 'publication' || change.kind === 'withdrawn' || change.kind === 'snapshot') {
    for (const key of ['publications', 'publication', 'figures', 'sources'])
      void client.invalidateQueries({ queryKey: [key] });
  }
}

/** Listens to the server's changes; true while the line is open. */
export function useLive(enabled: boolean): boolean {
  const client = useQueryClient();
  const [open, setOpen] = useState(true);
  useEffect(() => {
    if (!enabled) return;
    let opened = false;
    const source = new EventSource(`${apiBase}/events`);
    source.addEventListener('open', () => {
      if (opened) void client.invalidateQueries();
      opened = true;
      setOpen(true);
    });
    source.addEventListener('error', () => setOpen(false));
    source.addEventListener('change', (event) =>
      refresh(client, JSON.parse((event as MessageEvent<string>).data) as Change),
    );
    return () => source.close();
  }, [client, enabled]);
  return open;
}
