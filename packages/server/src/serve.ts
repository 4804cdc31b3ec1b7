import { serve as listen } from '@hono/node-server';
import { systemClock, WorldError } from '@lookback/base';
import { openApp } from './app.ts';
import type { Desk } from './desk.ts';

export interface ServeOptions {
  readonly desk: Desk;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly webRoot: string | null;
  readonly log?: (line: string) => void;
  readonly onBug?: (error: unknown) => void;
}

export interface Serving {
  /** The address with its one-time token. */
  readonly url: string;
  readonly token: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves a desk on the loopback interface. A port that is in use is a WorldError `port_taken`. */
export async function serveDesk(options: ServeOptions): Promise<Serving> {
  let port = options.port;
  const app = openApp({ ...options, clock: systemClock, port: () => port });
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: '127.0.0.1', port: options.port }, (info) => {
      port = info.port;
      const { token } = app.sessions;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${port}/?token=${token}`, token, port, close });
    });
    server.on('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE';
      const code = taken ? 'port_taken' : 'listen_failed';
      const todo = taken ? 'Choose another with --port, or leave it out.' : undefined;
      reject(
        new WorldError({ code, message: `Cannot listen on port ${options.port}.`, cause, ...(todo ? { todo } : {}) }),
      );
    });
  });
}
