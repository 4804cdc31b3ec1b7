/** Packs every room, installs the tarballs in an empty folder and runs the command from there. Run: npm run packed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const rooms: string[] = JSON.parse(readFileSync(join(root, 'packages/order.json'), 'utf8'));
const home = mkdtempSync(join(tmpdir(), 'lookback-packed-'));
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
try {
  execFileSync(process.execPath, ['--conditions=lookback-source', join(root, 'scripts/build.ts')], {
    stdio: 'inherit',
  });
  for (const room of rooms) npm(['pack', '--silent', '--pack-destination', home, '-w', `@lookback/${room}`], root);
  const tarballs = readdirSync(home).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'stranger', private: true, version: '1.0.0' }));
  npm(['install', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs.map((name) => `./${name}`)], home);
  const say = (...args: string[]) =>
    execFileSync(process.execPath, [join(home, 'node_modules/@lookback/cli/dist/main.js'), ...args], {
      cwd: home,
      encoding: 'utf8',
    });
  say('--help');
  writeFileSync(join(home, 'pairs.csv'), 'person,anchor\na,x\nb,x\nc,y\n');
  say('pairs', 'pairs.csv', '--out', 'out.csv');
  const rows = readFileSync(join(home, 'out.csv'), 'utf8').trim().split('\n');
  if (rows.length !== 2) throw new Error(`the packed command wrote ${rows.length} lines, expected 2`);
  console.log(`packed: ${tarballs.length} tarballs install and run`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
