import { afterEach, expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';
import { said } from './testing/say.ts';

afterEach(() => chooseLanguage([], {}));

const wrong: [readonly string[], string, string][] = [
  [['trace', '--no-such-option'], "unknown option '--no-such-option'", "opción desconocida '--no-such-option'"],
  [['no-such-verb'], "unknown command 'no-such-verb'", "orden desconocida 'no-such-verb'"],
  [['publish'], "required option '--key <file>' not specified", "falta la opción '--key <file>', que es obligatoria"],
  [['declare'], "missing required argument 'memo'", "falta el argumento 'memo'"],
  [['measure', '--as-of'], "option '--as-of <day>' argument missing", "la opción '--as-of <day>' necesita un valor"],
  [['trace', 'surplus'], 'too many arguments: 0 expected, 1 given (surplus)', 'sobran argumentos: se esperaban 0'],
  [[], 'A command is missing', 'Falta una orden'],
];

test.each(wrong)('%j is refused in the language of the caller', async (argv, english, spanish) => {
  for (const [language, sentence] of [
    ['en', english],
    ['es', spanish],
  ]) {
    const told = await said(...argv, '--lang', language);
    expect([told.exit, told.out]).toEqual([2, '']);
    if (argv.length > 0) expect(told.err).toContain(`error: ${sentence}`);
    const json = await said(...argv, '--lang', language, '--json');
    expect(JSON.parse(json.err)).toMatchObject({ code: 'usage', message: expect.stringContaining(sentence) });
  }
});

test('a verb that is nearly one is proposed', async () => {
  expect((await said('trac')).err).toContain("error: unknown command 'trac' Did you mean trace?");
  expect((await said('trac', '--lang', 'es')).err).toContain("error: orden desconocida 'trac' ¿Quería decir trace?");
});
