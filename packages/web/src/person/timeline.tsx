import type { PersonFile, TimeItem } from '@lookback/server';
import { words } from '@lookback/words';
import { date, say } from '../text/say.ts';
import { Scroll } from '../text/scroll.tsx';
import { lanes, timeShape, timeSize } from './timeline-shape.ts';

const classOf = (item: TimeItem) => (item.conflict ? 'conflict' : item.possible ? 'possible' : item.lane);

/** When things happened, lane by lane; outlined is only possible, red is where sources disagree. */
export function Timeline({ file }: { file: PersonFile }) {
  const shape = timeShape(file.timeline, (item) => say(item.says));
  if (shape === null) return <p className="note">{words.web_when_none()}</p>;
  const bottom = timeSize.top + lanes.length * timeSize.lane - 8;
  return (
    <>
      <Scroll label={words.web_when_title()}>
        <svg
          className="timeline"
          viewBox={`0 0 ${timeSize.width + 60} ${bottom + 4}`}
          role="img"
          aria-label={words.web_when_title()}
        >
          {shape.years.map(({ x, year }) => (
            <g key={year}>
              <line className="grid" x1={x} x2={x} y1="16" y2={bottom} />
              <text className="cap" x={x + 4} y="13">
                {year}
              </text>
            </g>
          ))}
          {lanes.map((lane, at) => {
            const y = timeSize.top + at * timeSize.lane;
            return (
              <g key={lane}>
                <text className="lane" x="0" y={y + 12}>
                  {words[`web_lane_${lane}`]()}
                </text>
                <line className="grid" x1={timeSize.left} x2={timeSize.width + 60} y1={y + 7} y2={y + 7} />
              </g>
            );
          })}
          {shape.bars.map((bar, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no id and never move
            <g key={at}>
              <rect
                className={`when ${classOf(bar.item)}`}
                x={bar.x}
                y={bar.y}
                width={bar.width}
                height={timeSize.bar}
                rx="3"
              />
              {bar.label !== null && (
                <text className="cap" x={bar.label.x} y={bar.y + 12}>
                  {bar.label.text}
                </text>
              )}
            </g>
          ))}
        </svg>
      </Scroll>
      <TimeTable file={file} />
    </>
  );
}

function TimeTable({ file }: { file: PersonFile }) {
  return (
    <details>
      <summary>{words.web_table()}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.web_when_what()}</th>
            <th scope="col">{words.web_when_from()}</th>
            <th scope="col">{words.web_when_to()}</th>
          </tr>
        </thead>
        <tbody>
          {file.timeline.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no id and never move
            <tr key={at}>
              <th scope="row">
                {words[`web_lane_${item.lane}`]()}: {say(item.says)}
                {item.possible && ` (${words.web_path_possible()})`}
                {item.conflict && ` (${words.web_when_conflict()})`}
              </th>
              <td>{item.from === null ? words.web_when_open() : date(item.from)}</td>
              <td>{item.to === null ? words.web_when_open() : date(item.to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
