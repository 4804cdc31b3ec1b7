import { words } from '@lookback/words';
import { ApiProblem } from '../api/client.ts';
import { wordsOf } from '../text/say.ts';

export function problemText(error: unknown): string {
  const code = error instanceof ApiProblem ? error.code : 'bug';
  return wordsOf([`web_problem_${code}`, `finding_${code}`]) ?? words.web_problem_unknown({ code });
}

/** What went wrong, in words, and the way to try again. */
export function ProblemNote({ error, onAgain }: { error: unknown; onAgain?: () => void }) {
  return (
    <div className="problem" role="alert">
      <b>{words.web_problem()}</b>
      <p>{problemText(error)}</p>
      {onAgain && (
        <button type="button" className="button" onClick={onAgain}>
          {words.web_again()}
        </button>
      )}
    </div>
  );
}

export const Loading = () => (
  <p className="note" role="status">
    {words.web_loading()}
  </p>
);
