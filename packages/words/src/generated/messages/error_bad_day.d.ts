export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Bad_DayInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{text} is no day." |
*
* @param {Error_Bad_DayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_day: ((inputs: Error_Bad_DayInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_DayInputs, {
    locale?: "en" | "es";
}, {}>;
