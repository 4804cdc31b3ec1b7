export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Profile_TodoInputs = {
    profiles: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Profiles are: {profiles}." |
*
* @param {Error_Profile_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_profile_todo: ((inputs: Error_Profile_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Profile_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
