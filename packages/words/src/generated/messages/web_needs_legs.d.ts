export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Needs_LegsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} independent way holds it." |
* | * | "{n} independent ways hold it." |
*
* @param {Web_Needs_LegsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_needs_legs: ((inputs: Web_Needs_LegsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Needs_LegsInputs, {
    locale?: "en" | "es";
}, {}>;
