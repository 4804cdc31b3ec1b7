import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UserError, WorldError } from '@lookback/base';
import { openReviewDesk, serveDesk } from '@lookback/server';
import { words } from '@lookback/words';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { dirOf } from './options.ts';

/** Where the workbench lies: a room beside this one, or an installed package. */
const webFolder = dirname(createRequire(import.meta.url).resolve('@lookback/web/package.json'));

export const addServe: AddCommand = (program, io) => {
  program
    .command('serve')
    .description('the workbench in a browser and the HTTP API, on this machine only, until Ctrl+C')
    .option('--port <n>', 'the port; any free one by default (example: --port 4000)', '0')
    .option('--open', 'open the address in the browser (example: serve --open)')
    .option(
      '--verbose',
      'a line on stderr for each request: method, path, status, time; never a header or a query (example: serve --verbose)',
    )
    .action(async (options: { port: string; open?: boolean; verbose?: boolean }, command) => {
      io.note(words.tool_serve_opening());
      const desk = await openReviewDesk({ dir: dirOf(command), cwd: io.cwd });
      const webRoot = builtWorkbench(io);
      const serving = await serveDesk({
        desk,
        port: portOf(options.port),
        webRoot,
        ...(options.verbose === true ? { log: io.note } : {}),
        onBug: (bug) => io.note(`lookback: ${words.error_bug()}\n${bug instanceof Error ? bug.stack : bug}`),
      });
      io.result({ url: serving.url, token: serving.token });
      io.say(`${words.tool_serve_open()}\n  ${serving.url}`);
      io.say(words.tool_serve_once());
      if (options.open === true) openInBrowser(serving.url);
      await untilStopped();
      await serving.close();
      await desk.close();
    });
};

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new UserError({ code: 'bad_port', message: words.error_bad_port({ text }), todo: words.error_bad_port_todo() });
}

/** What the workbench is built from, below the rooms' folder. */
const builtFrom = ['web/src', 'web/index.html', 'words/src/generated', 'server/src/schema'];

/** Is something that the workbench is built from newer than what was built? Never in an installed package, which has no sources. */
function isStale(index: string): boolean {
  const builtMs = statSync(index).mtimeMs;
  return builtFrom
    .map((name) => join(webFolder, '..', name))
    .filter((path) => existsSync(path))
    .some((path) =>
      statSync(path).isFile()
        ? statSync(path).mtimeMs > builtMs
        : readdirSync(path, { recursive: true, withFileTypes: true }).some(
            (entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs > builtMs,
          ),
    );
}

/** The folder of the built workbench; in a fresh clone, or after an update, it is built first, which takes a few seconds. */
function builtWorkbench(io: Io): string {
  const root = join(webFolder, 'dist');
  const index = join(root, 'index.html');
  if (existsSync(index) && !isStale(index)) return root;
  io.note(words.tool_serve_building());
  const vite = join(
    dirname(createRequire(join(webFolder, 'package.json')).resolve('vite/package.json')),
    'bin',
    'vite.js',
  );
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: webFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (built.status === 0) return root;
  throw new WorldError({
    code: 'web_build_failed',
    message: words.error_web_build_failed(),
    todo: words.error_web_build_failed_todo(),
  });
}

function openInBrowser(url: string): void {
  const [program = 'xdg-open', ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  spawn(program, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

function untilStopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}
