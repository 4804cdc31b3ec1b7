import { type Api, apiBase, apiPaths, type Problem, type RouteId } from '@lookback/server';

/** A refusal of the server, or `lost` when it could not be reached. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, status: number, message: string) {
    super(message);
    this.name = 'ApiProblem';
    this.code = code;
    this.status = status;
  }
}

type Sent<T> = unknown extends T ? undefined : T;
export interface CallOptions<K extends RouteId> {
  readonly params?: Sent<Api[K]['ask']['params']>;
  readonly query?: Partial<Sent<Api[K]['ask']['query']>>;
  readonly body?: Sent<Api[K]['ask']['body']>;
  /** Makes a write safe to send again. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

function addressOf(id: RouteId, params: object | undefined, query: object | undefined): string {
  const values = (params ?? {}) as Record<string, string | number>;
  const path = apiPaths[id].path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name] ?? '')),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return `${apiBase}${path}${text === '' ? '' : `?${text}`}`;
}

/** Calls a route of the API. Throws ApiProblem for every refusal and for a lost connection. */
export async function call<K extends RouteId>(id: K, options: CallOptions<K> = {}): Promise<Api[K]['answer']> {
  const { method } = apiPaths[id];
  const headers: Record<string, string> = {};
  if (options.body !== undefined) headers['content-type'] = 'application/json';
  if (options.idempotencyKey !== undefined) headers['idempotency-key'] = options.idempotencyKey;
  let response: Response;
  try {
    response = await fetch(addressOf(id, options.params as object | undefined, options.query as object | undefined), {
      method,
      headers,
      credentials: 'same-origin',
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiProblem('lost', 0, String(cause));
  }
  if (response.ok) return (await response.json()) as Api[K]['answer'];
  const problem = (await response.json().catch(() => null)) as Problem | null;
  throw new ApiProblem(problem?.code ?? 'bug', response.status, problem?.detail ?? response.statusText);
}

/** A key under which a write is done once, however often it is sent. */
export const freshKey = (): string => crypto.randomUUID();

/** Keys for a form: the same content keeps its key, so that a lost reply never does it twice; other content gets another. */
export function onceKeys(): (content: string) => string {
  const keys = new Map<string, string>();
  return (content) => {
    const key = keys.get(content) ?? freshKey();
    keys.set(content, key);
    return key;
  };
}
