export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Unit_RecordInputs = {};
/**
* | output |
* | --- |
* | "records" |
*
* @param {Figures_Unit_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_unit_record: ((inputs?: Figures_Unit_RecordInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Unit_RecordInputs, {
    locale?: "en" | "es";
}, {}>;
