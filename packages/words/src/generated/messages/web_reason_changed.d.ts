export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Reason_ChangedInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} changed" |
*
* @param {Web_Reason_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_changed: ((inputs: Web_Reason_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
