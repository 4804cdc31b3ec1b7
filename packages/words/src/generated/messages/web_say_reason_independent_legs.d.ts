export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_Independent_LegsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} independent way" |
* | * | "{n} independent ways" |
*
* @param {Web_Say_Reason_Independent_LegsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_independent_legs: ((inputs: Web_Say_Reason_Independent_LegsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Independent_LegsInputs, {
    locale?: "en" | "es";
}, {}>;
