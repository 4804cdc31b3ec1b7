export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Bad_ShareInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{text} is no share." |
*
* @param {Error_Bad_ShareInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_share: ((inputs: Error_Bad_ShareInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_ShareInputs, {
    locale?: "en" | "es";
}, {}>;
