export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Lead_ChanceInputs = {
    observed: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{observed} of them shared two or more, where coincidence alone would give about {expected}." |
*
* @param {Web_Lead_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lead_chance: ((inputs: Web_Lead_ChanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lead_ChanceInputs, {
    locale?: "en" | "es";
}, {}>;
