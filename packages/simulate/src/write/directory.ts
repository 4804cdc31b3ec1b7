import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Output } from './output.ts';

/** Writes below a folder, which is made. Files of the same name are replaced. */
export function directoryOutput(folder: string): Output {
  return {
    open: async (path) => {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      const handle = await open(target, 'w');
      return {
        write: async (bytes) => {
          let written = 0;
          while (written < bytes.length) written += (await handle.write(bytes, written)).bytesWritten;
        },
        close: () => handle.close(),
      };
    },
  };
}

/** Keeps files in memory, for tests and small uses. */
export function memoryOutput(): { readonly output: Output; readonly files: ReadonlyMap<string, Buffer> } {
  const files = new Map<string, Buffer>();
  return {
    files,
    output: {
      open: async (path) => {
        const parts: Uint8Array[] = [];
        return {
          write: async (bytes) => {
            parts.push(Uint8Array.from(bytes));
          },
          close: async () => {
            files.set(path, Buffer.concat(parts));
          },
        };
      },
    },
  };
}
