export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Location_W21Inputs = {};
/**
* | output |
* | --- |
* | "located, not in custody" |
*
* @param {Web_Location_W21Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w21: ((inputs?: Web_Location_W21Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W21Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w21 as "web_location_W2" };
