import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  readonly exitCode: number;
  readonly seconds: number;
  /** Highest resident memory that was seen, 0 where the system does not tell. */
  readonly peakMib: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program and measures wall clock and peak memory. */
export function measuredChild(command: string, args: readonly string[], cwd: string): Promise<Measured> {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(command, [...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    let peakMib = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const watch = setInterval(() => {
      peakMib = Math.max(peakMib, highWaterMib(child.pid));
    }, 25);
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(watch);
      done({
        exitCode: code ?? 1,
        seconds: (performance.now() - started) / 1000,
        peakMib: Math.round(peakMib),
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
