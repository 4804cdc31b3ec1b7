export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Closed_Needs_Death_RecordInputs = {};
/**
* | output |
* | --- |
* | "needs a record of it" |
*
* @param {Web_Closed_Needs_Death_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_needs_death_record: ((inputs?: Web_Closed_Needs_Death_RecordInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Needs_Death_RecordInputs, {
    locale?: "en" | "es";
}, {}>;
