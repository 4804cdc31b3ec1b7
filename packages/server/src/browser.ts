/** The part of this room that a browser may load: pure data, without imports. */

/** Every route of the API below `/api/v1`: method and path, by the id that the typed client uses. Pure data. */
export const apiPaths = {
  session: { method: 'GET', path: '/session' },
  endSession: { method: 'DELETE', path: '/session' },
  linkBrowser: { method: 'POST', path: '/session/link' },
  unlock: { method: 'POST', path: '/session/key' },
  lock: { method: 'DELETE', path: '/session/key' },
  overview: { method: 'GET', path: '/overview' },
  queue: { method: 'GET', path: '/queue' },
  take: { method: 'POST', path: '/queue/take' },
  release: { method: 'DELETE', path: '/queue/take/{id}' },
  person: { method: 'GET', path: '/persons/{id}' },
  paths: { method: 'GET', path: '/persons/{id}/paths' },
  decide: { method: 'POST', path: '/persons/{id}/decisions' },
  identity: { method: 'POST', path: '/persons/{id}/identity' },
  act: { method: 'POST', path: '/persons/{id}/acts' },
  giveOut: { method: 'POST', path: '/persons/{id}/exports' },
  exclusions: { method: 'GET', path: '/exclusions' },
  approveExclusion: { method: 'POST', path: '/exclusions/{rule}' },
  tryWithout: { method: 'POST', path: '/try-without' },
  figures: { method: 'GET', path: '/figures' },
  publications: { method: 'GET', path: '/publications' },
  draft: { method: 'POST', path: '/publications' },
  publication: { method: 'GET', path: '/publications/{number}' },
  sign: { method: 'POST', path: '/publications/{number}/signatures' },
  sources: { method: 'GET', path: '/sources' },
  withdrawPreview: { method: 'GET', path: '/sources/{id}/withdrawal' },
  withdraw: { method: 'POST', path: '/sources/{id}/withdrawal' },
  search: { method: 'GET', path: '/search' },
} as const;

export type RouteId = keyof typeof apiPaths;
export const apiBase = '/api/v1';

/** Where the review of a person can be (the stage axis), in its order. */
export const stages = ['not_started', 'first_review', 'second_review', 'adjudication', 'paused', 'decided'] as const;
