export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_One_JudgementInputs = {};
/**
* | output |
* | --- |
* | "Say --same, --different or --unsure, one of them." |
*
* @param {Error_One_JudgementInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_one_judgement: ((inputs?: Error_One_JudgementInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_One_JudgementInputs, {
    locale?: "en" | "es";
}, {}>;
