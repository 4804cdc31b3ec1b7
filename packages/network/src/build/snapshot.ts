import { canonicalJson, type Json, UserError } from '@lookback/base';
import type { EvidenceGraph } from './evidence-graph.ts';

const magic = 'LBGRAPH1';
const kinds = { Uint8Array, Int32Array, Uint32Array } as const;
type Typed = Uint8Array | Int32Array | Uint32Array;
type Kind = keyof typeof kinds;

/** One column: a typed array as bytes, or a list as JSON text. */
interface Part {
  readonly path: string;
  readonly kind: Kind | 'json';
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
    const typed = ArrayBuffer.isView(value);
    const bytes = typed
      ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      : new TextEncoder().encode(JSON.stringify(value));
    parts.push({ path, kind: typed ? (value.constructor.name as Kind) : 'json', bytes: bytes.length });
    blocks.push(bytes);
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
  for (const { path, kind, bytes: size } of parts) {
    put(tree, path.split('.'), read(bytes.subarray(at, at + size), kind));
    at += align(size);
  }
  return tree as unknown as EvidenceGraph;
}

function read(block: Uint8Array, kind: Part['kind']): unknown {
  if (kind === 'json') return JSON.parse(new TextDecoder().decode(block));
  const width = kinds[kind].BYTES_PER_ELEMENT;
  const aligned = block.byteOffset % width === 0 ? block : block.slice();
  return new kinds[kind](aligned.buffer as ArrayBuffer, aligned.byteOffset, block.length / width);
}

function leaves(node: object, prefix = ''): [string, Typed | readonly unknown[]][] {
  return Object.entries(node).flatMap(([name, value]): [string, Typed | readonly unknown[]][] =>
    ArrayBuffer.isView(value) || Array.isArray(value)
      ? [[prefix + name, value as Typed | readonly unknown[]]]
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
