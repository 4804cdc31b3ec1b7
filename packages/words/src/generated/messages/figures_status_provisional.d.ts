export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Status_ProvisionalInputs = {};
/**
* | output |
* | --- |
* | "provisional" |
*
* @param {Figures_Status_ProvisionalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_status_provisional: ((inputs?: Figures_Status_ProvisionalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Status_ProvisionalInputs, {
    locale?: "en" | "es";
}, {}>;
