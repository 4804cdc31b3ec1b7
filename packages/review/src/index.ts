export type * from './event/review-event.ts';
export { actorRoles, networkRoles, outcomeCodes, systemKinds } from './event/review-event.ts';
export type * from './fold/state.ts';
export type * from './policy/command.ts';
export { type Refusal, type RefusalCode, refusalCodes } from './policy/refusal.ts';
