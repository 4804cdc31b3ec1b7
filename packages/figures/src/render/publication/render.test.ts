import { seededRandom } from '@lookback/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MeasureInput, measure } from '../../define/index.ts';
import { corridorInput } from '../../fixture/corridor.ts';
import { setArbitrary } from '../../fixture/random-review.ts';
import { rollForward } from '../../reconcile/index.ts';
import { type Audience, release } from '../../suppress/index.ts';
import type { PublicationOptions } from '../options.ts';
import { renderPublication } from './render.ts';

const secret = new TextEncoder().encode('a secret of sixteen bytes');
const options: PublicationOptions = {
  locale: 'en',
  number: '0001',
  signedBy: ['reader-a', 'reader-b'],
  difference: null,
};

function publish(
  input: Partial<MeasureInput>,
  audience: Audience = 'internal',
  more: Partial<PublicationOptions> = {},
) {
  return renderPublication(release(measure({ ...corridorInput(), ...input }), { audience, secret, earlier: [] }), {
    ...options,
    ...more,
  });
}
const page = (...args: Parameters<typeof publish>) => publish(...args).get('index.html') ?? '';
const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('renderPublication', () => {
  test('writes the three files, and the same bytes whatever the order of persons', () => {
    const { persons } = corridorInput();
    const files = publish({});
    expect([...files.keys()]).toEqual(['figures.csv', 'figures.json', 'index.html']);
    expect(publish({ persons: seededRandom(3).shuffled(persons) })).toEqual(files);
  });
  test('a system of which sheets were not read says so beside its answer', () => {
    const systems = corridorInput().systems.map((system, at) => ({
      ...system,
      ...(at === 0 ? { notRead: ['gate.xlsx: Firms', 'gate.xlsx: Notes'] } : {}),
    }));
    const sentence = 'sheets not read: gate.xlsx: Firms, gate.xlsx: Notes';
    expect(textOf(page({ systems }))).toContain(sentence);
    expect(textOf(page({}))).not.toContain('sheets not read');
  });
  test('the first page gives every first number with chance, counter-fact and what was uttered', () => {
    const text = textOf(page({}));
    for (const sentence of [
      '371 persons were moved by the network .',
      'coincidence alone would give about 61',
      'For 402 of the 416 persons under review, neither a role in the network nor conduct of their own is supported',
      '154 were arrested at least once',
      '37 are in proceedings',
      '41 were removed',
      '52 could not be found after every required search',
      '46 were acted on before decided',
      'the network may have ties to a listed group',
      'one origin',
    ]) {
      expect(text).toContain(sentence);
    }
  });
  test('asks for nothing outside itself and runs nothing', () => {
    const html = page({});
    expect(html).not.toMatch(/https?:|src=|@import|url\((?!#)|<script|<link|\son\w+=/i);
    expect(html).toContain("default-src 'none'");
  });
  test('every number of the picture stands in the table beneath it', () => {
    const html = page({});
    const flow = /<svg viewBox="0 0 1000[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
    const drawn = [...flow.matchAll(/<tspan class="n">([\d,]+)<\/tspan>/g)].map((match) => match[1]);
    expect(drawn.length).toBeGreaterThan(15);
    for (const number of drawn) expect(html).toContain(`<td>${number}</td>`);
  });
  test('text from files is shown and never interpreted', () => {
    const evil = '<script>alert(1)</script>"&\u202E*x* [y](C) {n}';
    const { network, systems } = corridorInput();
    const html = page({
      title: evil,
      network: {
        ...network,
        uttered: [
          { kind: 'allegation', text: `${evil} may have`, hedge: 'may have', source: evil, grade: null, origins: null },
        ],
      },
      systems: systems.map((system) => ({ ...system, name: evil, why: evil })),
    });
    expect(html).not.toContain('<script');
    expect(html).toContain('*x* [y](C) {n}');
    expect(publish({ title: evil }).get('figures.csv')).not.toMatch(/^=/m);
  });
  test('a simulated review says so on the page and in the data', () => {
    expect(page({ simulated: true })).toContain('SIMULATED DECISIONS');
    expect(page({ simulated: true }, 'internal', { locale: 'es' })).toContain('DECISIONES SIMULADAS');
    expect(JSON.parse(publish({ simulated: true }).get('figures.json') ?? '')).toMatchObject({
      simulated: true,
      notice: 'SIMULATED DECISIONS',
    });
    expect(page({})).not.toContain('SIMULATED');
  });
  test('figures.json carries what the contract names', () => {
    const document = JSON.parse(publish({}).get('figures.json') ?? '');
    expect(document).toMatchObject({ asOf: '2024-06-30', cutOff: '2024-06-21', status: 'provisional' });
    const figure = (id: string) => document.figures.find((candidate: { id: string }) => candidate.id === id);
    expect(figure('N2')).toMatchObject({
      value: 466,
      unit: 'person',
      expected: 241.7,
      listDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(figure('D3xW5')).toMatchObject({ value: 32, definition: expect.stringContaining('unknown after search') });
  });
  test('the public version shows no small number anywhere and no source of one', () => {
    const files = publish({}, 'public');
    const document = JSON.parse(files.get('figures.json') ?? '');
    const small = document.figures.filter(
      (f: { value: number | null; unit: string }) =>
        f.unit !== 'record' && f.value !== null && f.value > 0 && f.value < 11,
    );
    expect(small).toEqual([]);
    const text = textOf(files.get('index.html') ?? '');
    expect(text).toContain('withheld');
    expect(text).not.toMatch(/\b5 own conduct supported/);
    expect(JSON.stringify(document)).not.toContain('"ids"');
  });
  test('the difference to the publication before is told by reason', () => {
    const input = corridorInput();
    const reopened = input.persons.find((person) => person.outcome === 'D3')?.id;
    const persons = input.persons.map((p) => (p.id === reopened ? { ...p, outcome: null, stage: 'S0' as const } : p));
    const difference = {
      ...rollForward(measure({ ...input, asOf: '2024-03-31' }), measure({ ...input, persons })),
      number: '0001',
    };
    const text = textOf(page({ persons }, 'internal', { number: '0002', difference }));
    expect(text).toContain('Difference to publication 0001 of 31 March 2024');
    expect(text).toMatch(/persons not started \d+ 1 0 \d+ \+ ?1 from “link, nothing adverse”/);
  });
  test('a hedge that the memo holds apart from the words is never lost on the way', () => {
    const { network } = corridorInput();
    const uttered = [
      {
        kind: 'allegation' as const,
        text: 'the network has ties',
        hedge: 'may have',
        source: 's',
        grade: null,
        origins: null,
      },
    ];
    expect(textOf(page({ network: { ...network, uttered } }))).toContain('(may have) the network has ties');
  });
  test.each(['en', 'es'] as const)('holds the rules of words for every review, large and empty, in %s', (locale) => {
    fc.assert(
      fc.property(setArbitrary, fc.constantFrom<Audience>('internal', 'public'), (set, audience) => {
        const files = renderPublication(release(set, { audience, secret, earlier: [] }), { ...options, locale });
        expect(files.size).toBe(3);
        expect(files.get('index.html')).not.toMatch(/NaN|undefined|Infinity|[\uE000-\uE003]/);
      }),
      { numRuns: 25 },
    );
  });
});
