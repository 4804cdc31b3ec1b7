import { accessSync, chmodSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** True for a ledger that is there and that this account may read and not write, such as a copy on a disc for an auditor. */
export function isWriteProtected(path: string): boolean {
  return existsSync(path) && [path, dirname(path)].some((at) => !mayWrite(at));
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies a ledger, with what its log holds beside it, to a folder that only this account can read: SQLite needs to
 * write beside a file even to read it. `remove` takes the copy away.
 */
export function copyToRead(path: string): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'lookback-ledger-'));
  for (const end of ['', '-wal']) {
    if (!existsSync(`${path}${end}`)) continue;
    const copy = join(folder, `${basename(path)}${end}`);
    copyFileSync(`${path}${end}`, copy);
    chmodSync(copy, 0o600);
  }
  return { path: join(folder, basename(path)), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
