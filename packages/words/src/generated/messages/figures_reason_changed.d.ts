export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Reason_ChangedInputs = {};
/**
* | output |
* | --- |
* | "new or changed records" |
*
* @param {Figures_Reason_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_reason_changed: ((inputs?: Figures_Reason_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
