export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Date_OpenInputs = {};
/**
* | output |
* | --- |
* | "open" |
*
* @param {Figures_Date_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_date_open: ((inputs?: Figures_Date_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Date_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
