export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Uttered_GradeInputs = {
    grade: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "graded {grade}" |
*
* @param {Figures_Uttered_GradeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_grade: ((inputs: Figures_Uttered_GradeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_GradeInputs, {
    locale?: "en" | "es";
}, {}>;
