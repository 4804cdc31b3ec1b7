export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_Row_DayInputs = {
    row: NonNullable<unknown>;
    day: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "row {row}, {day}" |
*
* @param {Web_Say_Hop_Row_DayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_row_day: ((inputs: Web_Say_Hop_Row_DayInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Row_DayInputs, {
    locale?: "en" | "es";
}, {}>;
