export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Location_W41Inputs = {};
/**
* | output |
* | --- |
* | "deceased" |
*
* @param {Web_Location_W41Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w41: ((inputs?: Web_Location_W41Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W41Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w41 as "web_location_W4" };
