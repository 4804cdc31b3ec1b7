export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Reason_FromInputs = {
    box: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "from “{box}”" |
*
* @param {Figures_Reason_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_reason_from: ((inputs: Figures_Reason_FromInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_FromInputs, {
    locale?: "en" | "es";
}, {}>;
