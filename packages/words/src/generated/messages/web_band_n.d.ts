export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Band_NInputs = {
    band: NonNullable<unknown>;
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "band {band}: {name}" |
*
* @param {Web_Band_NInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_band_n: ((inputs: Web_Band_NInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_NInputs, {
    locale?: "en" | "es";
}, {}>;
