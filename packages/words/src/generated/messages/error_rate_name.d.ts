export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Rate_NameInputs = {
    text: NonNullable<unknown>;
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "--rate {text}: there is no rate \"{name}\"." |
*
* @param {Error_Rate_NameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_rate_name: ((inputs: Error_Rate_NameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Rate_NameInputs, {
    locale?: "en" | "es";
}, {}>;
