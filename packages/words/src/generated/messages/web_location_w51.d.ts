export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Location_W51Inputs = {};
/**
* | output |
* | --- |
* | "unknown after search" |
*
* @param {Web_Location_W51Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w51: ((inputs?: Web_Location_W51Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W51Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w51 as "web_location_W5" };
