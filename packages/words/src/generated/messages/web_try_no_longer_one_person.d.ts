export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_No_Longer_One_PersonInputs = {};
/**
* | output |
* | --- |
* | "The records would no longer be one person." |
*
* @param {Web_Try_No_Longer_One_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_no_longer_one_person: ((inputs?: Web_Try_No_Longer_One_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_No_Longer_One_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
