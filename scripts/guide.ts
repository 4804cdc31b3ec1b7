/**
 * Runs the commands of the guide and puts what they print under them. Every ```console block of docs/guide/*.md is run,
 * line by line, in an empty folder a document; `<!-- run: COMMAND -->` is run without a word. Run: npm run guide.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const guide = join(root, 'docs', 'guide');
const clock = pathToFileURL(join(root, 'scripts', 'guide-clock.mjs')).href;
/** The first command runs at this time, each later one five minutes after the one before. */
const begins = Date.parse('2024-09-02T08:00:00Z');

interface Session {
  readonly home: string;
  at: string;
  commands: number;
}

/** The document with the output of its commands made again. */
export function rerun(markdown: string, session: Session): string {
  const lines: string[] = [];
  let inside = false;
  const source = markdown.split('\n');
  for (let i = 0; i < source.length; i++) {
    const line = source[i];
    const silent = /^<!-- run: (.*) -->$/.exec(line);
    if (silent) perform(silent[1], session);
    if (line.startsWith('```')) inside = line === '```console';
    if (!inside || line === '```console') lines.push(line);
    else if (line.startsWith('$ ')) {
      const command = [line.slice(2)];
      lines.push(line);
      while (source[i].endsWith('\\')) {
        i++;
        command.push(source[i]);
        lines.push(source[i]);
      }
      lines.push(...perform(command.join('\n'), session));
    }
  }
  return lines.join('\n');
}

/** Runs one command and gives the lines that it prints, with what differs from run to run made equal. */
function perform(command: string, session: Session): string[] {
  const after = join(session.home, '.at');
  const done = spawnSync('bash', ['-c', `${command}\ncode=$?; pwd > "${after}"; exit $code`], {
    cwd: session.at,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(session.home, '.bin')}:${process.env.PATH}`,
      LC_ALL: 'C.UTF-8',
      NODE_OPTIONS: `--import=${clock}`,
      LOOKBACK_GUIDE_TIME: new Date(begins + session.commands * 5 * 60_000).toISOString(),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  session.commands++;
  session.at = readFileSync(after, 'utf8').trim();
  const text = steady(`${done.stdout}${done.stderr}`, session.home).trimEnd();
  if (text === '') return [];
  return text.split('\n');
}

function steady(text: string, home: string): string {
  return text
    .replaceAll(home, '/home/anna')
    .replace(/\b([0-9a-f]{8})[0-9a-f]{56}\b/g, '$1...')
    .replace(/^Key [0-9a-f]{16} /gm, 'Key 7276a0b33c61c0b8 ');
}

function openSession(): Session {
  const home = mkdtempSync(join(tmpdir(), 'lookback-guide-'));
  const bin = join(home, '.bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'lookback'), `#!/bin/sh\nexec "${join(root, 'lookback')}" "$@"\n`, { mode: 0o755 });
  cpSync(join(root, 'examples'), join(home, 'examples'), { recursive: true });
  const lists = join(guide, 'files');
  if (existsSync(lists)) cpSync(lists, join(home, 'lists'), { recursive: true });
  return { home, at: home, commands: 0 };
}

if (import.meta.main) {
  const only = process.argv.slice(2);
  const names = readdirSync(guide).filter((name) => name.endsWith('.md'));
  for (const name of names.filter((file) => only.length === 0 || only.includes(file))) {
    const path = join(guide, name);
    const before = readFileSync(path, 'utf8');
    if (!before.includes('\n```console\n')) continue;
    const session = openSession();
    try {
      const text = rerun(before, session);
      if (text !== before) writeFileSync(path, text);
      console.log(`${name}: ${session.commands} commands`);
    } finally {
      rmSync(session.home, { recursive: true, force: true });
    }
  }
}
