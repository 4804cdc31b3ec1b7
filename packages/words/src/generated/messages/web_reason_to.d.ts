export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Reason_ToInputs = {
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "to: {name}" |
*
* @param {Web_Reason_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_to: ((inputs: Web_Reason_ToInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_ToInputs, {
    locale?: "en" | "es";
}, {}>;
