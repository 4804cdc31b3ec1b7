import type { ActionDefinition, OutcomeDefinition, Profile, StatusDefinition } from './profile.ts';

/** Builds a status; short so that a profile reads as a table. */
export function status(
  label: string,
  definition: string,
  entryTest: string,
  evidenceNeeded: string,
  expiryDays: number | null = null,
): StatusDefinition {
  return { label, definition, entryTest, evidenceNeeded, expiryDays };
}

function outcome(base: StatusDefinition, retentionDays: number, adverse = false): OutcomeDefinition {
  return { ...base, people: adverse ? 2 : 1, adverse, retentionDays };
}

/** Builds an action type. */
function action(label: string, definition: string, adverse: boolean): ActionDefinition {
  const entryTest = 'Does a record of an authority or institution say that it was done, and when?';
  return {
    label,
    definition,
    entryTest,
    evidenceNeeded: 'a dated record that names who did it',
    expiryDays: null,
    adverse,
  };
}

const stages: Profile['stages'] = {
  S0: status('not started', 'Nobody has taken the case yet.', 'Is the person in the cohort?', 'none'),
  S1: status(
    'first review',
    'Someone has taken the case and has not answered.',
    'Has a reviewer taken it?',
    'none',
    14,
  ),
  S2: status(
    'second review',
    'One reader has answered; a second reads blind.',
    'Is there one answer?',
    'the first answer',
    14,
  ),
  S3: status(
    'adjudication',
    'Two readers answered differently; a third decides.',
    'Do they differ?',
    'both answers',
    30,
  ),
  S4: status('paused', 'Reading waits for a stated reason.', 'Is there a reason and a date?', 'a written reason', 30),
  D: status('decided', 'An outcome stands.', 'Did as many people decide as the outcome needs?', 'the decisions'),
};

const outcomes: Profile['outcomes'] = {
  not_the_person: outcome(
    status(
      'not the person',
      'The records are not of the person who used the details.',
      'Is it someone else?',
      'what tells the two apart',
    ),
    90,
  ),
  no_link: outcome(
    status(
      'no link',
      'The evidence was withdrawn or is explained.',
      'Is every item withdrawn or explained?',
      'the explanation of each item',
    ),
    90,
  ),
  link_chance_compatible: outcome(
    status(
      'link compatible with coincidence',
      'As many such links as were found would be found by coincidence.',
      'Is there nothing beyond what coincidence gives?',
      'the expected number beside the observed one',
    ),
    180,
  ),
  link_confirmed_no_adverse: outcome(
    status(
      'link, nothing adverse',
      'The person touched or was moved by the network; nothing shows conduct of the person’s own.',
      'Is the link documented, and no conduct?',
      'at least one item of the link',
    ),
    365,
  ),
  protection_referral: outcome(
    status(
      'referred for protection',
      'A victim, a child or a witness at risk.',
      'Is there an indication that the person needs protection?',
      'the indication; no proof is asked for',
      180,
    ),
    365,
  ),
  role_in_network_supported: outcome(
    status(
      'role in the network supported',
      'The person’s own conduct helped to run the network.',
      'Did the person do something for it, shown by a source?',
      'evidence of conduct, two people, an innocent explanation considered',
      365,
    ),
    1825,
    true,
  ),
  individual_concern_supported: outcome(
    status(
      'individual concern supported',
      'The person’s own conduct, apart from any association, gives concern.',
      'What did the person do, by which source?',
      'evidence of conduct, two people, an innocent explanation considered',
      365,
    ),
    1825,
    true,
  ),
  insufficient_information: outcome(
    status(
      'insufficient information',
      'Cannot be decided on what is on file.',
      'What is missing, and until when?',
      'a date to look again',
      180,
    ),
    365,
  ),
  deceased_or_out_of_scope: outcome(
    status(
      'deceased or out of scope',
      'The person died or the charter does not cover him or her.',
      'Which rule?',
      'the record or the rule',
    ),
    90,
  ),
};

const locations: Profile['locations'] = {
  W1: status(
    'in custody',
    'Held by an authority on the day.',
    'Does a custody record cover the day?',
    'a custody record',
  ),
  W2: status(
    'located, not in custody',
    'Known where.',
    'Is there a location not older than the limit?',
    'a dated location',
    365,
  ),
  W3: status('departed or removed', 'Left the territory.', 'Is there an exit?', 'an exit record'),
  W4: status('deceased', 'Died.', 'Is there a record of death?', 'a record of death'),
  W5: status(
    'unknown after search',
    'Every required search was made and found nothing.',
    'Did each answer: no hit?',
    'one "no hit" a system',
    365,
  ),
  W6a: status('not yet searched', 'Some required search was not made or not answered.', 'Is one missing?', 'none'),
  W6b: status(
    'last location expired',
    'There was a location; it is too old.',
    'Is it past the limit?',
    'the old location',
  ),
  W7: status(
    'search not authorised',
    'Nobody gave leave to search.',
    'Is a required search without authority?',
    'the charter',
  ),
  W8: status(
    'sources disagree',
    'Two sources place the person differently.',
    'Do claims in force differ?',
    'the claims',
  ),
};

const actions: Profile['actions'] = {
  stopped: action('stopped', 'Held for questioning, not arrested.', true),
  arrested: action('arrested', 'Deprived of liberty by an authority, on its record.', true),
  charged: action('charged', 'Accused of a named offence.', true),
  proceedings_opened: action('proceedings opened', 'A removal or criminal case was opened.', true),
  order_made: action('order made', 'A removal order or a judgement was made.', true),
  stayed: action('stayed', 'An order may not be carried out for now.', false),
  appealed: action('appealed', 'The person challenged it.', false),
  carried_out: action('carried out', 'The person was removed.', true),
  ended: action('ended', 'The case was closed.', false),
  relief_granted: action('relief granted', 'Protection or leave was given.', false),
  account_restricted: action('account restricted', 'An institution blocked or limited an account.', true),
  report_filed: action('report filed', 'An institution reported to an authority.', true),
  referred: action('referred', 'Sent to a protection service.', false),
  accepted: action('accepted', 'The protection service took the case.', false),
};

const roles: Profile['roles'] = {
  not_established: status('not established', 'Nothing is known of a role. Everyone starts here.', 'always', 'none'),
  moved: status('moved', 'Was moved by the network. Never adverse.', 'Is there a journey leg?', 'evidence of a leg'),
  facilitator: status(
    'facilitator',
    'Helped to run it.',
    'What did the person do?',
    'evidence of conduct, two people',
    365,
  ),
  organiser: status('organiser', 'Ran it.', 'What did the person do?', 'evidence of conduct, two people', 365),
  victim: status('victim', 'Was exploited or harmed by it.', 'Is there an indication?', 'the indication'),
  witness: status('witness', 'Saw it.', 'What did the person see?', 'a statement'),
};

const actors: Profile['actors'] = {
  steward: 'loads and maps sources; decides on nobody',
  analyst: 'proposes identities and evidence; approves nothing of it',
  reviewer: 'reads first or second, blind',
  adjudicator: 'settles what two readers answered differently',
  protection: 'protects victims, children and witnesses; may end a protection',
  quality: 'draws and re-reads samples, never of own work',
  redress: 'hears challenges; never an earlier decider',
  publisher: 'freezes and signs figures',
};

/** Review of border records. */
export const borderProfile: Profile = {
  id: 'border',
  title: 'Border look-back',
  stages,
  outcomes,
  locations,
  actions,
  roles,
  actors,
};
