export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Location_W31Inputs = {};
/**
* | output |
* | --- |
* | "departed or removed" |
*
* @param {Web_Location_W31Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w31: ((inputs?: Web_Location_W31Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W31Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w31 as "web_location_W3" };
