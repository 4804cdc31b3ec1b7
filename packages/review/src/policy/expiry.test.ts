import { expect, test } from 'vitest';
import { borderProfile } from '../profile/border.ts';
import { profileOf, profiles } from '../profile/profiles.ts';
import { startMs, systemActor, testCase } from '../testing/case.ts';
import { expired } from './expiry.ts';

const days = (count: number) => startMs + count * 86_400_000;

test('an outcome reopens on its day to look again, or when the profile’s limit is over', () => {
  const review = testCase();
  const relookOn = '2026-02-01';
  for (const name of ['anna', 'boris'] as const) {
    review.decide(name, { outcome: 'insufficient_information', relookOn });
    review.decide(name, { outcome: 'individual_concern_supported', person: 'P2' });
    review.decide(name, { outcome: 'no_link', person: 'P3' });
  }
  const at = (count: number) => expired(review.state, days(count), borderProfile).map((command) => command.person);
  expect(at(20)).toEqual([]);
  expect(at(27)).toEqual(['P1']);
  expect(at(366)).toEqual(['P1', 'P2']);
  for (const command of expired(review.state, days(27), borderProfile)) {
    expect(review.give(command, systemActor)).toEqual(['reopened']);
  }
  expect(at(28)).toEqual([]);
});

test('every status of every profile says what it is, its entry test and its evidence', () => {
  for (const profile of profiles) {
    const { stages, outcomes, locations, actions, roles } = profile;
    for (const group of [stages, outcomes, locations, actions, roles]) {
      for (const { label, definition, entryTest, evidenceNeeded } of Object.values(group)) {
        for (const text of [label, definition, entryTest, evidenceNeeded]) expect(text.trim()).not.toBe('');
      }
    }
    const adverse = Object.values(outcomes).filter((outcome) => outcome.adverse);
    expect(adverse).toHaveLength(2);
    for (const outcome of adverse) expect(outcome.people).toBe(2);
    for (const label of Object.values(outcomes).map((outcome) => outcome.label)) {
      expect(label).not.toMatch(/person of interest|associat|\btie/i);
    }
    expect(profileOf(profile.id)).toBe(profile);
  }
  expect(() => profileOf('police')).toThrow(/police/);
});
