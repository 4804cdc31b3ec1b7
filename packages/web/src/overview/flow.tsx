// biome-ignore-all lint/a11y/useSemanticElements: an svg's group is not a fieldset
import type { FlowColumn, FlowPart, Overview } from '@lookback/server';
import { words } from '@lookback/words';
import { Link, useNavigate } from '@tanstack/react-router';
import { figureDefinition, figureName, number } from '../text/say.ts';
import { Scroll } from '../text/scroll.tsx';
import { captionMax, type FlowBar, flowShape, flowSize, twoLines } from './flow-shape.ts';

const heads: Readonly<Record<FlowColumn['id'], readonly [() => string, () => string]>> = {
  records: [words.web_col_records, words.web_col_records_cap],
  persons: [words.web_col_persons, words.web_col_persons_cap],
  linked: [words.web_col_linked, words.web_col_linked_cap],
  cohort: [words.web_col_cohort, words.web_col_cohort_cap],
};

const labelOf = (part: FlowPart) => `${number(part.value)} ${figureName(part.id)}`;

function Label({ bar, at }: { bar: FlowBar; at: number }) {
  const navigate = useNavigate();
  const label = bar.labels[at];
  if (label === undefined) return null;
  const x = bar.x + flowSize.bar;
  const top = label.y - ((label.lines.length - 1) * 15) / 2 + 4;
  const text = (
    <text x={x + 16} y={top}>
      {label.lines.map((line, index) => (
        <tspan key={line} x={x + 16} dy={index === 0 ? 0 : 15}>
          {line}
        </tspan>
      ))}
      <title>{figureDefinition(label.part.id)}</title>
    </text>
  );
  const { filter } = label.part;
  return (
    <g>
      <path className="lead" d={`M${x + 2} ${label.barY} L${x + 12} ${label.y}`} />
      {filter === undefined ? (
        text
      ) : (
        <a
          href={`/queue?filter=${filter}`}
          onClick={(event) => {
            event.preventDefault();
            void navigate({ to: '/queue', search: { filter } });
          }}
        >
          {text}
        </a>
      )}
    </g>
  );
}

function Bar({ bar, chance }: { bar: FlowBar; chance: number }) {
  const [title, caption] = heads[bar.column.id];
  return (
    <g>
      <text x={bar.x} y="20" className="head">
        {number(bar.column.total)} {title()}
      </text>
      <text x={bar.x} y="38" className="cap">
        {twoLines(caption(), captionMax).map((line, at) => (
          <tspan key={line} x={bar.x} dy={at === 0 ? 0 : 15}>
            {line}
          </tspan>
        ))}
      </text>
      {bar.parts.map(({ part, y, height }) => (
        <rect key={part.id} className={`part ${part.kind}`} x={bar.x} y={y} width={flowSize.bar} height={height} />
      ))}
      {chance > 0 && (
        <rect className="hatch" x={bar.x - 11} y={flowSize.top} width="8" height={chance * flowSize.span} />
      )}
      {bar.labels.map((label, at) => (
        <Label key={label.part.id} bar={bar} at={at} />
      ))}
    </g>
  );
}

/** The flow from records to decisions: each column magnifies one part of the column before it, true to scale. */
export function Flow({ overview }: { overview: Overview }) {
  const bars = flowShape(overview.flow, labelOf);
  const two = overview.chance.find((row) => row.touches === 2);
  const cohort = overview.flow.at(-1)?.total ?? 0;
  const chance = two?.expected == null || cohort === 0 ? 0 : Math.min(1, two.expected / cohort);
  return (
    <section className="sheet">
      <h2>{words.web_flow_title()}</h2>
      <Scroll label={words.web_flow_title()}>
        <svg
          viewBox={`0 0 ${flowSize.width} ${flowSize.height}`}
          className="flow"
          role="group"
          aria-label={words.web_flow_title()}
        >
          <defs>
            <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line x1="0" y1="0" x2="0" y2="4" className="hatch-line" />
            </pattern>
          </defs>
          {bars.map((bar, index) => {
            const next = bars[index + 1];
            if (next === undefined || bar.opens === null) return null;
            const [x1, x2] = [bar.x + flowSize.bar, next.x];
            const { y, height } = bar.opens;
            const [top, bottom] = [flowSize.top, flowSize.top + flowSize.span];
            return (
              <path
                key={bar.column.id}
                className="opens"
                d={`M${x1} ${y} L${x2} ${top} V${bottom} L${x1} ${y + height} Z`}
              />
            );
          })}
          {bars.map((bar) => (
            <Bar key={bar.column.id} bar={bar} chance={bar.column.id === 'cohort' ? chance : 0} />
          ))}
        </svg>
      </Scroll>
      <Legend />
      <FlowTable overview={overview} />
    </section>
  );
}

function Legend() {
  return (
    <ul className="legend">
      <li className="evidence">{words.web_legend_evidence()}</li>
      <li className="chance">{words.web_legend_chance()}</li>
      <li className="settled">{words.web_legend_settled()}</li>
      <li className="open">{words.web_legend_open()}</li>
      <li className="aside">{words.web_legend_aside()}</li>
    </ul>
  );
}

function FlowTable({ overview }: { overview: Overview }) {
  return (
    <details>
      <summary>{words.web_table()}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.web_figure()}</th>
            <th scope="col">{words.web_of()}</th>
            <th scope="col">{words.web_value()}</th>
          </tr>
        </thead>
        <tbody>
          {overview.flow.flatMap((column) =>
            column.parts.map((part) => (
              <tr key={`${column.id} ${part.id}`}>
                <th scope="row" title={figureDefinition(part.id)}>
                  {part.filter === undefined ? (
                    figureName(part.id)
                  ) : (
                    <Link to="/queue" search={{ filter: part.filter }}>
                      {figureName(part.id)}
                    </Link>
                  )}
                </th>
                <td>
                  {number(column.total)} {heads[column.id][0]()}
                </td>
                <td>{number(part.value)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </details>
  );
}
