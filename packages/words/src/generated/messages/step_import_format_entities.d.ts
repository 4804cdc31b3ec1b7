export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Format_EntitiesInputs = {};
/**
* | output |
* | --- |
* | "FollowTheMoney entities" |
*
* @param {Step_Import_Format_EntitiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_format_entities: ((inputs?: Step_Import_Format_EntitiesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_EntitiesInputs, {
    locale?: "en" | "es";
}, {}>;
