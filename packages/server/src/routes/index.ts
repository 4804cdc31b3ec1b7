import type { AnswerOf, AskOf, Route } from '../route.ts';
import { publishRoutes } from './publish.ts';
import { reviewRoutes } from './review.ts';
import { sessionRoutes } from './session.ts';

export const routes = { ...sessionRoutes, ...reviewRoutes, ...publishRoutes };

type Routes = typeof routes;
/** The request and the answer of every route, by id: what the typed client of the web room is made of. */
export type Api = { [K in keyof Routes]: { ask: AskOf<Routes[K]>; answer: AnswerOf<Routes[K]> } };

/** The routes as one list whose parts are validated before a handler sees them. */
export const routeList: readonly Route[] = Object.values(routes) as unknown as readonly Route[];
