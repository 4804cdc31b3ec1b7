export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hang_IdentityInputs = {
    id: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "the joining of record {id} to this person" |
*
* @param {Web_Say_Hang_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hang_identity: ((inputs: Web_Say_Hang_IdentityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_IdentityInputs, {
    locale?: "en" | "es";
}, {}>;
