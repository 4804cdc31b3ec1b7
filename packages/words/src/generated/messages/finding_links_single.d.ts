export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_SingleInputs = {
    single: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "One shared detail cannot be tested by counting: whoever used the phone used it. {single} persons have one only." |
*
* @param {Finding_Links_SingleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_single: ((inputs: Finding_Links_SingleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_SingleInputs, {
    locale?: "en" | "es";
}, {}>;
