export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_CarriedInputs = {};
/**
* | output |
* | --- |
* | "what the files can carry" |
*
* @param {Figures_Column_CarriedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_carried: ((inputs?: Figures_Column_CarriedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_CarriedInputs, {
    locale?: "en" | "es";
}, {}>;
