import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { DatabaseSync, StatementSync } from 'node:sqlite';

/**
 * Loaded before a command (`node --import`): kills the process without warning just before the change of number
 * CRASH_AT that it makes to the disk below CRASH_UNDER, as a power cut would. Without CRASH_AT it only counts, and
 * leaves the count in the file CRASH_COUNT.
 */
const under = process.env.CRASH_UNDER ?? '/';
const crashAt = Number(process.env.CRASH_AT ?? Number.POSITIVE_INFINITY);
let changes = 0;

function change(): void {
  changes++;
  if (changes === crashAt) process.kill(process.pid, 'SIGKILL');
}

type Called = (this: unknown, ...args: unknown[]) => unknown;

function counting(owner: object, name: string, counts: (args: readonly unknown[]) => boolean): void {
  const table = owner as Record<string, Called>;
  const original = table[name];
  table[name] = function counted(...args) {
    if (counts(args)) change();
    return original.apply(this, args);
  };
}

const isBelow = (args: readonly unknown[]) => args.some((arg) => typeof arg === 'string' && arg.startsWith(under));
for (const name of ['rename', 'rm', 'link', 'mkdir', 'writeFile', 'appendFile', 'chmod', 'unlink']) {
  counting(fs.promises, name, isBelow);
}
counting(fs.promises, 'open', (args) => isBelow(args) && args[1] !== undefined && args[1] !== 'r');
syncBuiltinESMExports();
counting(DatabaseSync.prototype, 'exec', (args) => args[0] === 'COMMIT');
counting(StatementSync.prototype, 'run', () => true);
process.on('exit', () => {
  if (process.env.CRASH_COUNT) fs.writeFileSync(process.env.CRASH_COUNT, String(changes));
});
