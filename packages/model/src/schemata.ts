/** The schemata of entities, without what reads the files of a review. */
export { fitsRange, type PropertyModel, type SchemaModel, schemaModel, schemaNames } from './ftm/schema.ts';
