export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Reason_ToInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    name: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} to: {name}" |
* | * | "{n} to: {name}" |
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
