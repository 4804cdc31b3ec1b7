import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'packages'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !path.includes('/generated/'))
  .filter((path) => existsSync(`${root}${path}`));

const spoken = /(?:\bio\.(?:say|note)\(|\b(?:message|todo|hint):)\s*(?:'([^'\n]*)'|"([^"\n]*)"|`((?:[^`\\]|\\.)*)`)/g;

/** Two words of prose in a row that do not come from the words; a command line to type is not prose. */
function isSentence(literal: string): boolean {
  if (/\bwords[.[]/.test(literal)) return false;
  const text = literal.replace(/\$\{[^}]*\}/g, '');
  return /[a-z]{2,}[,;:.]? [a-z]{2,}/.test(text) && !/^\s*(\.\/)?lookback /.test(text);
}

test('what the command line and the workflow say to people stands in the words', () => {
  const wrong: string[] = [];
  for (const path of sources.filter((name) => /^packages\/(cli|workflow)\/src\//.test(name))) {
    for (const [, single, double, template] of read(path).matchAll(spoken)) {
      const literal = single ?? double ?? template ?? '';
      if (isSentence(literal)) wrong.push(`${path}: ${literal}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('a sentence is told from a command, a value and a name', () => {
  expect(['Nothing changed; nothing to do.', `${'$'}{n} rows were read`].map(isSentence)).toEqual([true, true]);
  expect(['  ./lookback serve --dir x --open', `${'$'}{a}:${'$'}{b}`, 'usage', ''].map(isSentence)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('every message of the command line is said somewhere', () => {
  const text = sources.map(read).join('\n');
  const prefixes = [...text.matchAll(/(?:words\[`|codeWord\(')([a-z_]+)(?:\$\{|')/g)].map(([, prefix]) => prefix);
  const unused: string[] = [];
  for (const topic of ['amount', 'error', 'step', 'tool']) {
    for (const key of Object.keys(JSON.parse(read(`packages/words/messages/en/${topic}.json`)))) {
      const said = text.includes(`words.${key}`) || prefixes.some((prefix) => key.startsWith(prefix));
      if (!said && !text.includes(`amount('${key.replace('amount_', '')}'`)) unused.push(key);
    }
  }
  expect(unused).toEqual([]);
});

/** What a message is filled with, by name, in any of its forms. */
function inputsOf(message: unknown): string[] {
  const forms = typeof message === 'string' ? message : JSON.stringify(message);
  return [...new Set([...forms.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
}

test('both languages have every message, filled with the same values', () => {
  const topics: string[] = ['amount', 'error', 'figures', 'finding', 'step', 'tool', 'web'];
  for (const topic of topics) {
    const [en, es] = ['en', 'es'].map((language) =>
      JSON.parse(read(`packages/words/messages/${language}/${topic}.json`)),
    );
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
    const differing = Object.keys(en).filter((key) => inputsOf(en[key]).join() !== inputsOf(es[key]).join());
    expect(differing).toEqual([]);
  }
});
