export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_Adverse_WrongInputs = {};
/**
* | output |
* | --- |
* | "adverse outcomes settled of persons with neither role nor conduct" |
*
* @param {Figures_Truth_Adverse_WrongInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_adverse_wrong: ((inputs?: Figures_Truth_Adverse_WrongInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Adverse_WrongInputs, {
    locale?: "en" | "es";
}, {}>;
