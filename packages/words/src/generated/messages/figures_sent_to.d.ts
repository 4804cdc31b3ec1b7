export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Sent_ToInputs = {
    names: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Sent to: {names}." |
*
* @param {Figures_Sent_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_sent_to: ((inputs: Figures_Sent_ToInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Sent_ToInputs, {
    locale?: "en" | "es";
}, {}>;
