import type { SchemaRow } from './schema-table.ts';

/** FollowTheMoney's schemata of documents and of public contracts. */
export const documentSchemata: Readonly<Record<string, SchemaRow>> = {
  Article: {
    parents: ['Document'],
    props: '',
  },
  Assessment: {
    parents: ['Thing'],
    props: 'publishDate:date assessmentId author:entity>LegalEntity',
  },
  Audio: {
    parents: ['Document'],
    props: 'duration:number samplingRate:number',
  },
  CallForTenders: {
    parents: ['Thing', 'Interval'],
    props:
      'callId:identifier title authority:entity>LegalEntity authorityReferenceId:identifier ' +
      'onBehalfOf:entity>LegalEntity publicationDate:date evaluationMechanism procurementType ' +
      'directive procedure involvesOutcome cpvCode:identifier reverseAuctionsIncluded ' +
      'nutsCode:identifier relationToThreshold paymentOptions submissionDeadline:date ' +
      'clarificationDeadline:date awardedInLots numberOfLots:number lotsNames tendersForLots ' +
      'maximumNumberOfLots:number euFunding multipleTenders tedUrl:url fallsUnderGPPScope ' +
      'certificationCheck awardingDate:date contractNoticeDate:date awardNoticeDate:date ' +
      'tenderers:entity>LegalEntity',
  },
  Contract: {
    parents: ['Asset'],
    props:
      'title authority:entity>LegalEntity project:entity>Project type contractDate:date ' +
      'procedureNumber procedure noticeId numberAwards status method criteria classification ' +
      'cancelled language:language',
  },
  ContractAward: {
    parents: ['Value', 'Interest'],
    props:
      'supplier:entity>LegalEntity contract:entity>Contract ' +
      'callForTenders:entity>CallForTenders lotNumber documentNumber documentType ' +
      'decisionReason:text cpvCode:identifier nutsCode:identifier amended',
    edge: ['contract', 'supplier'],
  },
  Document: {
    parents: ['Thing', 'Analyzable'],
    props:
      'contentHash:checksum title author generator crawler fileSize:number fileName extension ' +
      'encoding bodyText:text messageId mimeType:mimetype language:language ' +
      'translatedLanguage:language translatedText:text date:date authoredAt:date ' +
      'publishedAt:date parent:entity>Folder ancestors:entity>Folder processingStatus ' +
      'processingError processingAgent processedAt:date',
  },
  EconomicActivity: {
    parents: ['Interval'],
    props:
      'contract:entity>Contract ccdNumber:identifier ccdValue directionOfTransportation ' +
      'customsProcedure vedCode:identifier vedCodeDescription goodsDescription:text ' +
      'declarant:entity>LegalEntity sender:entity>LegalEntity receiver:entity>LegalEntity ' +
      'contractHolder:entity>LegalEntity invoiceAmount customsAmount dollarExchRate ' +
      'tradingCountry:country departureCountry:country destinationCountry:country ' +
      'originCountry:country bankAccount:entity>BankAccount bankRub:entity>BankAccount ' +
      'bankForeign:entity>BankAccount transport:entity>Vehicle',
  },
  Email: {
    parents: ['Folder', 'PlainText', 'HyperText'],
    props:
      'subject threadTopic sender from to cc bcc emitters:entity>LegalEntity ' +
      'recipients:entity>LegalEntity inReplyTo inReplyToEmail:entity>Email headers:json',
  },
  Folder: {
    parents: ['Document'],
    props: '',
  },
  HyperText: {
    parents: ['Document'],
    props: 'bodyHtml:html',
  },
  Image: {
    parents: ['Document'],
    props: 'pictured:entity>Person',
  },
  License: {
    parents: ['Contract'],
    props: 'area commodities reviewDate',
  },
  Package: {
    parents: ['Folder'],
    props: '',
  },
  Page: {
    parents: [],
    props:
      'index:number bodyText:text document:entity>Pages detectedLanguage:language ' +
      'translatedText:text translatedTextLanguage indexText:text',
  },
  Pages: {
    parents: ['Document'],
    props: 'pdfHash:checksum',
  },
  PlainText: {
    parents: ['Document'],
    props: '',
  },
  Table: {
    parents: ['Document'],
    props: 'columns:json rowCount:number csvHash:checksum',
  },
  TaxRoll: {
    parents: ['Interval'],
    props: 'taxee:entity>LegalEntity country:country surname givenName birthDate:date income taxPaid ' + 'wealth',
  },
  Video: {
    parents: ['Document'],
    props: 'duration:number',
  },
  Workbook: {
    parents: ['Folder'],
    props: '',
  },
};
