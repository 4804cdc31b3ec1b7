export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_UnusedInputs = {
    ids: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Not found in the touches: {ids}." |
*
* @param {Finding_Links_UnusedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_unused: ((inputs: Finding_Links_UnusedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_UnusedInputs, {
    locale?: "en" | "es";
}, {}>;
