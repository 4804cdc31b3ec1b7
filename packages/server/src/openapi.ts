import { z } from 'zod';
import { apiBase, apiPaths } from './browser.ts';
import type { Route } from './route.ts';
import { Problem } from './schema/index.ts';

type JsonSchema = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema;
  return rest;
};

function parametersOf(schema: z.ZodType | null, where: 'path' | 'query'): JsonSchema[] {
  if (schema === null) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
  }));
}

const problem = { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };

function operationOf(route: Route): JsonSchema {
  return {
    operationId: route.id,
    summary: route.summary,
    'x-needs': route.needs,
    'x-refuses': route.refuses,
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
    ...(route.body === null
      ? {}
      : {
          requestBody: {
            required: !route.body.safeParse(undefined).success,
            content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
          },
        }),
    responses: {
      '200': { description: 'Done', content: { 'application/json': { schema: schemaOf(route.answer, 'output') } } },
      '4XX': { description: 'Refused', ...problem },
      '5XX': { description: 'The world failed, or a bug', ...problem },
    },
  };
}

/** The API as an OpenAPI 3.1 document, from the schemas that validate it. */
export function openApiOf(routes: readonly Route[], version: string): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes) {
    const { method, path } = apiPaths[route.id];
    const at = paths[path] ?? {};
    at[method.toLowerCase()] = operationOf(route);
    paths[path] = at;
  }
  paths['/events'] = {
    get: {
      operationId: 'events',
      summary: 'What changes, as server-sent events',
      responses: { '200': { description: 'Events named change', content: { 'text/event-stream': {} } } },
    },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Lookback', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: apiBase }],
    security: [{ session: [] }, { bearer: [] }],
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'lookback_PORT' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}
