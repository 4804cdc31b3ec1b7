export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Bad_PeriodInputs = {
    period: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{period} is no period." |
*
* @param {Error_Bad_PeriodInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_period: ((inputs: Error_Bad_PeriodInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_PeriodInputs, {
    locale?: "en" | "es";
}, {}>;
