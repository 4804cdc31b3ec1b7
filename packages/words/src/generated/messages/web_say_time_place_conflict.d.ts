export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Time_Place_ConflictInputs = {};
/**
* | output |
* | --- |
* | "sources disagree" |
*
* @param {Web_Say_Time_Place_ConflictInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_place_conflict: ((inputs?: Web_Say_Time_Place_ConflictInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_Place_ConflictInputs, {
    locale?: "en" | "es";
}, {}>;
