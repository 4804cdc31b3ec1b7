export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Bad_BandInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{text} is no band." |
*
* @param {Error_Bad_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_band: ((inputs: Error_Bad_BandInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_BandInputs, {
    locale?: "en" | "es";
}, {}>;
