import type { AnchorKind } from '@lookback/model';
import type { DocumentKind } from '@lookback/names';

/** A property of a person that is a use of an anchor. */
export interface PropertyRule {
  readonly prop: string;
  readonly kind: AnchorKind;
  readonly document?: DocumentKind;
  readonly why: string;
}

/** How the dates of an entity are read: one moment (a call), or a span that may be open (a membership). */
export type Dating = 'moment' | 'span';

/** An entity that is itself an anchor: which of its properties name it. */
export interface AnchorRule {
  readonly schema: string;
  readonly kind: AnchorKind;
  /** Properties that name it, the first that gives a canonical key wins. */
  readonly names: readonly string[];
  readonly document?: DocumentKind;
  /** Entity-typed properties of it that name persons who use it. */
  readonly users: readonly string[];
  /** Of these, those that document a part in running it. */
  readonly runners: readonly string[];
  /** Entity-typed properties that name further anchors its users use with it. */
  readonly carries: readonly string[];
  /** Values of it that its users use too. */
  readonly details: readonly { readonly prop: string; readonly kind: AnchorKind }[];
  readonly dating: Dating;
  /** Being on it is a leg of a journey. */
  readonly leg: boolean;
  readonly why: string;
}

/** An entity that stands between two others. */
export interface BetweenRule {
  readonly schema: string;
  readonly from: string;
  readonly to: string;
  /** Type of the direct statement where both ends are persons. */
  readonly type: string;
  /** False: listed as context, never a link by itself. */
  readonly carries: boolean;
  /** The person at `from` has a part in running the thing at `to`. */
  readonly runs: boolean;
  /** Properties that name anchors used by the persons at both ends. */
  readonly anchors: readonly { readonly prop: string; readonly kind: AnchorKind; readonly end: 'from' | 'to' }[];
  readonly dating: Dating;
  readonly why: string;
}

/** What becomes a touch or a direct statement. What is not here never does (DESIGN 6). */
export interface TouchTable {
  readonly properties: readonly PropertyRule[];
  readonly anchors: readonly AnchorRule[];
  readonly between: readonly BetweenRule[];
}

const property = (prop: string, kind: AnchorKind, why: string, document?: DocumentKind): PropertyRule =>
  document ? { prop, kind, document, why } : { prop, kind, why };

const anchor = (rule: Pick<AnchorRule, 'schema' | 'kind' | 'names' | 'why'> & Partial<AnchorRule>): AnchorRule => ({
  users: [],
  runners: [],
  carries: [],
  details: [],
  dating: 'span',
  leg: false,
  ...rule,
});

const between = (
  rule: Pick<BetweenRule, 'schema' | 'from' | 'to' | 'type' | 'why'> & Partial<BetweenRule>,
): BetweenRule => ({ carries: true, runs: false, anchors: [], dating: 'span', ...rule });

/** The table of `docs/method/touches.md`, FollowTheMoney 4 names. */
export const touchTable: TouchTable = {
  properties: [
    property('phone', 'phone', 'a number given for or by the person'),
    property('email', 'email', 'an address given for or by the person'),
    property('address', 'address', 'where the person lived, stayed or had post'),
    property('addressEntity', 'address', 'the same, as an entity'),
    property('passportNumber', 'document', 'a passport used by the person', 'passport'),
    property('idNumber', 'document', 'an identity document used by the person', 'national_id'),
    property('socialSecurityNumber', 'document', 'a social security number used by the person', 'social_security'),
    property('taxNumber', 'document', 'a tax number used by the person', 'tax'),
    property('innCode', 'document', 'a tax number used by the person', 'tax'),
    property('licenseNumber', 'document', 'a licence used by the person', 'driving_licence'),
    property('deviceId', 'device', 'a device (IMEI, advertising id) used by the person'),
  ],
  anchors: [
    anchor({
      schema: 'Identification',
      kind: 'document',
      names: ['number'],
      users: ['holder'],
      why: 'a document of a holder, with its issuer',
    }),
    anchor({
      schema: 'Passport',
      kind: 'document',
      names: ['number', 'passportNumber'],
      document: 'passport',
      users: ['holder'],
      why: 'a passport of a holder, with its issuer',
    }),
    anchor({ schema: 'Address', kind: 'address', names: ['full', 'name'], why: 'reached by addressEntity' }),
    anchor({
      schema: 'BankAccount',
      kind: 'account',
      names: ['iban', 'accountNumber'],
      users: ['owner', 'holder'],
      why: 'an account held; shared accounts are shared details',
    }),
    anchor({
      schema: 'CryptoWallet',
      kind: 'account',
      names: ['publicKey'],
      users: ['holder'],
      why: 'a wallet held',
    }),
    anchor({
      schema: 'UserAccount',
      kind: 'account',
      names: ['username'],
      users: ['owner'],
      details: [
        { prop: 'email', kind: 'email' },
        { prop: 'number', kind: 'phone' },
      ],
      why: 'an account with an online service, and what it was opened with',
    }),
    anchor({
      schema: 'Vehicle',
      kind: 'vehicle',
      names: ['registrationNumber'],
      users: ['owner', 'operator', 'driver'],
      runners: ['operator', 'driver'],
      why: 'a vehicle owned, operated or driven',
    }),
    anchor({
      schema: 'Trip',
      kind: 'journey',
      names: ['name'],
      users: ['involved', 'organizer'],
      runners: ['organizer'],
      carries: ['vehicle'],
      dating: 'moment',
      leg: true,
      why: 'being on a journey is a leg; its vehicle was used with it',
    }),
    anchor({
      schema: 'Event',
      kind: 'event',
      names: ['name'],
      users: ['involved', 'organizer'],
      runners: ['organizer'],
      dating: 'moment',
      why: 'having been at an event',
    }),
    ...['Organization', 'Company', 'PublicBody', 'LegalEntity'].map((schema) =>
      anchor({ schema, kind: 'organisation', names: ['name'], why: 'reached by a membership, employment or payment' }),
    ),
  ],
  between: [
    between({
      schema: 'Call',
      from: 'caller',
      to: 'receiver',
      type: 'called',
      dating: 'moment',
      anchors: [
        { prop: 'callerNumber', kind: 'phone', end: 'from' },
        { prop: 'receiverNumber', kind: 'phone', end: 'to' },
      ],
      why: 'both ends use both numbers on that day',
    }),
    between({
      schema: 'Message',
      from: 'sender',
      to: 'recipients',
      type: 'messaged',
      dating: 'moment',
      anchors: [
        { prop: 'senderAccount', kind: 'account', end: 'from' },
        { prop: 'recipientAccount', kind: 'account', end: 'to' },
      ],
      why: 'both ends use both accounts on that day',
    }),
    between({
      schema: 'Payment',
      from: 'payer',
      to: 'beneficiary',
      type: 'paid',
      dating: 'moment',
      anchors: [
        { prop: 'payerAccount', kind: 'account', end: 'from' },
        { prop: 'beneficiaryAccount', kind: 'account', end: 'to' },
      ],
      why: 'both ends use both accounts on that day',
    }),
    between({
      schema: 'Family',
      from: 'person',
      to: 'relative',
      type: 'family',
      carries: false,
      why: 'kinship is no conduct: shown, never a link by itself',
    }),
    between({ schema: 'Associate', from: 'person', to: 'associate', type: 'named_with', why: 'a source names both' }),
    between({ schema: 'UnknownLink', from: 'subject', to: 'object', type: 'named_with', why: 'a source names both' }),
    between({ schema: 'Representation', from: 'agent', to: 'client', type: 'acted_for', why: 'acted for the other' }),
    between({ schema: 'Employment', from: 'employee', to: 'employer', type: 'worked_for', why: 'worked for it' }),
    between({ schema: 'Membership', from: 'member', to: 'organization', type: 'member_of', why: 'belonged to it' }),
    between({
      schema: 'Directorship',
      from: 'director',
      to: 'organization',
      type: 'directed',
      runs: true,
      why: 'directed it',
    }),
    between({ schema: 'Ownership', from: 'owner', to: 'asset', type: 'owned', why: 'owning is no part in running' }),
    between({ schema: 'Debt', from: 'debtor', to: 'creditor', type: 'owed', why: 'owed the other' }),
  ],
};
