export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Status_Provisional_Single_ReaderInputs = {};
/**
* | output |
* | --- |
* | "provisional, single reader" |
*
* @param {Figures_Status_Provisional_Single_ReaderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_status_provisional_single_reader: ((inputs?: Figures_Status_Provisional_Single_ReaderInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Status_Provisional_Single_ReaderInputs, {
    locale?: "en" | "es";
}, {}>;
