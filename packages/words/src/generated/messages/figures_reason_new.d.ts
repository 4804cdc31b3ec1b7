export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Reason_NewInputs = {};
/**
* | output |
* | --- |
* | "new in the files" |
*
* @param {Figures_Reason_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_reason_new: ((inputs?: Figures_Reason_NewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_NewInputs, {
    locale?: "en" | "es";
}, {}>;
