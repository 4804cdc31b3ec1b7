import { canonicalJson, type Json, UserError } from '@lookback/base';
import { anchorKinds } from '@lookback/model';
import type { Anchor, EvidenceGraph } from './evidence-graph.ts';

const magic = 'LBGRAPH1';
const kinds = { Uint8Array, Int32Array, Uint32Array } as const;
type Typed = Uint8Array | Int32Array | Uint32Array;
type Kind = keyof typeof kinds;

/** One column: a typed array as bytes, or a list as JSON text. */
interface Part {
  readonly path: string;
  readonly kind: Kind | 'lines' | 'json';
  readonly bytes: number;
}

/**
 * Writes the graph as one block of bytes: magic, length of the header, header (JSON: path, kind and size of each part),
 * then the parts, each aligned to 8 bytes. The same graph gives the same bytes.
 */
export function encodeGraph(graph: EvidenceGraph): Uint8Array {
  const parts: Part[] = [];
  const blocks: Uint8Array[] = [];
  for (const [path, value] of leaves({ ...graph, anchors: anchorColumns(graph.anchors) })) {
    const { kind, bytes } = block(value);
    parts.push({ path, kind, bytes: bytes.length });
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
  const graph = tree as unknown as Omit<EvidenceGraph, 'anchors'> & { readonly anchors: AnchorColumns };
  return { ...graph, anchors: anchorList(graph.anchors) };
}

/** Anchors as columns: millions of small objects would be slow as JSON. */
interface AnchorColumns {
  readonly kind: Uint8Array;
  readonly key: readonly string[];
  readonly label: readonly string[];
  readonly entities: readonly string[];
  readonly building: Uint8Array;
  readonly type: readonly string[];
  readonly place: readonly string[];
  readonly from: Int32Array;
  readonly to: Int32Array;
}

function anchorColumns(anchors: readonly Anchor[]): AnchorColumns {
  return {
    kind: Uint8Array.from(anchors, (anchor) => anchorKinds.indexOf(anchor.kind)),
    key: anchors.map((anchor) => anchor.key),
    label: anchors.map((anchor) => anchor.label),
    entities: anchors.map((anchor) => (anchor.entities.length === 0 ? '' : JSON.stringify(anchor.entities))),
    building: Uint8Array.from(anchors, (anchor) => (anchor.building ? 1 : 0)),
    type: anchors.map((anchor) => anchor.type),
    place: anchors.map((anchor) => anchor.place),
    from: Int32Array.from(anchors, (anchor) => anchor.from),
    to: Int32Array.from(anchors, (anchor) => anchor.to),
  };
}

const noEntities: readonly string[] = [];

function anchorList(columns: AnchorColumns): Anchor[] {
  return columns.key.map((key, i) => ({
    kind: anchorKinds[columns.kind[i]],
    key,
    label: columns.label[i],
    entities: columns.entities[i] === '' ? noEntities : (JSON.parse(columns.entities[i]) as string[]),
    building: columns.building[i] === 1,
    type: columns.type[i],
    place: columns.place[i],
    from: columns.from[i],
    to: columns.to[i],
  }));
}

/** A typed array as its bytes; a list of texts as lines, each led by one, so that an empty list is told from one empty text. */
function block(value: Typed | readonly unknown[]): { kind: Part['kind']; bytes: Uint8Array } {
  if (ArrayBuffer.isView(value)) {
    const kind = value.constructor.name as Kind;
    return { kind, bytes: new Uint8Array(value.buffer, value.byteOffset, value.byteLength) };
  }
  const lines = value.every((one) => typeof one === 'string' && !one.includes('\n'));
  if (!lines) return { kind: 'json', bytes: new TextEncoder().encode(JSON.stringify(value)) };
  return { kind: 'lines', bytes: Buffer.concat(inChunks(value as readonly string[])) };
}

const chunkLines = 1_000_000;

/** Lines in pieces, since one text cannot hold them all. */
function inChunks(list: readonly string[]): Buffer[] {
  const chunks: Buffer[] = [];
  for (let i = 0; i < list.length; i += chunkLines) {
    chunks.push(
      Buffer.from(
        list
          .slice(i, i + chunkLines)
          .map((one) => `\n${one}`)
          .join(''),
      ),
    );
  }
  return chunks;
}

function readLines(bytes: Uint8Array): string[] {
  const out: string[] = [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const step = 64 * 1024 * 1024;
  for (let at = 0; at < text.length; ) {
    const cut = at + step >= text.length ? text.length : text.indexOf(10, at + step);
    const end = cut < 0 ? text.length : cut;
    for (const line of text.toString('utf8', at + 1, end).split('\n')) out.push(line);
    at = end;
  }
  return out;
}

function read(bytes: Uint8Array, kind: Part['kind']): unknown {
  if (kind === 'lines') return readLines(bytes);
  if (kind === 'json') return JSON.parse(new TextDecoder().decode(bytes));
  const width = kinds[kind].BYTES_PER_ELEMENT;
  const aligned = bytes.byteOffset % width === 0 ? bytes : bytes.slice();
  return new kinds[kind](aligned.buffer as ArrayBuffer, aligned.byteOffset, bytes.length / width);
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
