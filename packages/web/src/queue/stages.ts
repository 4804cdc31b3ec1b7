import type { Stage as AnyStage } from '@lookback/server';

export type Stage = AnyStage;
export const Stage: readonly Stage[] = [
  'not_started',
  'first_review',
  'second_review',
  'adjudication',
  'paused',
  'decided',
];
