/** A process of its own that appends groups of three events and prints a line for each that was acknowledged. */
import type { NewEvent } from './ledger.ts';
import { openSqliteLedger } from './sqlite-ledger.ts';

const [, , path = '', name = '', groups = '0'] = process.argv;
const ledger = openSqliteLedger(path);
for (let n = 0; n < Number(groups); n++) {
  const event = (part: number): NewEvent => ({
    kind: 'noted',
    at: '2026-01-01T00:00:00.000Z',
    actor: { kind: 'key', id: name },
    body: { n, part },
  });
  await ledger.append([event(1), event(2), event(3)]);
  process.stdout.write(`${n}\n`);
}
await ledger.close();
