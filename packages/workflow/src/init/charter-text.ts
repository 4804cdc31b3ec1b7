/** The five answers that a review starts from. */
export interface CharterAnswers {
  readonly profile: 'border' | 'bank';
  readonly question: string;
  readonly authority: string;
  readonly from: string;
  readonly to: string;
  readonly population: string;
  readonly deleteOn: string;
}

const systems = {
  border: ['encounters', 'travel bookings', 'custody', 'applications'],
  bank: ['customers', 'accounts', 'payments', 'devices'],
} as const;

const exampleAuthority = { border: 'custody register', bank: 'customer contact' } as const;

/** The charter of a new review: safe defaults, each with a comment that says what it does. */
export function charterText(answers: CharterAnswers): string {
  const text = (value: string) => JSON.stringify(value);
  const examples = systems[answers.profile].map((name) => `#  - name: ${name}`).join('\n');
  return `# The mandate of this review. Every figure and publication is held against it.
question: ${text(answers.question)}
# Whose decision it is that this review is made, and under which rule.
authority: ${text(answers.authority)}
# What happened in this period is reviewed.
period: {from: ${text(answers.from)}, to: ${text(answers.to)}}
# Who is covered: every person in the files that are imported, or whom the rule names.
population: ${text(answers.population)}
profile: ${answers.profile}

# Every system that the organisation holds, also those that were not searched, and why not. An example:
#  - name: encounters
#    searched: yes            # yes, partly or no (then say why)
#    custodian: records office
#    files: ["encounters*.csv"]
#    control_totals: {rows: 1200, from: 2023-01-01, to: 2025-12-31, how: "counted by the custodian, by letter"}
# Systems that such reviews usually have:
${examples}
systems: []

# These may help to tell whether two records are one person. They never enter a link, score or order.
protected: [nationality, ethnicity, religion, birthplace, politics, health]

# When everything in this folder is deleted.
retention: {delete_on: ${text(answers.deleteOn)}}

# Persons leave the cohort by a rule only where two people approved it. An example:
#  - {rule: hub_only, approved_by: [name one, name two], reason: "shares only the hostel with the network"}
exclusions: []

# "Whereabouts unknown" may be said of a person only after a search without a hit in each of these. An example:
#  - {system: ${exampleAuthority[answers.profile]}, required: true}
search_authority: []

# Named counts over decided outcomes, such as "persons of interest"; a rule, never a status of a person. An example:
#  - {name: persons of interest, outcomes: [role_in_network_supported, individual_concern_supported], definition: "two people settled conduct of their own"}
named_rules: []

# In publications counts from 1 to this number less one are not shown.
k_suppress: 11
# A location on file older than this many days is no longer taken as current.
location_valid_days: 365
`;
}
