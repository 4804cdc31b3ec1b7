export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Location_W81Inputs = {};
/**
* | output |
* | --- |
* | "sources disagree" |
*
* @param {Web_Location_W81Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w81: ((inputs?: Web_Location_W81Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W81Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w81 as "web_location_W8" };
