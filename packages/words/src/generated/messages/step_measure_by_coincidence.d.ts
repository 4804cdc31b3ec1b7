export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Measure_By_CoincidenceInputs = {
    expected: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "by coincidence {expected}" |
*
* @param {Step_Measure_By_CoincidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_measure_by_coincidence: ((inputs: Step_Measure_By_CoincidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Measure_By_CoincidenceInputs, {
    locale?: "en" | "es";
}, {}>;
