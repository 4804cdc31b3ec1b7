export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Location_W11Inputs = {};
/**
* | output |
* | --- |
* | "in custody" |
*
* @param {Web_Location_W11Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w11: ((inputs?: Web_Location_W11Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W11Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w11 as "web_location_W1" };
