// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid cannot be a table; the roles of ARIA's grid say what it is
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and points at its active row
import { words } from '@lookback/words';
import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { QueueFilters } from './filters.ts';
import { useVisibleRows } from './visible-rows.ts';

const rowPx = 46;
/** The head of the list, its border and the bar below a list that scrolls sideways. */
const headPx = 64;
type Visible = ReturnType<typeof useVisibleRows>;

function Head({ table }: Pick<Visible, 'table'>) {
  return (
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
  );
}

function Row(props: { item: VirtualItem; visible: Visible; active: boolean; onActivate: () => void }) {
  const { item, visible, active } = props;
  const { table } = visible;
  const row = visible.rowAt(item.index);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys
    <div
      role="row"
      id={`row-${item.index}`}
      aria-rowindex={item.index + 2}
      aria-selected={active}
      className={active ? 'queue-row active' : 'queue-row'}
      style={{ transform: `translateY(${item.start}px)`, height: item.size }}
      onClick={props.onActivate}
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
}

/** The rows on the screen and a few around them, of a list of any length. */
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
  const visible = useVisibleRows(
    filters,
    items.map((item) => item.index),
  );
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12, Home: -total, End: total }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = Math.max(0, Math.min(total - 1, active + step));
      setActive(next);
      virtual.scrollToIndex(next, { align: 'auto' });
    } else if (event.key === 'Enter') {
      const row = visible.rowAt(active);
      if (row !== undefined) void navigate({ to: '/persons/$id', params: { id: row.original.person } });
    }
  };
  const onScreen = items.some((item) => item.index === active);
  return (
    <div
      ref={box}
      className="queue"
      role="grid"
      aria-label={words.web_queue_title()}
      aria-rowcount={total + 1}
      tabIndex={0}
      style={{ height: `min(72vh, ${virtual.getTotalSize() + headPx}px)` }}
      onKeyDown={move}
      {...(onScreen ? { 'aria-activedescendant': `row-${active}` } : {})}
    >
      <Head table={visible.table} />
      <div role="rowgroup" className="queue-body" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => (
          <Row
            key={item.key}
            item={item}
            visible={visible}
            active={item.index === active}
            onActivate={() => setActive(item.index)}
          />
        ))}
      </div>
    </div>
  );
}
