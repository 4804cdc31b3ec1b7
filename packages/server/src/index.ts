export type { Desk, Reader } from './desk.ts';
export * from './schema/index.ts';
