export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Location_W6b1Inputs = {};
/**
* | output |
* | --- |
* | "last location expired" |
*
* @param {Web_Location_W6b1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w6b1: ((inputs?: Web_Location_W6b1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W6b1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w6b1 as "web_location_W6b" };
