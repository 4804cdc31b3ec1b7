import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  readonly exitCode: number;
  readonly seconds: number;
  /** Highest resident memory that was seen, 0 where the system does not tell. */
  readonly peakMib: number;
  /** Processor seconds over all threads: fairer than the clock on a busy machine. 0 where the system does not tell. */
  readonly cpuSeconds: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How `./lookback` starts its program: with these flags, and with compiled code kept from one start to the next. */
export const startFlags: readonly string[] = [
  '--conditions=lookback-source',
  '--disable-warning=ExperimentalWarning',
  '--min-semi-space-size=16',
  '--max-semi-space-size=64',
  `--max-old-space-size=${Math.floor((0.75 * totalmem()) / 2 ** 20)}`,
];
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'lookback-bench-compiled');

/** Runs a program and measures wall clock and peak memory. */
export function measuredChild(command: string, args: readonly string[], cwd: string): Promise<Measured> {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(command, [...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    let peakMib = 0;
    let cpuSeconds = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const watch = setInterval(() => {
      peakMib = Math.max(peakMib, highWaterMib(child.pid));
      cpuSeconds = Math.max(cpuSeconds, processorSeconds(child.pid));
    }, 25);
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(watch);
      done({
        exitCode: code ?? 1,
        seconds: (performance.now() - started) / 1000,
        peakMib: Math.round(peakMib),
        cpuSeconds: Math.round(cpuSeconds * 10) / 10,
        stdout,
        stderr,
      });
    });
  });
}

function highWaterMib(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const ticksPerSecond = 100;

function processorSeconds(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return 0;
  }
}
