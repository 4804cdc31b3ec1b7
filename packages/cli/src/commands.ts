import type { Command } from 'commander';
import { addClaims } from './command/claims.ts';
import { addDeclare } from './command/declare.ts';
import { addDedupe } from './command/dedupe.ts';
import { addDemo } from './command/demo.ts';
import { addExplain } from './command/explain.ts';
import { addImport } from './command/import.ts';
import { addInit } from './command/init.ts';
import { addInspect } from './command/inspect.ts';
import { addKey } from './command/key.ts';
import { addLinks } from './command/links.ts';
import { addMatch } from './command/match.ts';
import { addMeasure } from './command/measure.ts';
import { addNames } from './command/names.ts';
import { addPairs } from './command/pairs.ts';
import { addPerson } from './command/person.ts';
import { addPriority } from './command/priority.ts';
import { addPublish } from './command/publish.ts';
import { addQuick } from './command/quick.ts';
import { addResolve } from './command/resolve.ts';
import { addReview } from './command/review.ts';
import { addRound } from './command/round.ts';
import { addScreen } from './command/screen.ts';
import { addServe } from './command/serve.ts';
import { addSimulate } from './command/simulate.ts';
import { addTrace } from './command/trace.ts';
import { addVerify } from './command/verify.ts';
import { addWhyNot } from './command/why-not.ts';
import { addWithdraw } from './command/withdraw.ts';
import type { Io } from './io.ts';

/** Adds one verb to the program; `exit` sets the code of a run that ends well (0 by default). */
export type AddCommand = (program: Command, io: Io, exit: (code: number) => void) => void;

/** The verbs, in the order in which `--help` shows them. */
export const commands: readonly AddCommand[] = [
  addQuick,
  addInit,
  addInspect,
  addImport,
  addResolve,
  addDeclare,
  addTrace,
  addKey,
  addReview,
  addPriority,
  addMeasure,
  addPublish,
  addPerson,
  addExplain,
  addWhyNot,
  addWithdraw,
  addRound,
  addClaims,
  addVerify,
  addNames,
  addDedupe,
  addMatch,
  addScreen,
  addLinks,
  addPairs,
  addDemo,
  addServe,
  addSimulate,
];
