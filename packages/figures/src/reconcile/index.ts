export type { ReconcileFinding } from './finding.ts';
export { formula, type Identity, identities } from './identity.ts';
export { reconcile, requireReconciled } from './reconcile.ts';
export { type Movement, type ReasonCount, type RollForward, rollForward } from './roll-forward.ts';
