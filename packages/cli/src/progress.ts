import type { Progress } from '@lookback/base';

/** Progress with an estimate on stderr: a line that redraws itself on a terminal, nothing elsewhere. */
export function terminalProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { start: () => {}, at: () => {}, end: () => {} };
  let part = '';
  let total: number | undefined;
  let begun = 0;
  let drawn = 0;
  return {
    start: (name, size) => {
      part = name;
      total = size;
      begun = Date.now();
      drawn = 0;
    },
    at: (done) => {
      const now = Date.now();
      if (now - drawn < 100) return;
      drawn = now;
      const left = total && done > 0 ? Math.round((((now - begun) / done) * (total - done)) / 1000) : null;
      const share = total ? ` ${Math.floor((100 * done) / total)} %` : ` ${done}`;
      stream.write(`\r\x1b[K${part}${share}${left === null ? '' : `, about ${left} s left`}`);
    },
    end: () => {
      if (drawn) stream.write('\r\x1b[K');
    },
  };
}
