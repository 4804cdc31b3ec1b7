export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_Links_Of_One_OriginInputs = {};
/**
* | output |
* | --- |
* | "several links of one origin" |
*
* @param {Web_Say_Reason_Links_Of_One_OriginInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_links_of_one_origin: ((inputs?: Web_Say_Reason_Links_Of_One_OriginInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Links_Of_One_OriginInputs, {
    locale?: "en" | "es";
}, {}>;
