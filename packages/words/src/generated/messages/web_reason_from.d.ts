export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Reason_FromInputs = {
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "from: {name}" |
*
* @param {Web_Reason_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_from: ((inputs: Web_Reason_FromInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_FromInputs, {
    locale?: "en" | "es";
}, {}>;
