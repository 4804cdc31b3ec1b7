export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Init_QuestionInputs = {};
/**
* | output |
* | --- |
* | "What question is the review to answer?" |
*
* @param {Tool_Init_QuestionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_question: ((inputs?: Tool_Init_QuestionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_QuestionInputs, {
    locale?: "en" | "es";
}, {}>;
