export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Location_W6a1Inputs = {};
/**
* | output |
* | --- |
* | "not yet searched" |
*
* @param {Web_Location_W6a1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w6a1: ((inputs?: Web_Location_W6a1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W6a1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w6a1 as "web_location_W6a" };
