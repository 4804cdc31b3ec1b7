import type { Command } from 'commander';
import { addSimulate } from './command/simulate.ts';
import type { Io } from './io.ts';

/** Adds one verb to the program; `exit` sets the code of a run that ends well (0 by default). */
export type AddCommand = (program: Command, io: Io, exit: (code: number) => void) => void;

/** The verbs, in the order in which `--help` shows them. */
export const commands: readonly AddCommand[] = [addSimulate];
