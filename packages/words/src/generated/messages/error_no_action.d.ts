export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_ActionInputs = {
    value: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{value} is no action that has a definition." |
*
* @param {Error_No_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_action: ((inputs: Error_No_ActionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_ActionInputs, {
    locale?: "en" | "es";
}, {}>;
