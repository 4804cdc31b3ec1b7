export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Flow_Records_CaptionInputs = {
    searched: NonNullable<unknown>;
    all: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "searched in {searched} of {all} systems" |
*
* @param {Figures_Flow_Records_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_records_caption: ((inputs: Figures_Flow_Records_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Records_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
