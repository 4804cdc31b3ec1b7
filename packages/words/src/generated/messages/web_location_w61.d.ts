export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Location_W61Inputs = {};
/**
* | output |
* | --- |
* | "not yet searched" |
*
* @param {Web_Location_W61Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w61: ((inputs?: Web_Location_W61Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W61Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w61 as "web_location_W6" };
