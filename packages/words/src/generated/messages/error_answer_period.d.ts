export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Answer_PeriodInputs = {
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{name} ends before it begins." |
*
* @param {Error_Answer_PeriodInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_answer_period: ((inputs: Error_Answer_PeriodInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Answer_PeriodInputs, {
    locale?: "en" | "es";
}, {}>;
