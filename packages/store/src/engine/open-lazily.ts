import type { Engine, EngineOptions } from './engine.ts';

/** Opens DuckDB as `openDuckDb` does; its code is loaded with the first engine, as most commands need none. */
export async function openLazily(options?: EngineOptions): Promise<Engine> {
  const { openDuckDb } = await import('./duckdb.ts');
  return openDuckDb(options);
}
