export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_Already_Decided_By_YouInputs = {};
/**
* | output |
* | --- |
* | "You have answered. Another reader is needed." |
*
* @param {Web_Part_Already_Decided_By_YouInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_already_decided_by_you: ((inputs?: Web_Part_Already_Decided_By_YouInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Already_Decided_By_YouInputs, {
    locale?: "en" | "es";
}, {}>;
