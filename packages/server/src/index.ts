export { type App, type AppOptions, openApp } from './app.ts';
export { apiBase, apiPaths, type RouteId, stages } from './browser.ts';
export type { Desk, Reader } from './desk.ts';
export { openApiOf } from './openapi.ts';
export { openReviewDesk, type ReviewDeskOptions } from './review-desk/index.ts';
export { type Api, routeList, routes } from './routes/index.ts';
export * from './schema/index.ts';
export { type ServeOptions, type Serving, serveDesk } from './serve.ts';
