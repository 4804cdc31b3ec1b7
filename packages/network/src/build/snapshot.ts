import { canonicalJson, type Json, UserError } from '@lookback/base';
import type { EvidenceGraph } from './evidence-graph.ts';
import { packedTexts, packTexts, type Texts } from './texts.ts';

const magic = 'LBGRAPH2';
const kinds = { Uint8Array, Int32Array, Uint32Array, Float64Array } as const;
type Typed = Uint8Array | Int32Array | Uint32Array | Float64Array;
type Kind = keyof typeof kinds;

/** One block: a typed array as bytes, the ends of texts (their bytes are the block before), or a small value as JSON. */
interface Part {
  readonly path: string;
  readonly kind: Kind | 'text_bytes' | 'text_ends32' | 'text_ends64' | 'json';
  readonly bytes: number;
}

/**
 * Writes the graph as one block of bytes: magic, length of the header, header (JSON: path, kind and size of each part),
 * then the parts, each aligned to 8 bytes. The same graph gives the same bytes.
 */
export function encodeGraph(graph: EvidenceGraph): Uint8Array {
  const parts: Part[] = [];
  const blocks: Uint8Array[] = [];
  for (const [path, value] of leaves(graph)) {
    for (const { kind, bytes } of blocksOf(value)) {
      parts.push({ path, kind, bytes: bytes.length });
      blocks.push(bytes);
    }
  }
  const header = new TextEncoder().encode(canonicalJson(parts as unknown as Json));
  let at = align(magic.length + 8 + header.length);
  const total = blocks.reduce((sum, block) => sum + align(block.length), at);
  const out = new Uint8Array(total);
  out.set(new TextEncoder().encode(magic));
  new DataView(out.buffer).setFloat64(magic.length, header.length, true);
  out.set(header, magic.length + 8);
  for (const block of blocks) {
    out.set(block, at);
    at += align(block.length);
  }
  return out;
}

/** Reads what encodeGraph wrote; typed arrays share the bytes where they are aligned. Throws UserError for other bytes. */
export function decodeGraph(bytes: Uint8Array): EvidenceGraph {
  if (new TextDecoder().decode(bytes.subarray(0, magic.length)) !== magic) {
    throw new UserError({
      code: 'not_a_graph',
      message: 'these bytes are not an evidence graph of this version',
      todo: 'Build the graph again with `lookback trace`.',
    });
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getFloat64(magic.length, true);
  const start = magic.length + 8;
  const parts = JSON.parse(new TextDecoder().decode(bytes.subarray(start, start + length))) as readonly Part[];
  const tree: Record<string, unknown> = {};
  let at = align(start + length);
  let texts: Uint8Array = new Uint8Array(0);
  for (const { path, kind, bytes: size } of parts) {
    if (at + size > bytes.length) throw new RangeError('the bytes of the graph end too early');
    const block = bytes.subarray(at, at + size);
    if (kind === 'text_bytes') texts = block;
    else put(tree, path.split('.'), read(block, kind, texts));
    at += align(size);
  }
  return tree as unknown as EvidenceGraph;
}

type Block = { readonly kind: Part['kind']; readonly bytes: Uint8Array };

function blocksOf(value: unknown): readonly Block[] {
  if (ArrayBuffer.isView(value)) return [{ kind: value.constructor.name as Kind, bytes: bytesOf(value) }];
  if (!isTexts(value)) return [{ kind: 'json', bytes: new TextEncoder().encode(JSON.stringify(value)) }];
  const { bytes, end } = packTexts(value);
  const ends = end instanceof Uint32Array ? 'text_ends32' : 'text_ends64';
  return [
    { kind: 'text_bytes', bytes },
    { kind: ends, bytes: bytesOf(end) },
  ];
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function isTexts(value: unknown): value is Texts {
  return !Array.isArray(value) && typeof (value as Texts).at === 'function';
}

function read(bytes: Uint8Array, kind: Exclude<Part['kind'], 'text_bytes'>, texts: Uint8Array): unknown {
  switch (kind) {
    case 'json':
      return JSON.parse(new TextDecoder().decode(bytes));
    case 'text_ends32':
      return packedTexts(texts, typed(bytes, 'Uint32Array') as Uint32Array);
    case 'text_ends64':
      return packedTexts(texts, typed(bytes, 'Float64Array') as Float64Array);
    default:
      return typed(bytes, kind);
  }
}

function typed(bytes: Uint8Array, kind: Kind): Typed {
  const width = kinds[kind].BYTES_PER_ELEMENT;
  const aligned = bytes.byteOffset % width === 0 ? bytes : bytes.slice();
  return new kinds[kind](aligned.buffer as ArrayBuffer, aligned.byteOffset, bytes.length / width);
}

function leaves(node: object, prefix = ''): [string, unknown][] {
  return Object.entries(node).flatMap(([name, value]): [string, unknown][] =>
    typeof value !== 'object' || ArrayBuffer.isView(value) || Array.isArray(value) || isTexts(value)
      ? [[prefix + name, value]]
      : leaves(value, `${prefix}${name}.`),
  );
}

function put(tree: Record<string, unknown>, [name, ...rest]: string[], value: unknown): void {
  if (rest.length === 0) tree[name] = value;
  else {
    tree[name] ??= {};
    put(tree[name] as Record<string, unknown>, rest, value);
  }
}

function align(size: number): number {
  return Math.ceil(size / 8) * 8;
}
