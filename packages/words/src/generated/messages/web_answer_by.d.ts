export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Answer_ByInputs = {
    part: NonNullable<unknown>;
    name: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{part}, {name}, {date}" |
*
* @param {Web_Answer_ByInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_answer_by: ((inputs: Web_Answer_ByInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answer_ByInputs, {
    locale?: "en" | "es";
}, {}>;
