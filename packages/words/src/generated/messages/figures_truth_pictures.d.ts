export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_PicturesInputs = {};
/**
* | output |
* | --- |
* | "Found, missed, wrongly linked" |
*
* @param {Figures_Truth_PicturesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_pictures: ((inputs?: Figures_Truth_PicturesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_PicturesInputs, {
    locale?: "en" | "es";
}, {}>;
