export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Lead_ReviewInputs = {
    cohort: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{cohort} of the {persons} persons in the files are under review because they shared a detail with the network." |
*
* @param {Web_Lead_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lead_review: ((inputs: Web_Lead_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lead_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
