export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Figures_Do_Not_Add_UpInputs = {};
/**
* | output |
* | --- |
* | "The figures do not add up; a publication is refused until they do." |
*
* @param {Web_Problem_Figures_Do_Not_Add_UpInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_figures_do_not_add_up: ((inputs?: Web_Problem_Figures_Do_Not_Add_UpInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Figures_Do_Not_Add_UpInputs, {
    locale?: "en" | "es";
}, {}>;
