import type { Random } from '@lookback/base';
import { hostileValue, type Schema, sampleOf } from './value.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
}

export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Record<string, string>;
}

const encode = (value: unknown): string => {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return encodeURIComponent(text.toWellFormed());
};

/** Makes one request from the published document, as another program would. `/events` never ends and is left out. */
export function requestOf(document: Record<string, unknown>, random: Random): FuzzRequest {
  const paths = document.paths as Record<string, Record<string, Operation>>;
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    path === '/events' ? [] : Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const { path, method, operation } = random.pick(all);
  let filled = path;
  const query: string[] = [];
  for (const parameter of operation.parameters ?? []) {
    const value = sampleOf(parameter.schema, random);
    if (parameter.in === 'path')
      filled = filled.replace(`{${parameter.name}}`, random.chance(0.01) ? '%E0%A4%A' : encode(value) || 'x');
    else if (parameter.required || random.chance(0.4)) query.push(`${parameter.name}=${encode(value)}`);
  }
  const schema = operation.requestBody?.content['application/json'].schema;
  const body = schema === undefined ? undefined : random.chance(0.03) ? '{"broken' : (sampleOf(schema, random) ?? null);
  const headers: Record<string, string> = {};
  if (random.chance(0.2)) headers['idempotency-key'] = String(random.below(50));
  if (random.chance(0.02)) headers['if-none-match'] = '*';
  if (random.chance(0.01)) headers['content-type'] = 'text/plain';
  const verb = random.chance(0.02) ? random.pick(['PUT', 'PATCH', 'HEAD', 'OPTIONS', 'DELETE']) : method.toUpperCase();
  const bodyOk = verb !== 'GET' && verb !== 'HEAD';
  return {
    method: verb,
    path: `${filled}${query.length === 0 ? '' : `?${query.join('&')}`}`,
    body: bodyOk
      ? typeof body === 'string' || body === undefined
        ? body
        : JSON.stringify(body).toWellFormed()
      : undefined,
    headers: random.chance(0.01) ? { ...headers, 'idempotency-key': encode(hostileValue(random)) } : headers,
  };
}
