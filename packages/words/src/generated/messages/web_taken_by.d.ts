export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Taken_ByInputs = {
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "taken by {name}" |
*
* @param {Web_Taken_ByInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_taken_by: ((inputs: Web_Taken_ByInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Taken_ByInputs, {
    locale?: "en" | "es";
}, {}>;
