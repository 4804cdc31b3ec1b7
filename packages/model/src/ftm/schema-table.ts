import { documentSchemata } from './document-schemata.ts';

/** One schema: its parents, its own properties and, where it is an edge, the properties that are its two ends. */
export interface SchemaRow {
  readonly parents: readonly string[];
  /** Properties as `name`, `name:type` or `name:entity>Range`, with blanks between; without a type it is a string. */
  readonly props: string;
  readonly edge?: readonly [string, string];
}

/** FollowTheMoney's schemata: facts of its ontology of June 2025 (MIT licence). */
export const schemaTable: Readonly<Record<string, SchemaRow>> = {
  ...documentSchemata,
  Address: {
    parents: ['Thing'],
    props:
      'full:address remarks postOfficeBox street street2 city postalCode region state ' +
      'latitude:number longitude:number country:country osmId:identifier ' +
      'googlePlaceId:identifier',
  },
  Airplane: {
    parents: ['Vehicle'],
    props: 'serialNumber:identifier icaoCode:identifier manufacturer',
  },
  Analyzable: {
    parents: [],
    props:
      'detectedLanguage:language detectedCountry:country namesMentioned:name ' +
      'peopleMentioned:name companiesMentioned:name ibanMentioned:iban ipMentioned:ip ' +
      'locationMentioned:address phoneMentioned:phone emailMentioned:email',
  },
  Asset: {
    parents: ['Thing', 'Value'],
    props: '',
  },
  Associate: {
    parents: ['Interval'],
    props: 'person:entity>Person associate:entity>Person relationship',
    edge: ['person', 'associate'],
  },
  BankAccount: {
    parents: ['Asset'],
    props:
      'bankName accountNumber:identifier iban:iban bic:identifier bank:entity>Organization ' +
      'accountType openingDate:date closingDate:date balance:number balanceDate:date ' +
      'maxBalance:number maxBalanceDate:date bankAddress',
  },
  Call: {
    parents: ['Interval'],
    props:
      'caller:entity>LegalEntity callerNumber:phone receiver:entity>LegalEntity ' +
      'receiverNumber:phone duration:number',
  },
  Company: {
    parents: ['Organization', 'Asset'],
    props:
      'jurisdiction:country registrationNumber:identifier capital voenCode:identifier ' +
      'coatoCode:identifier irsCode:identifier ipoCode:identifier cikCode:identifier ' +
      'jibCode:identifier mbsCode:identifier ibcRuc:identifier caemCode kppCode:identifier ' +
      'okvedCode okopfCode fnsCode:identifier fssCode bikCode pfrNumber:identifier oksmCode ' +
      'isinCode:identifier ticker:identifier ricCode:identifier',
  },
  CourtCase: {
    parents: ['Thing'],
    props: 'category type status caseNumber:identifier court fileDate:date closeDate:date',
  },
  CourtCaseParty: {
    parents: ['Interest'],
    props: 'party:entity>Thing case:entity>CourtCase',
    edge: ['party', 'case'],
  },
  CryptoWallet: {
    parents: ['Thing', 'Value'],
    props:
      'publicKey:identifier privateKey creationDate:date currencySymbol mangingExchange ' +
      'holder:entity>LegalEntity balance:number balanceDate:date',
  },
  Debt: {
    parents: ['Interval', 'Value'],
    props: 'debtor:entity>LegalEntity creditor:entity>LegalEntity',
    edge: ['debtor', 'creditor'],
  },
  Directorship: {
    parents: ['Interest'],
    props: 'director:entity>LegalEntity organization:entity>Organization secretary',
    edge: ['director', 'organization'],
  },
  Documentation: {
    parents: ['Interest'],
    props: 'document:entity>Document entity:entity>Thing',
    edge: ['document', 'entity'],
  },
  Employment: {
    parents: ['Interest'],
    props: 'employer:entity>Organization employee:entity>Person',
    edge: ['employee', 'employer'],
  },
  Event: {
    parents: ['Interval', 'Analyzable', 'Thing'],
    props: 'location:address country:country important organizer:entity>LegalEntity ' + 'involved:entity>LegalEntity',
  },
  Family: {
    parents: ['Interval'],
    props: 'person:entity>Person relative:entity>Person relationship',
    edge: ['person', 'relative'],
  },
  Identification: {
    parents: ['Interval'],
    props: 'holder:entity>LegalEntity type country:country number:identifier authority',
  },
  Interest: {
    parents: ['Interval'],
    props: 'role status',
  },
  Interval: {
    parents: [],
    props:
      'startDate:date endDate:date date:date summary:text description:text recordId ' +
      'sourceUrl:url publisher publisherUrl:url alephUrl:url namesMentioned:name indexText:text ' +
      'modifiedAt:date retrievedAt:date',
  },
  LegalEntity: {
    parents: ['Thing'],
    props:
      'email:email phone:phone website:url legalForm incorporationDate:date ' +
      'dissolutionDate:date taxStatus status sector classification ' +
      'registrationNumber:identifier idNumber:identifier taxNumber:identifier ' +
      'licenseNumber:identifier vatCode:identifier jurisdiction:country mainCountry:country ' +
      'opencorporatesUrl:url bvdId:identifier icijId okpoCode:identifier innCode:identifier ' +
      'ogrnCode:identifier leiCode:identifier dunsCode:identifier uniqueEntityId:identifier ' +
      'npiCode:identifier swiftBic:identifier parent:entity>LegalEntity',
  },
  Membership: {
    parents: ['Interest'],
    props: 'member:entity>LegalEntity organization:entity>Organization',
    edge: ['member', 'organization'],
  },
  Mention: {
    parents: [],
    props:
      'document:entity>Document resolved:entity>LegalEntity name:name detectedSchema ' +
      'contextCountry:country contextPhone:phone contextEmail:email',
  },
  Message: {
    parents: ['Interval', 'Folder', 'PlainText', 'HyperText'],
    props:
      'subject threadTopic sender:entity>LegalEntity senderAccount:entity>UserAccount ' +
      'recipients:entity>LegalEntity recipientAccount:entity>UserAccount inReplyTo ' +
      'inReplyToMessage:entity>Message metadata:json',
  },
  Note: {
    parents: ['Thing', 'Analyzable'],
    props: 'entity:entity>Thing',
  },
  Occupancy: {
    parents: ['Interval'],
    props: 'holder:entity>Person post:entity>Position declarationDate:date status',
    edge: ['holder', 'post'],
  },
  Organization: {
    parents: ['LegalEntity'],
    props: 'cageCode:identifier permId:identifier imoNumber:identifier giiNumber:identifier',
  },
  Ownership: {
    parents: ['Interest'],
    props:
      'owner:entity>LegalEntity asset:entity>Asset percentage sharesCount sharesValue ' +
      'sharesCurrency sharesType legalBasis ownershipType',
    edge: ['owner', 'asset'],
  },
  Passport: {
    parents: ['Identification'],
    props:
      'passportNumber:identifier surname givenName birthDate:date birthPlace gender:gender ' +
      'personalNumber:identifier',
  },
  Payment: {
    parents: ['Interval', 'Value'],
    props:
      'sequenceNumber transactionNumber purpose:text programme payer:entity>LegalEntity ' +
      'payerAccount:entity>BankAccount beneficiary:entity>LegalEntity ' +
      'beneficiaryAccount:entity>BankAccount contract:entity>Contract project:entity>Project',
    edge: ['payer', 'beneficiary'],
  },
  Person: {
    parents: ['LegalEntity'],
    props:
      'title firstName secondName middleName fatherName motherName lastName nameSuffix ' +
      'birthDate:date birthPlace birthCountry:country deathDate:date position ' +
      'nationality:country citizenship:country passportNumber:identifier ' +
      'socialSecurityNumber:identifier gender:gender ethnicity height:number weight:number ' +
      'eyeColor hairColor appearance religion political education spokenLanguage:language',
  },
  Position: {
    parents: ['Thing'],
    props:
      'organization:entity>Organization inceptionDate:date dissolutionDate:date subnationalArea ' +
      'numberOfSeats:number',
  },
  Post: {
    parents: ['Interest'],
    props: 'holder:entity>Person organization wikidataId:identifier',
  },
  Project: {
    parents: ['Interval', 'Thing', 'Value'],
    props: 'projectId:identifier status phase goal',
  },
  ProjectParticipant: {
    parents: ['Interest'],
    props: 'project:entity>Project participant:entity>LegalEntity',
    edge: ['participant', 'project'],
  },
  PublicBody: {
    parents: ['Organization'],
    props: '',
  },
  RealEstate: {
    parents: ['Asset'],
    props:
      'latitude:number longitude:number censusBlock cadastralCode:identifier area:number ' +
      'registrationNumber:identifier titleNumber:identifier tenure encumbrance propertyType ' +
      'landType createDate:date parent:entity>RealEstate',
  },
  Representation: {
    parents: ['Interest'],
    props: 'agent:entity>LegalEntity client:entity>LegalEntity',
    edge: ['agent', 'client'],
  },
  Sanction: {
    parents: ['Interval'],
    props:
      'entity:entity>Thing authority authorityId:identifier unscId:identifier program ' +
      'programId:identifier programUrl:url provisions status duration reason:text ' +
      'country:country listingDate:date',
  },
  Security: {
    parents: ['Asset'],
    props:
      'isin:identifier registrationNumber:identifier ticker:identifier figiCode:identifier ' +
      'issuer:entity>LegalEntity issueDate:date maturityDate:date type classification ' +
      'collateral',
  },
  Similar: {
    parents: [],
    props: 'candidate:entity>Thing match:entity>Thing confidenceScore:number criteria matcher',
  },
  Succession: {
    parents: ['Interest'],
    props: 'predecessor:entity>LegalEntity successor:entity>LegalEntity',
    edge: ['predecessor', 'successor'],
  },
  Thing: {
    parents: [],
    props:
      'name:name summary:text description:text country:country alias:name previousName:name ' +
      'weakAlias:name sourceUrl:url publisher publisherUrl:url alephUrl:url wikipediaUrl:url ' +
      'wikidataId:identifier keywords topics:topic address:address addressEntity:entity>Address ' +
      'program programId:identifier notes:text proof:entity>Document indexText:text ' +
      'createdAt:date modifiedAt:date retrievedAt:date',
  },
  Trip: {
    parents: ['Event'],
    props: 'startLocation:entity>Address endLocation:entity>Address vehicle:entity>Vehicle',
  },
  UnknownLink: {
    parents: ['Interest'],
    props: 'subject:entity>Thing object:entity>Thing',
    edge: ['subject', 'object'],
  },
  UserAccount: {
    parents: ['Thing'],
    props: 'owner:entity>LegalEntity service email:email number:phone username password ipAddress:ip',
  },
  Value: {
    parents: [],
    props: 'amount:number currency amountUsd:number amountEur:number',
  },
  Vehicle: {
    parents: ['Asset'],
    props:
      'registrationNumber:identifier type model owner:entity>LegalEntity ' +
      'operator:entity>LegalEntity buildDate:date registrationDate:date deregistrationDate:date',
  },
  Vessel: {
    parents: ['Vehicle'],
    props:
      'imoNumber:identifier crsNumber:identifier flag:country registrationPort navigationArea ' +
      'tonnage:number grossRegisteredTonnage:number nameChangeDate:date callSign:identifier ' +
      'pastFlags:country pastTypes mmsi:identifier',
  },
};
