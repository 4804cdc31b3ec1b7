export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Lead_WaitsInputs = {
    waiting: NonNullable<unknown>;
    decided: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{waiting} wait for a person; {decided} are decided." |
*
* @param {Web_Lead_WaitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lead_waits: ((inputs: Web_Lead_WaitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lead_WaitsInputs, {
    locale?: "en" | "es";
}, {}>;
