/** Compiles every room to packages/<room>/dist, as it is published. Run: npm run build. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = join(root, 'dist');
const rooms: string[] = JSON.parse(readFileSync(join(root, 'packages/order.json'), 'utf8'));

rmSync(out, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
for (const room of rooms.filter((name) => name !== 'web')) {
  const dist = join(root, 'packages', room, 'dist');
  rmSync(dist, { recursive: true, force: true });
  cpSync(join(out, room, 'src'), dist, { recursive: true });
  copyData(join(root, 'packages', room, 'src'), dist);
  compiledAddresses(dist);
}
rmSync(out, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
  cwd: join(root, 'packages/web'),
  stdio: 'inherit',
});

/** Tables, templates and generated JavaScript stand beside the code: they go along as they are. */
function copyData(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    const source = join(from, name);
    if (statSync(source).isDirectory()) copyData(source, join(to, name));
    else if (!/\.tsx?$/.test(name)) cpSync(source, join(to, name));
  }
}

/** Workers and child processes are named by URL: in dist their files end in .js. */
function compiledAddresses(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) compiledAddresses(path);
    else if (name.endsWith('.js')) {
      const text = readFileSync(path, 'utf8');
      const compiled = text.replace(
        /new URL\((['"])(\.[^'"]*)\.ts\1, import\.meta\.url\)/g,
        "new URL('$2.js', import.meta.url)",
      );
      if (compiled !== text) writeFileSync(path, compiled);
    }
  }
}
