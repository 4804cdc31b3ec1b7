export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_Place_ConflictInputs = {};
/**
* | output |
* | --- |
* | "two sources disagree on place" |
*
* @param {Web_Say_Reason_Place_ConflictInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_place_conflict: ((inputs?: Web_Say_Reason_Place_ConflictInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Place_ConflictInputs, {
    locale?: "en" | "es";
}, {}>;
