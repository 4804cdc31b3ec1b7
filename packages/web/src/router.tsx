import { words } from '@lookback/words';
import { createRootRoute, createRoute, createRouter, Link } from '@tanstack/react-router';
import { OverviewScreen } from './overview/overview.tsx';
import { PersonScreen } from './person/person.tsx';
import { PublicationScreen } from './publication/publication.tsx';
import { type QueueFilters, QueueScreen, readFilters } from './queue/queue.tsx';
import { SearchScreen } from './search/search.tsx';
import { ProblemNote } from './shell/problem.tsx';
import { Shell } from './shell/shell.tsx';

function NotFound() {
  return (
    <section>
      <h1>{words.web_not_found()}</h1>
      <Link to="/">{words.web_to_overview()}</Link>
    </section>
  );
}

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: ({ error }) => <ProblemNote error={error} />,
});
const overview = createRoute({ getParentRoute: () => root, path: '/', component: OverviewScreen });
const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  component: QueueScreen,
  validateSearch: (search: Record<string, unknown>): QueueFilters => readFilters(search),
});
const person = createRoute({ getParentRoute: () => root, path: '/persons/$id', component: PersonScreen });
const publications = createRoute({
  getParentRoute: () => root,
  path: '/publications',
  component: PublicationScreen,
  validateSearch: (search: Record<string, unknown>): { number?: number } => {
    const number = Number(search.number);
    return Number.isInteger(number) && number > 0 ? { number } : {};
  },
});
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  component: SearchScreen,
  validateSearch: (given: Record<string, unknown>): { q?: string } =>
    given.q === undefined ? {} : { q: String(given.q) },
});

export const router = createRouter({
  routeTree: root.addChildren([overview, queue, person, publications, search]),
  defaultNotFoundComponent: NotFound,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
