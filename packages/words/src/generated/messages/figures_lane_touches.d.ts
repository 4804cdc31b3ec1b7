export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Lane_TouchesInputs = {};
/**
* | output |
* | --- |
* | "Uses" |
*
* @param {Figures_Lane_TouchesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lane_touches: ((inputs?: Figures_Lane_TouchesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lane_TouchesInputs, {
    locale?: "en" | "es";
}, {}>;
