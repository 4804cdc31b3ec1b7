import { createRequire } from 'node:module';

/** Reads a JSON table that stands beside a module, where it is first needed: most runs need few of them. */
export function jsonTable<T>(module: string, path: string): T {
  return createRequire(module)(path) as T;
}
