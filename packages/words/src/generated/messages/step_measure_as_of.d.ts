export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Measure_As_OfInputs = {
    day: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "As of {day}; every identity holds on the lists." |
*
* @param {Step_Measure_As_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_measure_as_of: ((inputs: Step_Measure_As_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Measure_As_OfInputs, {
    locale?: "en" | "es";
}, {}>;
