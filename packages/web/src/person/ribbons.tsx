import type { EvidencePath, Hop, PersonFile } from '@lookback/server';
import { words } from '@lookback/words';
import { counted, number, say, wordsOf } from '../text/say.ts';
import { Value } from '../text/value.tsx';

const ribbonMax = 11;
/** Width of a ribbon in pixels: surprise in bits, at most 11; a thin line carries no weight. */
export const ribbonWidth = (bits: number): number => (bits <= 0 ? 1.4 : Math.min(ribbonMax, 1.5 + bits * 0.7));

function Pill({ hop, sole, number: mark }: { hop: Hop; sole: boolean; number: number }) {
  const title = hop.kind === 'network' ? words.web_say_network() : hop.title;
  return (
    <div className={`pill ${hop.kind}${hop.possible ? ' possible' : ''}`}>
      <b>
        <Value text={title} />
      </b>
      {hop.caption !== null && <span className="cap">{say(hop.caption)}</span>}
      {sole && (
        <span className="sole-mark" title={words.web_path_sole()}>
          {mark}
          <span className="hidden">{words.web_path_sole()}</span>
        </span>
      )}
    </div>
  );
}

function Ribbon({ width, possible }: { width: number; possible: boolean }) {
  return (
    <svg className="ribbon" viewBox="0 0 36 12" preserveAspectRatio="none" aria-hidden="true">
      <line x1="0" x2="36" y1="6" y2="6" strokeWidth={width} {...(possible ? { strokeDasharray: '7 5' } : {})} />
    </svg>
  );
}

function PathRow({ path, mark, faded }: { path: EvidencePath; mark: number; faded: boolean }) {
  const width = ribbonWidth(path.surpriseBits);
  return (
    <li className={faded ? 'path faded' : 'path'}>
      <div className="hops">
        {path.hops.map((hop, at) => {
          const possible = hop.possible || (path.hops[at - 1]?.possible ?? false);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: hops stand in order and never move
            <div className="hop" key={at}>
              {at > 0 && <Ribbon width={width} possible={possible} />}
              <Pill hop={hop} sole={path.sole !== null && hop.item === path.sole} number={mark} />
            </div>
          );
        })}
      </div>
      <p className="cap">{path.says.map(say).join(' ')}</p>
    </li>
  );
}

function PathTable({ file }: { file: PersonFile }) {
  const itemOf = (id: string | undefined) => file.paths.items.find((item) => item.id === id);
  return (
    <details>
      <summary>{words.web_table()}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.web_path_via()}</th>
            <th scope="col">{words.web_path_item()}</th>
            <th scope="col">{words.web_path_users()}</th>
            <th scope="col">{words.web_path_weight()}</th>
          </tr>
        </thead>
        <tbody>
          {file.paths.paths.map((path) => {
            const item = itemOf(path.items[0]);
            return (
              <tr key={path.id}>
                <th scope="row">
                  {wordsOf([`web_anchor_${path.anchorKind}`]) ?? path.anchorKind}
                  {path.hub && ` (${words.web_path_hub()})`}
                  {path.possible && ` (${words.web_path_possible()})`}
                </th>
                <td>
                  {item && words.web_row({ source: item.source, row: item.row === null ? '' : number(item.row) })}
                </td>
                <td>{path.users === null ? '' : number(path.users)}</td>
                <td>{words.web_path_bits({ n: number(path.surpriseBits, 1) })}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

function Necessity({ file }: { file: PersonFile }) {
  const { hangsOn, originDisjoint, left } = file.paths;
  return (
    <p className="note needs">
      {originDisjoint > 0 && `${words.web_needs_legs(counted(originDisjoint))} `}
      {hangsOn.length === 0 ? (
        words.web_needs_none()
      ) : (
        <b>{hangsOn.map((one) => words.web_needs_one({ item: say(one.says) })).join(' ')}</b>
      )}{' '}
      {left > 0 && words.web_paths_left(counted(left))}
    </p>
  );
}

/** The ways from the person to the network, ranked: width is surprise, dashes are only possible, a mark is all hanging on one item. */
export function Ribbons({ file, kept }: { file: PersonFile; kept: ReadonlySet<string> | null }) {
  const { paths } = file.paths;
  if (paths.length === 0) return <p>{words.web_touch_none()}</p>;
  return (
    <>
      <ol className="paths">
        {paths.map((path, at) => (
          <PathRow key={path.id} path={path} mark={at + 1} faded={kept !== null && !kept.has(path.id)} />
        ))}
      </ol>
      <Necessity file={file} />
      <PathTable file={file} />
    </>
  );
}
