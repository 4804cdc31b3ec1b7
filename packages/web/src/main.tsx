import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem } from './api/client.ts';
import { router } from './router.tsx';
import { Door } from './shell/door.tsx';
import { KeyProvider } from './shell/keys.tsx';
import { applyTheme, storedTheme } from './shell/theme.ts';
import { LocaleProvider } from './text/locale.tsx';
import './style/tokens.css';
import './style/shell.css';
import './style/dialog.css';
import './style/screens.css';
import './style/person.css';

applyTheme(storedTheme());
const client = new QueryClient({
  defaultOptions: {
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500),
    },
  },
});

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <LocaleProvider>
          <KeyProvider>
            <Door>
              <RouterProvider router={router} />
            </Door>
          </KeyProvider>
        </LocaleProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
