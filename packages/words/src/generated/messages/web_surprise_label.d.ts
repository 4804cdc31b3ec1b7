export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Surprise_LabelInputs = {
    per: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Of {per} people like this, about {n} would share as many details by coincidence" |
*
* @param {Web_Surprise_LabelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_surprise_label: ((inputs: Web_Surprise_LabelInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_LabelInputs, {
    locale?: "en" | "es";
}, {}>;
