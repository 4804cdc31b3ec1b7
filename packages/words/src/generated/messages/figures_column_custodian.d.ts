export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_CustodianInputs = {};
/**
* | output |
* | --- |
* | "custodian" |
*
* @param {Figures_Column_CustodianInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_custodian: ((inputs?: Figures_Column_CustodianInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_CustodianInputs, {
    locale?: "en" | "es";
}, {}>;
