export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Column_LaneInputs = {};
/**
* | output |
* | --- |
* | "kind" |
*
* @param {Figures_Column_LaneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_lane: ((inputs?: Figures_Column_LaneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_LaneInputs, {
    locale?: "en" | "es";
}, {}>;
