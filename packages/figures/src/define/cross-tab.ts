import type { FigureSet } from './figure.ts';
import { locationCodes, outcomeCodes } from './input.ts';

/** Rows of the outcome by location table: the outcomes, then the undecided. */
export const crossRows = [...outcomeCodes, 'U'] as const;
export const crossColumns = locationCodes;

/** The id of one cell, such as `D3xW5`. */
export function crossId(row: string, column: string): string {
  return `${row}x${column}`;
}

/** Outcome by location over the persons under review: `cells[row][column]` are counts, margins are the figures themselves. */
export interface CrossTab {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly number[])[];
}

/** Reads the table from a figure set. */
export function crossTab(set: FigureSet): CrossTab {
  const values = new Map(set.figures.map((figure) => [figure.id, figure.value]));
  return {
    rows: crossRows,
    columns: crossColumns,
    cells: crossRows.map((row) => crossColumns.map((column) => values.get(crossId(row, column)) ?? 0)),
  };
}
