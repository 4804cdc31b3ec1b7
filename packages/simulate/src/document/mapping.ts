/** The mapping of the agency's files, in FollowTheMoney's shape (CONTRACTS 3). */
export const agencyMapping = `# How each column of the agency's files becomes a statement.
queries:
  - file: encounters.csv
    entities:
      person:
        schema: Person
        valid: { from: from, to: to }
        properties:
          name: { columns: [given_name, family_name], join: ' ' }
          birthDate: { column: birth_date }
          nationality: { column: nationality }
          idNumber: { column: document_no }
          phone: { column: phone }
          address: { column: address }
    ignore: [encounter_no, place]

${bookingsQuery('passenger', 'involved')}
${bookingsQuery('group organiser', 'organizer')}
  - file: phones.ndjson
${phonesQuery()}
  - file: payments.tsv.gz
    entities:
      payer:
        schema: Person
        valid: { on: date }
        properties:
          name: { column: payer }
          birthDate: { column: payer_birth }
          idNumber: { column: payer_document }
      account:
        schema: BankAccount
        key: payer_account
        properties:
          iban: { column: payer_account, required: true }
      beneficiary_account:
        schema: BankAccount
        key: beneficiary_account
        properties:
          iban: { column: beneficiary_account, required: true }
      payment:
        schema: Payment
        key: transfer_no
        properties:
          payer: { entity: payer }
          payerAccount: { entity: account }
          beneficiaryAccount: { entity: beneficiary_account }
          date: { column: date }
          amount: { column: amount }
          purpose: { column: purpose }

  - file: applications.csv.gz
    entities:
      person:
        schema: Person
        valid: { on: filed_on }
        properties:
          name: { columns: [full_name, native_name] }
          birthDate: { column: birth_date }
          idNumber: { column: document_no }
          phone: { column: phone }
          email: { column: email }
          address: { column: address }
          notes: { column: notes }
    ignore: [application_no]

  - file: custody.csv
    entities:
      person:
        schema: Person
        properties:
          name: { column: name }
          birthDate: { column: birth_date, format: '%d/%m/%Y' }
          idNumber: { column: document }
      arrest:
        schema: Action
        key: entry
        properties:
          person: { entity: person }
          type: { literal: arrested }
          from: { column: arrested_on, format: '%d/%m/%Y', required: true }
          basis: { column: basis }
          authority: { column: authority }
      custody:
        schema: Location
        key: entry
        properties:
          person: { entity: person }
          state: { literal: in_custody }
          from: { column: held_from, format: '%d/%m/%Y', required: true }
          to: { column: held_to, format: '%d/%m/%Y' }
          place: { column: facility }

  - file: proceedings.tsv
    entities:
      person:
        schema: Person
        properties:
          name: { column: name }
          birthDate: { column: birth_date }
          idNumber: { column: document }
      event:
        schema: Action
        key: entry
        properties:
          person: { entity: person }
          type: { column: event, required: true }
          from: { column: on }
          basis: { column: basis }
          authority: { column: court }
      place:
        schema: Location
        key: entry
        properties:
          person: { entity: person }
          state: { column: state, required: true }
          from: { column: state_from }

  - file: searches.ndjson
    entities:
      person:
        schema: Person
        properties:
          name: { column: name }
          birthDate: { column: born }
          idNumber: { column: document }
      search:
        schema: Search
        key: search_no
        properties:
          person: { entity: person }
          system: { column: system, required: true }
          answer: { column: answer }
          date: { column: on }
          authority: { column: authority }
      place:
        schema: Location
        key: search_no
        properties:
          person: { entity: person }
          state: { column: state, required: true }
          from: { column: seen_on }
`;

/** The mapping of the file that arrives later. */
export const lateMapping = `queries:
  - file: phones-late.ndjson
${phonesQuery()}`;

function phonesQuery(): string {
  return `    entities:
      person:
        schema: Person
        valid: { from: from, to: to }
        properties:
          name: { column: holder }
          birthDate: { column: born }
          idNumber: { column: document }
          phone: { column: line }
      call:
        schema: Call
        keys: [line, contact, contact_on]
        properties:
          caller: { entity: person }
          callerNumber: { column: line }
          receiverNumber: { column: contact, required: true }
          date: { column: contact_on }
`;
}

/** Whoever booked for a group has a part in the journey; whoever has a seat was on it. */
function bookingsQuery(role: string, part: 'involved' | 'organizer'): string {
  return `  - file: bookings.csv
    read: { encoding: windows-1252 }
    filters: { role: ${role} }
    entities:
      person:
        schema: Person
        valid: { on: date, format: '%d/%m/%Y' }
        properties:
          name: { column: passenger }
          birthDate: { column: birth, format: '%d/%m/%Y' }
          idNumber: { column: document }
          phone: { column: phone }
      journey:
        schema: Trip
        keys: [journey, date]
        properties:
          name: { column: journey }
          startDate: { column: date, format: '%d/%m/%Y' }
          description: { columns: [origin, destination], join: ' - ' }
          ${part}: { entity: person }
    ignore: [locator]
`;
}
