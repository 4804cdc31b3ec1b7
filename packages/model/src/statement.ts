/**
 * The identity of one record: `S<sequence>.<row>`, or `S<sequence>.<row>.<entity>` where a mapping makes more than
 * one person of a row. The sequence is the import order of the source, the row counts data records from 1.
 * A person's id is the id of its earliest record.
 */
export type RecordId = string;
export type PersonId = RecordId;

/** What kind of thing an entity is, which decides where it may go. */
export type EntityKind = 'person' | 'organisation' | 'thing' | 'interval' | 'action' | 'location' | 'search';

/**
 * One entity that a mapping made. A person entity is a record. Others carry a readable id `<Schema>:<key>`, so that
 * rows of several files that name one journey name one entity.
 */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly kind: EntityKind;
  /** Import order of the source, from 1. */
  readonly source: number;
  /** Data record in the source, from 1; of a joined record its first row. */
  readonly row: number;
}

/**
 * One property value of one entity: the storage unit. `value` is cleaned for comparing; `original` is what the
 * source has, when that differs. `validFrom` and `validTo` are the dates that the mapping's `valid` key named
 * (ISO, possibly partial); empty means unknown, never "always".
 */
export interface Statement {
  /** `<entity>#<prop>#<ordinal>`: stable as long as source and mapping are. */
  readonly id: string;
  readonly entity: string;
  readonly schema: string;
  readonly prop: string;
  /** FollowTheMoney property type: name, date, phone, email, identifier, address, country, entity, text ... */
  readonly type: string;
  readonly ordinal: number;
  readonly value: string;
  readonly original: string;
  readonly source: number;
  readonly row: number;
  readonly column: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** Empty, or why the value needs care: `unparsable_date`, `implausible`, `placeholder` ... */
  readonly flag: string;
}

/** A source as the intake recorded it. */
export interface SourceInfo {
  readonly sequence: number;
  readonly sha256: string;
  /** The file name as handed in, without its folder. */
  readonly name: string;
  readonly withdrawn: boolean;
}

/** A human judgement on whether two records are one person. A negative one is durable. */
export interface IdentityJudgement {
  readonly a: RecordId;
  readonly b: RecordId;
  readonly judgement: 'same' | 'different' | 'unsure';
}
