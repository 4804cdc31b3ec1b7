import { createRequire } from 'node:module';
import { type Place, UserError } from '@lookback/base';
import type { Document, LineCounter } from 'yaml';
import type { z } from 'zod';

let libraryRead: typeof import('yaml') | null = null;

/** The library, many small files, is loaded with the first text: most commands read none. */
function library(): typeof import('yaml') {
  libraryRead ??= createRequire(import.meta.url)('yaml') as typeof import('yaml');
  return libraryRead;
}

/** A YAML file as data, with the place of each of its nodes. */
export interface YamlFile<T> {
  readonly value: T;
  /** The line and column of the node at a path, or of its nearest ancestor that exists. */
  placeOf(path: readonly (string | number)[]): Place;
}

/**
 * Reads YAML and validates it. Every failure names file, line and column.
 * Throws UserError `yaml_syntax` or `yaml_schema`.
 */
export function readYaml<T>(text: string, file: string, schema: z.ZodType<T>): YamlFile<T> {
  const { LineCounter, parseDocument } = library();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new UserError({
      code: 'yaml_syntax',
      file,
      line,
      column: col,
      message: `${file}:${line}:${col}: ${broken.message.split('\n')[0]}`,
      todo: 'Mend the YAML at that place.',
    });
  }
  plainDates(document);
  const placeOf = (path: readonly (string | number)[]): Place => ({ file, ...locate(document, path, lines) });
  const read = schema.safeParse(document.toJS() ?? {});
  if (read.success) return { value: read.data, placeOf };
  const { issues } = read.error;
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const place = placeOf(unknownKey === undefined ? path : [...path, unknownKey]);
  throw new UserError({
    code: 'yaml_schema',
    ...place,
    message: `${file}:${place.line}:${place.column}: ${saidOf(issue, path, document)}`,
    todo: `Correct the ${unknownKey === undefined ? 'value' : 'key or remove it'}; docs/guide/files.md describes every key.`,
  });
}

/** What is wrong: a key that is missing, a key that nobody knows, a value that cannot be. */
function saidOf(issue: z.core.$ZodIssue, path: readonly (string | number)[], document: Document): string {
  const where = path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') return `${where}: there is no key ${issue.keys.join(', ')} here.`;
  if (path.length > 0 && !document.hasIn(path)) return `${where} is missing.`;
  return `${where}: ${issue.message}.`;
}

/** YAML 1.2 core has no dates, but a number such as 2024 is often meant as text: `scalar.ts` takes it so. */
function plainDates(document: Document): void {
  library().visit(document, {
    Scalar: (_, node) => {
      if (node.value instanceof Date) node.value = node.source ?? node.value.toISOString().slice(0, 10);
    },
  });
}

function locate(document: Document, path: readonly (string | number)[], lines: LineCounter): Place {
  const { isCollection, isNode, isPair } = library();
  for (let length = path.length; length >= 0; length--) {
    const parent = length > 0 ? nodeAt(document, path.slice(0, length - 1)) : undefined;
    const last = path[length - 1];
    if (isCollection(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isNode(item.key) && keyText(item.key) === String(last));
      if (isPair(pair) && isNode(pair.key) && pair.key.range) return position(lines, pair.key.range[0]);
    }
    const node = nodeAt(document, path.slice(0, length));
    if (isNode(node) && node.range) return position(lines, node.range[0]);
  }
  return { line: 1, column: 1 };
}

function nodeAt(document: Document, path: readonly (string | number)[]): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

function keyText(key: unknown): string {
  return String((key as { value?: unknown }).value ?? '');
}

function position(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
