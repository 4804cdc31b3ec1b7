export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_In_No_FileInputs = {};
/**
* | output |
* | --- |
* | "in no file that could show it" |
*
* @param {Figures_Truth_In_No_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_in_no_file: ((inputs?: Figures_Truth_In_No_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_In_No_FileInputs, {
    locale?: "en" | "es";
}, {}>;
