export * from './define/index.ts';
export * from './lint/index.ts';
export { methodPage } from './method/method-page.ts';
export * from './publish/index.ts';
export * from './reconcile/index.ts';
export * from './render/index.ts';
export * from './suppress/index.ts';
