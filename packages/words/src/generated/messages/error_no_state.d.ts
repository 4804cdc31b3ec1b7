export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_StateInputs = {
    value: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{value} is no state that has a definition." |
*
* @param {Error_No_StateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_state: ((inputs: Error_No_StateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_StateInputs, {
    locale?: "en" | "es";
}, {}>;
