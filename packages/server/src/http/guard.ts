import { HttpRefusal } from './problem.ts';

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];

/** Refuses what another site or a rebound name sends: Host must be loopback with our port, Origin must be ours. */
export function refuseForeign(request: Request, port: number): void {
  const host = request.headers.get('host') ?? '';
  const ours = loopbackNames.map((name) => `${name}:${port}`);
  if (!ours.includes(host.toLowerCase()))
    throw new HttpRefusal(403, 'host_foreign', 'The Host header is not this server.');
  const origin = request.headers.get('origin');
  if (origin !== null && !ours.some((name) => origin.toLowerCase() === `http://${name}`)) {
    throw new HttpRefusal(403, 'origin_foreign', 'The Origin header is not this server.');
  }
  const site = request.headers.get('sec-fetch-site');
  if (site === 'cross-site' && new URL(request.url).pathname.startsWith('/api/')) {
    throw new HttpRefusal(403, 'origin_foreign', 'The request comes from another site.');
  }
}

/** Headers of every answer. Scripts and styles come from this server only; nothing inline, nothing from outside. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** A published page carries its own styles and no script at all. */
export const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'; sandbox";

export function cookieOf(request: Request, name: string): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

export function bearerOf(request: Request): string | null {
  const found = /^Bearer ([A-Za-z0-9_-]{1,200})$/i.exec(request.headers.get('authorization') ?? '');
  return found?.[1] ?? null;
}
