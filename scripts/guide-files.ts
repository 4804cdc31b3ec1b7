/** Writes docs/guide/files.md: every key of mapping, memo and charter, from the schemas that check them. Run: npm run guide. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { anchorKinds, charterSchema, mappingSchema, memoSchema, schemaNames } from '../packages/model/src/index.ts';
import { type KeyMeanings, keyMeanings } from './guide-keys.ts';

/** The part of a JSON schema that matters here. */
interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly default?: unknown;
  /** What people write there, where the schema reads text first. */
  readonly written?: string;
}

interface Row {
  readonly key: string;
  readonly kind: string;
  readonly needed: boolean;
  readonly fallback: string;
}

/** Every key below a shape, as `systems[].name`; a key that the user names is `entities.NAME`. */
function rowsOf(shape: Shape, at = ''): Row[] {
  const rows: Row[] = [];
  for (const [name, inner] of Object.entries(shape.properties ?? {})) {
    const key = at === '' ? name : `${at}.${name}`;
    const fallback = inner.default === undefined ? '' : JSON.stringify(inner.default);
    const needed = (shape.required ?? []).includes(name) && fallback === '';
    rows.push({ key, kind: kindOf(inner), needed, fallback: ['[]', '{}'].includes(fallback) ? '' : fallback });
    rows.push(...below(inner, key));
  }
  return rows;
}

function below(shape: Shape, key: string): Row[] {
  if (shape.anyOf) return shape.anyOf.flatMap((part) => below(part, key));
  if (shape.items) return below(shape.items, `${key}[]`);
  if (shape.properties) return rowsOf(shape, key);
  const named = shape.additionalProperties;
  return typeof named === 'object' ? below(named, `${key}.NAME`) : [];
}

function kindOf(shape: Shape): string {
  if (shape.written !== undefined) return shape.written;
  if (shape.anyOf) return [...new Set(shape.anyOf.map(kindOf))].join(' or ');
  if (shape.enum) return shape.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (shape.items) return `list of ${kindOf(shape.items)}`;
  if (shape.properties) return 'keys below';
  if (typeof shape.additionalProperties === 'object') return 'names of your own';
  if (shape.pattern?.startsWith('^\\d{4}')) return 'date';
  if (shape.type === 'boolean') return '`true`, `false`';
  if (shape.type === 'integer' || shape.type === 'number') return 'number';
  return 'text';
}

/** A schema as a table. Throws where a key has no meaning written, or a meaning has no key. */
function tableOf(name: string, schema: z.ZodType, meanings: KeyMeanings): string {
  const shape = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    // zod leaves a default out where the value is made from another
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      if (def.type === 'default') jsonSchema.default = def.defaultValue;
    },
  }) as Shape;
  const rows = [...new Map(rowsOf(shape).map((row) => [row.key, row])).values()];
  const known = new Set(rows.map((row) => row.key));
  const unsaid = rows.filter((row) => meanings[row.key] === undefined).map((row) => row.key);
  const gone = Object.keys(meanings).filter((key) => !known.has(key));
  if (unsaid.length + gone.length > 0) {
    throw new Error(
      `scripts/guide-keys.ts, ${name}: without a meaning ${unsaid.join(', ')}; without a key ${gone.join(', ')}`,
    );
  }
  const lines = rows.map(({ key, kind, needed, fallback }) => {
    const must = needed ? 'yes' : fallback === '' ? '' : `else \`${fallback}\``;
    return `| \`${key}\` | ${kind} | ${must} | ${meanings[key]} |`;
  });
  return ['| key | what | needed | meaning |', '|---|---|---|---|', ...lines].join('\n');
}

const example = (path: string) =>
  readFileSync(new URL(`../examples/first-case/${path}`, import.meta.url), 'utf8').trim();

const text = `# The files that you write

Three kinds of YAML file. Every key is here; a key that is not here is refused, with file, line and column. Generated from
the schemas that check them by \`scripts/guide-files.ts\`; do not edit.

Dates are written \`YYYY\`, \`YYYY-MM\` or \`YYYY-MM-DD\`. \`a[].b\` means: a list \`a\`, each item with a key \`b\`. \`NAME\` stands for a name of
your own. *Needed* says whether a key has to be there, or what it is when it is not.

## Charter: \`charter.yaml\`

The mandate of the review. \`lookback init\` writes one with comments. A key that names a protected attribute in a rule is refused.

${tableOf('charter', charterSchema, keyMeanings.charter)}

An example, from the first case:

\`\`\`yaml
${example('charter.yaml')}
\`\`\`

## Mapping: \`mappings/*.yaml\`

How the columns of files become records. [mapping.md](mapping.md) explains it with an example; \`lookback import FILE --guess\` proposes one.
The properties of an entity are those of its FollowTheMoney schema.

${tableOf('mapping', mappingSchema, keyMeanings.mapping)}

Schemata: ${schemaNames()
  .toSorted()
  .map((name) => `\`${name}\``)
  .join(', ')}.

## Memo: \`networks/*.yaml\`

What is known of the network, from whom, and how well. \`lookback declare MEMO.yaml\` reads it. Nothing in it is inherited by a person.

${tableOf('memo', memoSchema, keyMeanings.memo)}

Kinds of shared detail: ${anchorKinds.map((kind) => `\`${kind}\``).join(', ')}.

An example, from the first case:

\`\`\`yaml
${example('networks/corridor.yaml')}
\`\`\`
`;
writeFileSync(fileURLToPath(new URL('../docs/guide/files.md', import.meta.url)), text);
console.log('files.md');
