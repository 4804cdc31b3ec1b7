import type { IdentityPair, PersonFile } from '@lookback/server';
import { words } from '@lookback/words';
import { fieldName, number, shown } from '../text/say.ts';
import { Scroll } from '../text/scroll.tsx';
import { Cell } from './records.tsx';

const bits = (value: number) => `${value < 0 ? '\u2212' : '+'}${number(Math.abs(value), 1)}`;

const isGiven = (row: IdentityPair['fields'][number]) => row.cells.every((cell) => cell.agreement !== 'missing');

/** The two records that gate 1 asks about: what each says, what it weighs, and what neither side tells. */
export function PairEvidence({ file, pair }: { file: PersonFile; pair: IdentityPair }) {
  const both = pair.fields.filter(isGiven);
  const missing = pair.fields.filter((row) => !isGiven(row)).map((row) => fieldName(row.field));
  return (
    <>
      <p className="note">
        {file.recordsTotal === 2 ? words.web_gate1_pair_two() : words.web_gate1_pair({ n: number(file.recordsTotal) })}
      </p>
      <Scroll label={words.web_gate1_waits()}>
        <table className="records pair">
          <thead>
            <tr>
              <td />
              {pair.places.map((place, at) => (
                <th scope="col" key={at === 0 ? pair.a : pair.b}>
                  {shown(place.source)} <span className="note">{number(place.row)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {both.map((row) => (
              <tr key={row.field}>
                <th scope="row">
                  {fieldName(row.field)}
                  {row.weightBits !== null && <span className="cap">{bits(row.weightBits)}</span>}
                </th>
                {row.cells.map((cell, at) => (
                  <Cell key={at === 0 ? pair.a : pair.b} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="note">
        {missing.length > 0 && `${words.web_gate1_missing({ fields: missing.join(', ') })} `}
        {pair.rivalBits < -0.5 && `${words.web_gate1_rivals({ bits: number(-pair.rivalBits, 1) })} `}
        {words.web_gate1_odds({
          p: pair.probability > 0.9999 ? `> ${number(0.9999, 4)}` : number(pair.probability, 4),
        })}
      </p>
    </>
  );
}
