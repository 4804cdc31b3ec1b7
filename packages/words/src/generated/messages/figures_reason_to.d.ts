export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Reason_ToInputs = {
    box: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "to “{box}”" |
*
* @param {Figures_Reason_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_reason_to: ((inputs: Figures_Reason_ToInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_ToInputs, {
    locale?: "en" | "es";
}, {}>;
