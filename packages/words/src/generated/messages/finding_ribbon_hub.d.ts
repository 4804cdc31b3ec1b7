export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Ribbon_HubInputs = {
    count: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Hub: used by {count} persons. Carries no weight of its own." |
*
* @param {Finding_Ribbon_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_hub: ((inputs: Finding_Ribbon_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_HubInputs, {
    locale?: "en" | "es";
}, {}>;
