export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Unknown_KeyInputs = {
    detail: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The ledger does not know the key {detail}." |
*
* @param {Finding_Refused_Unknown_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_unknown_key: ((inputs: Finding_Refused_Unknown_KeyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Unknown_KeyInputs, {
    locale?: "en" | "es";
}, {}>;
