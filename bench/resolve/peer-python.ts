import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measuredChild } from './measured-child.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** The peer's own Python, made on first use. */
export async function peerPython(): Promise<string> {
  const python = join(here, '.venv', 'bin', 'python');
  if (existsSync(python)) return python;
  await measuredChild('python3', ['-m', 'venv', join(here, '.venv')], here);
  const made = await measuredChild(python, ['-m', 'pip', 'install', '-q', 'splink==5.0.0'], here);
  if (made.exitCode !== 0) throw new Error(`the peer could not be installed: ${made.stderr}`);
  return python;
}
