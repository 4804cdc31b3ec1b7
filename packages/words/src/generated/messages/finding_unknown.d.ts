export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_UnknownInputs = {
    code: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "unknown finding {code}" |
*
* @param {Finding_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_unknown: ((inputs: Finding_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
