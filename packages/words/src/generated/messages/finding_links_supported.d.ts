export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_SupportedInputs = {
    surviving: NonNullable<unknown>;
    level: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{surviving} persons share more of the network's details than chance explains (false discovery rate {level} %)." |
*
* @param {Finding_Links_SupportedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_supported: ((inputs: Finding_Links_SupportedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_SupportedInputs, {
    locale?: "en" | "es";
}, {}>;
