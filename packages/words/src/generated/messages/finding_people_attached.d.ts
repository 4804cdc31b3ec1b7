export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_AttachedInputs = {
    records: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{records} records were attached by name alone: they carry no link, count or place." |
*
* @param {Finding_People_AttachedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_attached: ((inputs: Finding_People_AttachedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_AttachedInputs, {
    locale?: "en" | "es";
}, {}>;
