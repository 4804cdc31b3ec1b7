export * from './define/index.ts';
export * from './lint/index.ts';
export * from './publish/index.ts';
export * from './reconcile/index.ts';
export * from './render/index.ts';
export * from './suppress/index.ts';
