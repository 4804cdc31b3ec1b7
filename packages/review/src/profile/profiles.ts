import { UserError } from '@lookback/base';
import { borderProfile, status } from './border.ts';
import type { Profile } from './profile.ts';

const bankProfile: Profile = {
  ...borderProfile,
  id: 'bank',
  title: 'Bank look-back',
  outcomes: {
    ...borderProfile.outcomes,
    role_in_network_supported: {
      ...borderProfile.outcomes.role_in_network_supported,
      label: 'ran or recruited accounts',
      definition: 'The customer’s own conduct opened, recruited or emptied accounts for the network.',
    },
    protection_referral: {
      ...borderProfile.outcomes.protection_referral,
      definition: 'A customer whose account was used by others under pressure or deceit, or a minor.',
    },
  },
  locations: {
    ...borderProfile.locations,
    W1: status(
      'account restricted',
      'The account is blocked on the day.',
      'Does a restriction cover the day?',
      'the order',
    ),
    W2: status(
      'customer reachable',
      'The customer answers at a known address.',
      'Is the contact recent?',
      'a contact',
      365,
    ),
    W3: status('relationship ended', 'The account is closed.', 'Is there a closing date?', 'the closing record'),
  },
  roles: {
    ...borderProfile.roles,
    moved: status(
      'account used',
      'The account was used by the network. Never adverse.',
      'Is there a payment?',
      'a payment',
    ),
  },
};

const antiTraffickingProfile: Profile = {
  ...borderProfile,
  id: 'anti-trafficking',
  title: 'Anti-trafficking look-back',
  outcomes: {
    ...borderProfile.outcomes,
    protection_referral: {
      ...borderProfile.outcomes.protection_referral,
      entryTest: 'Is there one indicator of exploitation? Asked before anything else.',
      expiryDays: 90,
    },
  },
};

const traceBackProfile: Profile = {
  ...borderProfile,
  id: 'trace-back',
  title: 'Trace-back of an exposure',
  outcomes: {
    ...borderProfile.outcomes,
    link_confirmed_no_adverse: {
      ...borderProfile.outcomes.link_confirmed_no_adverse,
      label: 'exposed',
      definition: 'The person was exposed; several independent legs converge.',
      entryTest: 'Do at least two independent legs lead to the same source?',
    },
  },
  roles: {
    ...borderProfile.roles,
    moved: status(
      'exposed',
      'Was exposed to the source. Never adverse.',
      'Is there an exposure in the window?',
      'a dated exposure',
    ),
  },
};

/** The profiles that ship. */
export const profiles: readonly Profile[] = [borderProfile, bankProfile, antiTraffickingProfile, traceBackProfile];

/** The profile of an id. Throws UserError `profile_unknown`. */
export function profileOf(id: string): Profile {
  const profile = profiles.find((item) => item.id === id);
  if (profile) return profile;
  throw new UserError({
    code: 'profile_unknown',
    message: `there is no review profile "${id}"`,
    todo: `Use one of: ${profiles.map((item) => item.id).join(', ')}.`,
  });
}
