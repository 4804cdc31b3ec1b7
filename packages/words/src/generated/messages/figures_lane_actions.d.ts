export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Lane_ActionsInputs = {};
/**
* | output |
* | --- |
* | "Actions" |
*
* @param {Figures_Lane_ActionsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lane_actions: ((inputs?: Figures_Lane_ActionsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lane_ActionsInputs, {
    locale?: "en" | "es";
}, {}>;
