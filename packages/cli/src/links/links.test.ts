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

  it('says that dates of the network are not used with edges, and reads them all the same', async () => {
    const edges = 'a,b\nx,m\ny,m\nx,z';
    const dated = await links(edges, 'kind,id,from,to\nmember,m,2023-01-01,2023-02-01\n');
    expect(dated.text).toContain('dates of the network file were not used');
    expect((await links(edges, 'kind,id\nmember,m')).text).not.toContain('dates of the network file');
    expect((await links(edges, 'kind,id,from,to\nmember,m,2023-02-01,2023-01-01\n')).code).toBe(2);
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

  it("takes a detail that was the network's twice in both of its windows", async () => {
    const touches =
      'person,anchor,from,to\nana,x,2023-02-01,2023-02-01\nben,x,2023-08-01,2023-08-01\ncyd,x,2023-05-01,2023-05-01\n';
    const windows = 'kind,id,from,to\nanchor,x,2023-01-01,2023-03-31\nanchor,x,2023-07-01,2023-09-30\n';
    const { rows } = await links(touches, windows);
    expect(
      rows
        .slice(1)
        .map((row) => row.split(',')[0])
        .sort(),
    ).toEqual(['ana', 'ben']);
  });

  it.each([
    ['person,x,y\na,0,0\nb,0,0\n', 'bicm', 0],
    ['person,x,y\na,1,1\n', 'bicm', 1],
    ['person,x,y\na,1,1\nb,1,1\nc,1,1\n', 'bicm', 3],
    ['person,x,y\na,1,1\nb,1,1\nc,1,1\n', 'hypergeometric', 3],
    ['person,x,y\na,1,1\nb,1,1\nc,1,1\n', 'permutation', 3],
    ['a,b,weight\nx,a,0\nx,b,2.5\nx,b,1\n', 'permutation', 1],
  ])('holds on tables of one row, of zeros, of ones: %j under %s', async (touches, named, many) => {
    const { code, rows, text } = await links(touches, 'kind,id\nanchor,x\n', '--null', named);
    expect([code, rows.length]).toEqual([0, many + 1]);
    for (const row of rows.slice(1)) expect(row.split(',').slice(3, 5)).toEqual(['1', '1']);
    expect(text).not.toMatch(/NaN|Infinity|-0 /);
  });

  it.each([
    ['person,anchor\na,x\n', 'kind,id\n', 'network_empty'],
    ['person,anchor\na,x\n', 'kind,id,from,to\nanchor,x,2024-02-01,2023-02-01\n', 'window_empty'],
    ['person,anchor,from,to\na,x,2024-02-01,2023\n', 'kind,id\nanchor,x\n', 'dates_backwards'],
    ['a,b,weight\nx,a,1e999\n', 'kind,id\nmember,x\n', 'weight_unreadable'],
    ['person,anchor\na,religion=y\n', 'kind,id\nanchor,x\n', 'protected_attribute'],
  ])('refuses %j with %j: %s', async (touches, network, failure) => {
    const { code, text } = await links(touches, network, '--json');
    expect(code).toBe(failure === 'protected_attribute' ? 3 : 2);
    expect(text).toContain(`"code":"${failure}"`);
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
