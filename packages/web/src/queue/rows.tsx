// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid cannot be a table; the roles of ARIA's grid say what it is
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and points at its active row
import type { QueuePage, QueueRow } from '@lookback/server';
import { words } from '@lookback/words';
import { useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { call } from '../api/client.ts';
import { queueColumns, queueFeatures } from './columns.tsx';
import type { QueueFilters } from './filters.ts';

const rowPx = 46;
const pageRows = 200;

export const queuePage = (filters: QueueFilters, page: number) => ({
  queryKey: ['queue', filters, page],
  queryFn: ({ signal }: { signal: AbortSignal }): Promise<QueuePage> =>
    call('queue', {
      query: { ...filters, yours: filters.mine === true ? 'mine' : 'all', from: page * pageRows, limit: pageRows },
      signal,
    }),
});

/** The rows on the screen and a few around them, of a list of any length; the rest is fetched as it comes near. */
export function QueueRows({ filters, total }: { filters: QueueFilters; total: number }) {
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowPx,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const pages = [...new Set([...items.map((item) => Math.floor(item.index / pageRows)), 0])].sort((a, b) => a - b);
  const loaded = useQueries({ queries: pages.map((page) => queuePage(filters, page)) });
  const version = loaded.map((one) => one.dataUpdatedAt).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the queries are read anew when one of them changed
  const { data, place } = useMemo(() => {
    const rows: QueueRow[] = [];
    const places = new Map<number, number>();
    pages.forEach((page, at) => {
      loaded[at]?.data?.rows.forEach((row, offset) => {
        places.set(page * pageRows + offset, rows.length);
        rows.push(row);
      });
    });
    return { data: rows, place: places };
  }, [version, pages.join(' ')]);
  const table = useTable({ features: queueFeatures, columns: queueColumns, data });
  const model = table.getRowModel().rows;
  const rowAt = (index: number) => model[place.get(index) ?? -1];

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12, Home: -total, End: total }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = Math.max(0, Math.min(total - 1, active + step));
      setActive(next);
      virtual.scrollToIndex(next, { align: 'auto' });
    } else if (event.key === 'Enter') {
      const row = rowAt(active);
      if (row !== undefined) void navigate({ to: '/persons/$id', params: { id: row.original.person } });
    }
  };
  return (
    <div
      ref={box}
      className="queue"
      role="grid"
      aria-label={words.web_queue_title()}
      aria-rowcount={total + 1}
      aria-activedescendant={`row-${active}`}
      tabIndex={0}
      onKeyDown={move}
    >
      <div role="rowgroup" className="queue-head">
        {table.getHeaderGroups().map((group) => (
          <div role="row" key={group.id} className="queue-row" aria-rowindex={1}>
            {group.headers.map((header) => (
              <div role="columnheader" key={header.id}>
                <table.FlexRender header={header} />
              </div>
            ))}
          </div>
        ))}
      </div>
      <div role="rowgroup" className="queue-body" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rowAt(item.index);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys
            <div
              role="row"
              id={`row-${item.index}`}
              key={item.key}
              aria-rowindex={item.index + 2}
              aria-selected={item.index === active}
              className={item.index === active ? 'queue-row active' : 'queue-row'}
              style={{ transform: `translateY(${item.start}px)`, height: item.size }}
              onClick={() => setActive(item.index)}
            >
              {row === undefined ? (
                <div role="gridcell">…</div>
              ) : (
                row.getAllCells().map((cell) => (
                  <div role="gridcell" key={cell.id} className={`cell-${cell.column.id}`}>
                    <table.FlexRender cell={cell} />
                  </div>
                ))
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
