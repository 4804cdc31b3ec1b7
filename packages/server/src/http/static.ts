import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** The name carries a digest of the content, so that it may be kept for ever. */
  readonly immutable: boolean;
}

/** Reads a file of the built workbench; any other path is a screen, hence index.html. Null if absent. */
export async function staticFile(root: string, path: string): Promise<StaticFile | null> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const isFile = extname(decoded) in types && !decoded.startsWith('/persons/');
  const inside = normalize(join(root, isFile ? decoded : 'index.html'));
  if (!inside.startsWith(root + sep)) return null;
  try {
    const body = new Uint8Array(await readFile(inside));
    const type = types[extname(inside)] ?? 'application/octet-stream';
    return { body, type, immutable: decoded.startsWith('/assets/') };
  } catch {
    return null;
  }
}
