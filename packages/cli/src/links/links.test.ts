import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'lookback-links-'));
const path = (name: string) => join(folder, name);
const written: string[] = [];

beforeAll(() => {
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
});
afterAll(() => {
  vi.restoreAllMocks();
});

async function links(touches: string, network: string, ...more: string[]) {
  writeFileSync(path('touches.csv'), touches);
  writeFileSync(path('network.csv'), network);
  written.length = 0;
  const code = await run([
    'links',
    path('touches.csv'),
    '--network',
    path('network.csv'),
    '--out',
    path('links.csv'),
    ...more,
  ]);
  const text = written.join('');
  return { code, text, rows: code === 0 ? readFileSync(path('links.csv'), 'utf8').trim().split('\n') : [] };
}

const list = [
  'person,anchor,from,to,place,source',
  'ana,phone,2023-05-01,2023-05-01,,calls',
  'ana,flat,2023-01,2023-03,,leases',
  'ben,phone,2024-05-01,2024-05-02,,calls',
  'cyd,phone,,,,calls',
  'dan,bus,,,,calls',
  'eva,bus,,,,calls',
  'mia,flat,,,,leases',
  'fay,,,,,',
].join('\n');

describe('links', () => {
  it('reads a list with windows, members and a person without touches', async () => {
    const { code, rows, text } = await links(
      list,
      'kind,id,from,to\nanchor,phone,2023-01-01,2023-12-31\nanchor,flat,,\nmember,mia,,',
    );
    expect(code).toBe(0);
    expect(rows[0].startsWith('person,observed,expected,p,q,band,hub_only,sole_support,anchors')).toBe(true);
    expect(
      rows.slice(1).map((row) =>
        row
          .split(',')
          .filter((_, i) => [0, 1, 5, 6, 7, 8].includes(i))
          .join(' '),
      ),
    ).toEqual(['ana 2 3 false  flat|phone', 'cyd 1 4 false row:4|source:calls phone']);
    expect(text).toContain('6 persons tested, 1 declared');
    expect(text).toContain('These data cannot support any link');
    expect(readFileSync(path('caveat.txt'), 'utf8')).toContain('It does not say what anybody did');
  });

  it('takes the anchors of members only on request, and says which', async () => {
    const network = 'kind,id\nmember,mia';
    expect((await links(list, network)).rows).toHaveLength(1);
    const { rows } = await links(list, network, '--expand', 'members');
    expect(rows[1].split(',').slice(-3)).toEqual(['flat', '1', 'flat']);
  });

  it('guesses edges and tables by the header', async () => {
    const edges = await links('a,b,weight\nx,m,3\ny,m,1\ny,x,1\nz,y,2', 'kind,id\nmember,m');
    expect(
      edges.rows
        .slice(1)
        .map((row) => row.split(',')[0])
        .sort(),
    ).toEqual(['x', 'y']);
    const table = await links(
      ',g1,g2,g3\np,1,0,1\nq,1,1,0\nr,0,1,1',
      'kind,id\nanchor,g1',
      '--null',
      'permutation',
      '--permutations',
      '19',
    );
    expect(table.rows).toHaveLength(3);
    expect(table.text).toContain('19 random exchanges');
  });

  it.each([
    ['an output', 'person,observed,expected,p,q,band,hub_only,sole_support,anchors\n', 'kind,id\nanchor,x', 3],
    ['a protected kind', list, 'kind,id\nnationality,UZ', 3],
    ['a protected column', 'person,religion\nx,1\ny,1', 'kind,id\nanchor,religion', 3],
    ['a protected value', 'person,anchor\nx,nationality:UZ', 'kind,id\nanchor,y', 3],
    ['an unknown kind', list, 'kind,id\nbank,x', 2],
    ['a date that is none', 'person,anchor,from\nx,y,soon', 'kind,id\nanchor,y', 2],
    ['a cell that is neither 0 nor 1', 'who,g\nx,7', 'kind,id\nanchor,g', 2],
    ['a double row', 'who,g\nx,1\nx,1', 'kind,id\nanchor,g', 2],
    ['an empty person', 'person,anchor\n,y', 'kind,id\nanchor,y', 2],
  ])('refuses %s', async (_, touches, network, code) => {
    expect((await links(touches, network)).code).toBe(code);
  });

  it('flags a dragnet and gives JSON', async () => {
    const many = ['person,anchor', ...Array.from({ length: 40 }, (_, i) => `p${i},mall`)].join('\n');
    const { text } = await links(many, 'kind,id\nanchor,mall', '--json');
    const result = JSON.parse(text);
    expect(result.anchors[0]).toMatchObject({ dragnet: true, hub: true, users: 40 });
    expect(result.sentences.join(' ')).toContain('Dragnet: mall has 40 users among 40 persons; more than 10');
  });
});

it('pairs writes both p-values for every pair that shares', async () => {
  writeFileSync(path('t.csv'), 'person,anchor\na,x\nb,x\nc,x\na,y\nb,y\nd,z');
  written.length = 0;
  expect(await run(['pairs', path('t.csv'), '--out', path('pairs.csv')])).toBe(0);
  const rows = readFileSync(path('pairs.csv'), 'utf8').trim().split('\n');
  expect(rows[0]).toBe(
    'person_a,person_b,shared,expected,p_hypergeometric,q_hypergeometric,p_bicm,q_bicm,adamic_adar,resource_allocation',
  );
  expect(rows.slice(1).map((row) => row.split(',').slice(0, 3).join(' '))).toEqual(['a b 2', 'a c 1', 'b c 1']);
});
