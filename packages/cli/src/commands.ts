import type { Command } from 'commander';
import type { Io } from './io.ts';

/** Adds one verb to the program; `exit` sets the code of a run that ends well (0 by default). */
export type AddCommand = (program: Command, io: Io, exit: (code: number) => void) => void;

/** The verbs, in the order in which `--help` shows them; the code of each is loaded when it is wanted. */
const verbs: ReadonlyMap<string, () => Promise<AddCommand>> = new Map([
  ['quick', async () => (await import('./command/quick.ts')).addQuick],
  ['init', async () => (await import('./command/init.ts')).addInit],
  ['inspect', async () => (await import('./command/inspect.ts')).addInspect],
  ['import', async () => (await import('./command/import.ts')).addImport],
  ['resolve', async () => (await import('./command/resolve.ts')).addResolve],
  ['declare', async () => (await import('./command/declare.ts')).addDeclare],
  ['trace', async () => (await import('./command/trace.ts')).addTrace],
  ['key', async () => (await import('./command/key.ts')).addKey],
  ['review', async () => (await import('./command/review.ts')).addReview],
  ['priority', async () => (await import('./command/priority.ts')).addPriority],
  ['measure', async () => (await import('./command/measure.ts')).addMeasure],
  ['publish', async () => (await import('./command/publish.ts')).addPublish],
  ['person', async () => (await import('./command/person.ts')).addPerson],
  ['export', async () => (await import('./command/export.ts')).addExport],
  ['explain', async () => (await import('./command/explain.ts')).addExplain],
  ['why-not', async () => (await import('./command/why-not.ts')).addWhyNot],
  ['withdraw', async () => (await import('./command/withdraw.ts')).addWithdraw],
  ['round', async () => (await import('./command/round.ts')).addRound],
  ['claims', async () => (await import('./command/claims.ts')).addClaims],
  ['verify', async () => (await import('./command/verify.ts')).addVerify],
  ['names', async () => (await import('./command/names.ts')).addNames],
  ['dedupe', async () => (await import('./command/dedupe.ts')).addDedupe],
  ['match', async () => (await import('./command/match.ts')).addMatch],
  ['screen', async () => (await import('./command/screen.ts')).addScreen],
  ['links', async () => (await import('./command/links.ts')).addLinks],
  ['pairs', async () => (await import('./command/pairs.ts')).addPairs],
  ['demo', async () => (await import('./command/demo.ts')).addDemo],
  ['serve', async () => (await import('./command/serve.ts')).addServe],
  ['simulate', async () => (await import('./command/simulate.ts')).addSimulate],
]);

const withValue: ReadonlySet<string> = new Set(['--dir', '--lang']);

/** Loads the verb that a command line names, and all verbs where it names none that is known. */
export async function commandsFor(argv: readonly string[]): Promise<AddCommand[]> {
  const named = argv.find((word, i) => !word.startsWith('-') && !withValue.has(argv[i - 1]));
  const load = verbs.get(named ?? '');
  return Promise.all(load === undefined ? [...verbs.values()].map((one) => one()) : [load()]);
}
