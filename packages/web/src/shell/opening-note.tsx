import type { Opening } from '@lookback/server';
import { words } from '@lookback/words';

const steps: Readonly<Record<Opening['step'], () => string>> = {
  ledger: words.web_opening_ledger,
  statements: words.web_opening_statements,
  links: words.web_opening_links,
  figures: words.web_opening_figures,
  index: words.web_opening_index,
};

/** How far a large workspace is loaded. */
export function OpeningNote({ opening }: { opening: Opening }) {
  const { step, at, of } = opening;
  return (
    <main className="page door">
      <h1>{words.web_opening()}</h1>
      <p role="status">{words.web_opening_step({ at, of, step: steps[step]() })}</p>
      <progress value={at - 1} max={of} aria-label={words.web_opening()} />
    </main>
  );
}
