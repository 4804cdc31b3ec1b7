import { describe, expect, test } from 'vitest';
import { measure } from '../define/index.ts';
import { corridorInput } from '../fixture/corridor.ts';
import { release } from '../suppress/index.ts';
import type { TextBlock } from './finding.ts';
import { lint } from './lint.ts';

const set = release(measure(corridorInput()), { audience: 'internal', secret: new Uint8Array(16), earlier: [] });

const block = (text: string, quotes: TextBlock['quotes'] = [], rest: Partial<TextBlock> = {}): TextBlock => ({
  id: 'b',
  kind: 'statement',
  hedges: [],
  text,
  quotes,
  ...rest,
});
const codes = (locale: 'en' | 'es', ...args: Parameters<typeof block>) =>
  lint([block(...args)], set, locale).map((finding) => finding.code);
const quote = (id: string, shown: string) => [{ id, shown }];

describe('lint', () => {
  test.each([
    ['en', '416 persons of interest were found.', 'label_forbidden'],
    ['en', 'They are associated with it.', 'label_forbidden'],
    ['en', '416 persons linked to the group.', 'label_forbidden'],
    ['en', '400 people have ties to it.', 'label_forbidden'],
    ['en', '400 people tied to the group.', 'label_forbidden'],
    ['en', 'G-affiliated network', 'label_forbidden'],
    ['en', 'The remaining 200 are known.', 'remainder'],
    ['en', 'Another 50 are unknown.', 'remainder'],
    ['en', '12 % were arrested.', 'percentage_without_base'],
    ['en', '3 of 12 (25 %) were arrested.', 'percentage_small_base'],
    ['en', '154 of the 416 (39 %) were arrested.', 'percentage_wrong'],
    ['en', 'We judge with high confidence that it is very likely.', 'likelihood_with_confidence'],
    ['es', '416 personas de interés.', 'label_forbidden'],
    ['es', 'Personas vinculadas al grupo.', 'label_forbidden'],
    ['es', 'Tienen nexos con el grupo.', 'label_forbidden'],
    ['es', 'Los restantes 200 son conocidos.', 'remainder'],
    ['es', 'El 12 % fue arrestado.', 'percentage_without_base'],
    ['es', 'Es muy probable, con confianza alta.', 'likelihood_with_confidence'],
  ] as const)('%s: refuses "%s"', (locale, text, code) => {
    expect(codes(locale, text)).toEqual([code]);
  });
  test.each([
    ['en', '154 of the 416 persons under review (37 %) were arrested at least once.'],
    ['en', 'We judge with high confidence. It is very likely.'],
    ['es', '154 de las 416 personas en revisión (37,0 %) fueron arrestadas al menos una vez.'],
  ] as const)('%s: lets "%s" pass', (locale, text) => {
    expect(codes(locale, text)).toEqual([]);
  });
  test('the noun beside a number is the one of its definition', () => {
    expect(codes('en', '371 members were counted.', quote('M1', '371'))).toEqual(['noun_not_defined']);
    expect(codes('en', '371 persons were moved by the network.', quote('M1', '371'))).toEqual([]);
    expect(codes('es', '52 personas desaparecidas.', quote('W5', '52'))).toEqual(['noun_not_defined']);
  });
  test('a number inside another number is not that number', () => {
    expect(codes('en', 'There are 1,371 rows.', quote('M1', '371'))).toEqual([]);
  });
  test('an exact figure takes no hedge', () => {
    expect(codes('en', 'More than 371 persons were moved by the network.', quote('M1', '371'))).toEqual([
      'hedge_added',
    ]);
    expect(codes('es', 'Unas 371 personas trasladadas por la red.', quote('M1', '371'))).toEqual(['hedge_added']);
  });
  test('what was uttered keeps its hedge and its own labels', () => {
    const uttered = { kind: 'uttered' as const, hedges: ['may have'] };
    expect(codes('en', 'it may have ties to a listed group', [], uttered)).toEqual([]);
    expect(codes('en', 'it has ties to a listed group', [], uttered)).toEqual(['hedge_lost']);
  });
  test('a headline needs the counter-fact and the chance expectation in the same block', () => {
    const text = '371 persons were moved by the network.';
    expect(codes('en', text, quote('M1', '371'), { kind: 'headline' })).toEqual([
      'counter_fact_missing',
      'counter_fact_missing',
    ]);
  });
  test('the name of a named rule may stand beside its own count and nowhere else', () => {
    const text = '14 persons of interest.';
    expect(codes('en', text, quote('rule:persons-of-interest', '14'))).toEqual([]);
    expect(codes('en', text, quote('D6', '5'))).toContain('label_forbidden');
  });
});
