import type { Figures, Publication } from '@lookback/server';
import { words } from '@lookback/words';
import { Link } from '@tanstack/react-router';
import { counted, figureDefinition, figureName, number, wordsOf } from '../text/say.ts';
import { Scroll } from '../text/scroll.tsx';

/** What differs from the publication before, figure by figure, with the reasons. */
export function Difference({ publication }: { publication: Publication }) {
  if (publication.previous === null) return <p className="note">{words.web_pub_first()}</p>;
  if (publication.changes.length === 0) return <p className="note">{words.web_pub_same()}</p>;
  return (
    <table className="because">
      <thead>
        <tr>
          <th scope="col">{words.web_figure()}</th>
          <th scope="col">{words.web_pub_before()}</th>
          <th scope="col">{words.web_pub_after()}</th>
          <th scope="col">{words.web_pub_reasons()}</th>
        </tr>
      </thead>
      <tbody>
        {publication.changes.map((change) => (
          <tr key={change.id}>
            <th scope="row" title={figureDefinition(change.id)}>
              {figureName(change.id)}
            </th>
            <td>{change.before === null ? '' : number(change.before)}</td>
            <td>
              <b>{number(change.after)}</b>
            </td>
            <td>
              {change.reasons
                .map(
                  (one) =>
                    wordsOf([`web_reason_${one.code}`], {
                      ...counted(one.count),
                      name: figureName(one.figure ?? ''),
                    }) ?? `${number(one.count)} ${one.code}`,
                )
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function FigureTable({ figures }: { figures: Figures }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.web_figure()}</th>
          <th scope="col">{words.web_value()}</th>
          <th scope="col">{words.web_pub_expected()}</th>
        </tr>
      </thead>
      <tbody>
        {figures.figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row" title={figureDefinition(figure.id)}>
              {figure.filter === undefined ? (
                figureName(figure.id)
              ) : (
                <Link to="/queue" search={{ filter: figure.filter }}>
                  {figureName(figure.id)}
                </Link>
              )}{' '}
              <span className="note">{figure.id}</span>
            </th>
            <td>{number(figure.value)}</td>
            <td>{figure.expected === undefined ? '' : number(figure.expected, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Cross({ figures }: { figures: Figures }) {
  const table = figures.crossTable;
  if (table === undefined) return null;
  const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
  const nameOf = (id: string) => wordsOf([`web_location_${id}`]) ?? figureName(id);
  return (
    <section className="sheet">
      <h2>{words.web_cross_title()}</h2>
      <Scroll label={words.web_cross_title()}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.web_cross_corner()}</th>
              {table.columns.map((column) => (
                <th scope="col" key={column}>
                  {nameOf(column)}
                </th>
              ))}
              <th scope="col">{words.web_cross_all()}</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={row}>
                <th scope="row">{nameOf(row)}</th>
                {table.cells[at]?.map((cell, column) => (
                  <td key={table.columns[column]} className={cell === 0 ? 'zero' : ''}>
                    {number(cell)}
                  </td>
                ))}
                <td>
                  <b>{number(sum(table.cells[at] ?? []))}</b>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.web_cross_all()}</th>
              {table.columns.map((column, at) => (
                <td key={column}>{number(sum(table.cells.map((row) => row[at] ?? 0)))}</td>
              ))}
              <td>{number(table.total)}</td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
    </section>
  );
}
