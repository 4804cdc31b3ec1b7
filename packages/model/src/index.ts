export { type Charter, type ControlTotals, charterSchema, controlTotalsSchema } from './charter.ts';
export { type AnchorKind, anchorKinds, type Memo, memberRoles, memoSchema } from './memo.ts';
export { protectedAttributeOf, protectedAttributes } from './protected-attribute.ts';
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
