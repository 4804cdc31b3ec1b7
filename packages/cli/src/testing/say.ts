import { run } from '../run.ts';

export interface Said {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in this process and returns what it said. */
export async function said(...argv: string[]): Promise<Said> {
  let out = '';
  let err = '';
  const { stdout, stderr } = process;
  const [writeOut, writeErr] = [stdout.write, stderr.write];
  stdout.write = (chunk: string | Uint8Array) => {
    out += String(chunk);
    return true;
  };
  stderr.write = (chunk: string | Uint8Array) => {
    err += String(chunk);
    return true;
  };
  try {
    const exit = await run(argv);
    return { exit, out, err };
  } finally {
    stdout.write = writeOut;
    stderr.write = writeErr;
  }
}
