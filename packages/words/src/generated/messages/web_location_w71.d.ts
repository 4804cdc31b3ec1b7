export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Location_W71Inputs = {};
/**
* | output |
* | --- |
* | "not sought" |
*
* @param {Web_Location_W71Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w71: ((inputs?: Web_Location_W71Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W71Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w71 as "web_location_W7" };
