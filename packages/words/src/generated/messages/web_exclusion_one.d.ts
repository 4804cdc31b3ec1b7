export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Exclusion_OneInputs = {
    names: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Signed by {names}; one more is needed." |
*
* @param {Web_Exclusion_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_one: ((inputs: Web_Exclusion_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_OneInputs, {
    locale?: "en" | "es";
}, {}>;
