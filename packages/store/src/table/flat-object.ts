/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Objects within objects that become columns; what lies deeper stays JSON. */
const depthMax = 5;

/**
 * The columns of an object, with their values. What an inner object holds, and what the objects of an array hold, has columns of
 * its own, `outer.inner`. A column that several of them hold has several values, in their order, as an array of values
 * has; all else (texts, numbers, arrays of them, arrays that mix) stays as it is.
 */
export function flatObject(object: JsonObject): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown[]>();
  gather(object, '', { values, depth: 1 });
  return new Map(Array.from(values, ([key, held]) => [key, held.length === 1 ? held[0] : held.flat()]));
}

function gather(
  object: JsonObject,
  prefix: string,
  { values, depth }: { readonly values: Map<string, unknown[]>; readonly depth: number },
): void {
  for (const [name, value] of Object.entries(object)) {
    const key = prefix + name;
    const inner = depth < depthMax ? innerObjects(value) : [];
    for (const one of inner) gather(one, `${key}.`, { values, depth: depth + 1 });
    if (inner.length > 0) continue;
    const held = values.get(key);
    if (held === undefined) values.set(key, [value]);
    else if (value !== null) held.push(value);
  }
}

/** The objects that a value is or holds; none where it is or holds anything else. */
function innerObjects(value: unknown): readonly JsonObject[] {
  const held: readonly unknown[] = Array.isArray(value) ? value : [value];
  return held.every((one) => isObject(one) && Object.keys(one).length > 0) ? (held as readonly JsonObject[]) : [];
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
