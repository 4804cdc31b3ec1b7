export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Bad_Band_TodoInputs = {};
/**
* | output |
* | --- |
* | "Bands are 1 to 5." |
*
* @param {Error_Bad_Band_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_band_todo: ((inputs?: Error_Bad_Band_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Band_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
