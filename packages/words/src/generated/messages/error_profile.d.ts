export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_ProfileInputs = {
    file: NonNullable<unknown>;
    line: NonNullable<unknown>;
    profile: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file}:{line}: {profile} is no profile of a review." |
*
* @param {Error_ProfileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_profile: ((inputs: Error_ProfileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_ProfileInputs, {
    locale?: "en" | "es";
}, {}>;
