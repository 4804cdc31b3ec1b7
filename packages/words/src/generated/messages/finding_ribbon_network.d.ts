export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Ribbon_NetworkInputs = {};
/**
* | output |
* | --- |
* | "Network" |
*
* @param {Finding_Ribbon_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_network: ((inputs?: Finding_Ribbon_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
