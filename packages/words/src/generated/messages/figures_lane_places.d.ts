export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Lane_PlacesInputs = {};
/**
* | output |
* | --- |
* | "Places" |
*
* @param {Figures_Lane_PlacesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lane_places: ((inputs?: Figures_Lane_PlacesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lane_PlacesInputs, {
    locale?: "en" | "es";
}, {}>;
