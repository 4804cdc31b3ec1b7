import type { QueuePage, QueueRow } from '@lookback/server';
import { useQueries } from '@tanstack/react-query';
import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { call } from '../api/client.ts';
import { queueColumns, queueFeatures } from './columns.tsx';
import type { QueueFilters } from './filters.ts';

const pageRows = 200;

/** One page of the list, by its place in it. */
export const queuePage = (filters: QueueFilters, page: number) => ({
  queryKey: ['queue', filters, page],
  queryFn: ({ signal }: { signal: AbortSignal }): Promise<QueuePage> => {
    const { mine, ...rest } = filters;
    const yours = mine === true ? ('mine' as const) : ('all' as const);
    return call('queue', { query: { ...rest, yours, from: page * pageRows, limit: pageRows }, signal });
  },
});

/** The rows around the places on the screen, fetched as they come near, in a table of their own. */
export function useVisibleRows(filters: QueueFilters, indexes: readonly number[]) {
  const pages = [...new Set([...indexes.map((index) => Math.floor(index / pageRows)), 0])].sort((a, b) => a - b);
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
  return { table, rowAt: (index: number) => model[place.get(index) ?? -1] };
}
