export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_BandInputs = {
    before: NonNullable<unknown>;
    after: NonNullable<unknown>;
    why: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Band {before} would become band {after}: {why}." |
*
* @param {Web_Try_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_band: ((inputs: Web_Try_BandInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_BandInputs, {
    locale?: "en" | "es";
}, {}>;
