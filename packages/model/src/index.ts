export { type Charter, type ControlTotals, charterSchema, controlTotalsSchema } from './charter.ts';
export {
  actionBases,
  actionTypes,
  claimCode,
  claimCodes,
  locationStates,
  searchAnswers,
} from './claim-codes.ts';
export {
  type EntityMapping,
  type Mapping,
  mappingSchema,
  type PropertyMapping,
  type QueryMapping,
  type Reading,
} from './mapping/mapping-schema.ts';
export { refuseProtectedColumns } from './mapping/protected-columns.ts';
export {
  fileGlobs,
  keyColumns,
  keysJoinRows,
  type MappingFile,
  propertyColumns,
  queryColumns,
  readMapping,
} from './mapping/read-mapping.ts';
export { type AnchorKind, anchorKinds, type Memo, memberRoles, memoSchema } from './memo.ts';
export { ownNumberProps } from './own-number.ts';
export { amount as yamlNumber, text as yamlText, whole as yamlWhole } from './scalar.ts';
export * from './schemata.ts';
export type {
  Entity,
  EntityKind,
  IdentityJudgement,
  PersonId,
  RecordId,
  SourceInfo,
  Statement,
} from './statement.ts';
export { readYaml, type YamlFile } from './yaml.ts';
