import type { PersonFile } from '@lookback/server';
import { words } from '@lookback/words';
import { number, say } from '../text/say.ts';

/** How many dots say a probability, out of how many: 100, or 1,000 when fewer than one in a hundred. */
export function dotsOf(probability: number): { n: number; per: 100 | 1000 } {
  const per = probability < 0.01 ? 1000 : 100;
  return { n: Math.round(probability * per), per };
}

function DotPicture({ n, per, label }: { n: number; per: 100 | 1000; label: string }) {
  const columns = per === 100 ? 10 : 40;
  const step = per === 100 ? 15 : 3.8;
  const radius = per === 100 ? 5 : 1.5;
  return (
    <svg className="dots" viewBox={`0 0 152 ${per === 100 ? 152 : 96}`} role="img" aria-label={label}>
      <defs>
        <pattern id="dot-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="4" className="hatch-line" />
        </pattern>
      </defs>
      {Array.from({ length: per }, (_, at) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are counted, nothing else
          key={at}
          className={at < n ? 'dot hit' : 'dot'}
          cx={(per === 100 ? 8 : 2) + (at % columns) * step}
          cy={(per === 100 ? 8 : 2) + Math.floor(at / columns) * step}
          r={radius}
        />
      ))}
    </svg>
  );
}

/** Chance in people, not in p: dots, then q and the number of tests in small print. */
export function Surprise({ file }: { file: PersonFile }) {
  const { chance } = file;
  if (chance.probability === null) {
    return (
      <>
        <p className="middle">{words.web_surprise_untestable()}</p>
        <p className="note">{chance.says.map(say).join(' ')}</p>
      </>
    );
  }
  const { n, per } = dotsOf(chance.probability);
  const count =
    n === 0 ? words.web_surprise_fewer({ per: number(per) }) : words.web_in_hundred({ n: number(n), per: number(per) });
  return (
    <div className="surprise">
      <DotPicture n={n} per={per} label={words.web_surprise_label({ per: number(per), n: number(n) })} />
      <div>
        <p className="middle">{count}</p>
        <p className="note">
          {words.web_surprise_text()}
          <br />
          {chance.q !== null && words.web_surprise_q({ q: number(chance.q, 3), tests: number(chance.tests) })}{' '}
          {chance.says.map(say).join(' ')}
        </p>
      </div>
    </div>
  );
}
