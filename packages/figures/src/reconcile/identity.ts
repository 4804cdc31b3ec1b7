import { actionPhases, crossColumns, crossId, crossRows, exclusionCodes, outcomeCodes } from '../define/index.ts';

/**
 * A relation between person lists that must hold exactly.
 * - `partition`: the parts are disjoint and together are the whole;
 * - `within`: the part lies inside the whole;
 * - `union`: the whole is the union of parts that may overlap;
 * - `meet`: the whole is what all parts have in common.
 */
export interface Identity {
  readonly kind: 'partition' | 'within' | 'union' | 'meet';
  readonly whole: string;
  readonly parts: readonly string[];
}

const partition = (whole: string, ...parts: readonly string[]): Identity => ({ kind: 'partition', whole, parts });
const within = (whole: string, part: string): Identity => ({ kind: 'within', whole, parts: [part] });
const meet = (whole: string, ...parts: readonly string[]): Identity => ({ kind: 'meet', whole, parts });

const bases = ['n', 'o', 'u'];

/** Every identity of requirements 6.3 with the closures of CONTRACTS 6, on lists. */
export const identities: readonly Identity[] = [
  partition('R0', 'R1', 'R2', 'R3'),
  partition('P0', 'K0', 'L1', 'L0'),
  within('P0', 'T1'),
  partition('L1', 'X', 'C'),
  partition('X', ...exclusionCodes),
  partition('X4', 'X4a', 'X4b'),
  partition('C', 'S0', 'S1', 'S2', 'S3', 'S4', 'D'),
  partition('C', 'U', 'D'),
  partition('U', 'S0', 'S1', 'S2', 'S3', 'S4'),
  partition('D', ...outcomeCodes),
  partition('cleared', 'D1', 'D2', 'D3'),
  partition('C', 'CF', 'D5', 'D6'),
  partition('C', 'W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8'),
  partition('W6', 'W6a', 'W6b'),
  partition('C', 'M1', 'M0'),
  ...crossRows.map((row) => partition(row, ...crossColumns.map((column) => crossId(row, column)))),
  ...crossColumns.map((column) => partition(column, ...crossRows.map((row) => crossId(row, column)))),
  within('L1', 'N1'),
  within('N1', 'N2'),
  within('N2', 'N3'),
  meet('N1C', 'N1', 'C'),
  meet('N2C', 'N2', 'C'),
  meet('N3C', 'N3', 'C'),
  ...['E1', 'E2', 'E3'].flatMap((id) => [within('C', id), meet(`${id}M`, id, 'M1')]),
  within('E0', 'E0M'),
  within('C', 'B1'),
  meet('B2', 'B1', 'cleared'),
  partition('A', ...actionPhases),
  ...actionPhases.map((phase) => partition(phase, ...bases.map((basis) => `${phase}${basis}`))),
];

/** Writes an identity as a formula, such as `C = M1 + M0` or `E1 in C`. */
export function formula(identity: Identity): string {
  switch (identity.kind) {
    case 'partition':
      return `${identity.whole} = ${identity.parts.join(' + ')}`;
    case 'within':
      return `${identity.parts.join(', ')} in ${identity.whole}`;
    case 'union':
      return `${identity.whole} = ${identity.parts.join(' or ')}`;
    case 'meet':
      return `${identity.whole} = ${identity.parts.join(' and ')}`;
  }
}
