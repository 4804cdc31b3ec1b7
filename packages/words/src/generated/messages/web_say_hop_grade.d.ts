export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_GradeInputs = {
    grade: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "graded {grade}" |
*
* @param {Web_Say_Hop_GradeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_grade: ((inputs: Web_Say_Hop_GradeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_GradeInputs, {
    locale?: "en" | "es";
}, {}>;
