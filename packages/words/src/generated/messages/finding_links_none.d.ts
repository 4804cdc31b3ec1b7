export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_NoneInputs = {
    smallest: NonNullable<unknown>;
    tests: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "These data do not support any link by counting: the smallest p reached is {smallest}, with {tests} tests; none survives." |
*
* @param {Finding_Links_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_none: ((inputs: Finding_Links_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
