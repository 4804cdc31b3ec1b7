export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Flow_RecordsInputs = {};
/**
* | output |
* | --- |
* | "records" |
*
* @param {Figures_Flow_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_records: ((inputs?: Figures_Flow_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
