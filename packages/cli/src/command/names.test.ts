import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'lookback-names-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('lookback names', () => {
  it('writes one line a row, in order, rows that cannot be read included', async () => {
    const file = join(folder, 'pairs.csv');
    const out = join(folder, 'scores.csv');
    writeFileSync(file, 'a,b\n"Hofstad, Lena",Lena Hofstad\nonly one cell\n,x\nHedda Lindqvist,Hedda Marlowe\n');
    expect(await run(['names', file, '--left', 'a', '--right', 'b', '--kind', 'person', '--out', out, '--json'])).toBe(
      0,
    );
    const lines = readFileSync(out, 'utf8').trim().split('\n');
    expect(lines[0]).toBe('row,left,right,score,match,level,because');
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['1', '2', '3', '4']);
    expect(lines[1]).toContain('1,true,exact');
    expect(lines[2]).toContain('unreadable cell_count');
    expect(lines[3]).toContain('false,none,no name');
    expect(lines[4]).toContain('false,none');
  });

  it('reads quotes, line feeds in cells, another delimiter, a byte order mark', async () => {
    const file = join(folder, 'quoted.csv');
    const out = join(folder, 'quoted-scores.csv');
    writeFileSync(file, '\ufeffa;b\r\n"Hofstad, Lena";"Lena\r\nHofstad"\r\n"open;x\r\n');
    expect(await run(['names', file, '--left', 'a', '--right', 'b', '--kind', 'person', '--out', out])).toBe(0);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('1,"Hofstad, Lena","Lena\r\nHofstad",1,true,exact');
    expect(text).toContain('2,,,,,,unreadable unterminated_quote');
  });

  it('writes the header alone for a file without rows, and never over its own input', async () => {
    const file = join(folder, 'header.csv');
    const out = join(folder, 'header-scores.csv');
    writeFileSync(file, 'a,b\n');
    const args = ['names', file, '--left', 'a', '--right', 'b', '--out'];
    expect(await run([...args, out])).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe('row,left,right,score,match,level,because\n');
    expect(await run([...args, file])).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('a,b\n');
  });

  it('says which columns there are', async () => {
    const file = join(folder, 'pairs.csv');
    expect(await run(['names', file, '--left', 'zz', '--right', 'b', '--out', join(folder, 'x.csv')])).toBe(2);
    expect(
      await run(['names', file, '--left', 'a', '--right', 'b', '--kind', 'ship', '--out', join(folder, 'x.csv')]),
    ).toBe(2);
  });
});
