export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Screen_CaveatInputs = {};
/**
* | output |
* | --- |
* | "A candidate is a name that agrees, not a person identified. It has no effect until a person has judged it." |
*
* @param {Finding_Screen_CaveatInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_screen_caveat: ((inputs?: Finding_Screen_CaveatInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Screen_CaveatInputs, {
    locale?: "en" | "es";
}, {}>;
