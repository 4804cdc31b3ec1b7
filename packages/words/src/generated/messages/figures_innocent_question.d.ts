export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Innocent_QuestionInputs = {};
/**
* | output |
* | --- |
* | "Before any answer: what would explain this innocently?" |
*
* @param {Figures_Innocent_QuestionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_innocent_question: ((inputs?: Figures_Innocent_QuestionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Innocent_QuestionInputs, {
    locale?: "en" | "es";
}, {}>;
