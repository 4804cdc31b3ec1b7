/** Packs every room, installs the tarballs in an empty folder and runs the command from there. Run: npm run packed. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

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
  say('init', 'review');
  const kilobytes = await screensOf(join(home, 'review'), home);
  console.log(`packed: ${tarballs.length} tarballs install and run; the workbench loads ${kilobytes} KB of script`);
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Serves a workspace with the installed command and loads the workbench as a browser would; compressed kilobytes of its script. */
async function screensOf(workspace: string, home: string): Promise<number> {
  const main = join(home, 'node_modules/@lookback/cli/dist/main.js');
  const child = spawn(process.execPath, [main, 'serve', '--dir', workspace, '--json'], { cwd: home });
  try {
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (data: Buffer) => resolve(data.toString()));
      child.once('exit', (code) => reject(new Error(`serve ended with ${code}`)));
    });
    const { url, token } = JSON.parse(line) as { url: string; token: string };
    const { origin } = new URL(url);
    const page = await (await fetch(`${origin}/`)).text();
    const script = /<script type="module"[^>]* src="([^"]+)"/.exec(page)?.[1];
    if (script === undefined) throw new Error('the packed server has no workbench');
    const code = await fetch(`${origin}${script}`);
    const session = await fetch(`${origin}/api/v1/session`, { headers: { authorization: `Bearer ${token}` } });
    if (code.status !== 200 || session.status !== 200)
      throw new Error(`the packed workbench answers ${code.status} and ${session.status}`);
    return Math.round(gzipSync(Buffer.from(await code.arrayBuffer())).length / 1000);
  } finally {
    child.kill();
  }
}
