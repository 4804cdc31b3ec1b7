export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_Band_SameInputs = {
    band: NonNullable<unknown>;
    why: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Still band {band}: {why}." |
*
* @param {Web_Try_Band_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_band_same: ((inputs: Web_Try_Band_SameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Band_SameInputs, {
    locale?: "en" | "es";
}, {}>;
