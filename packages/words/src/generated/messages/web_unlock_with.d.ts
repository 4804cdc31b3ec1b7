export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Unlock_WithInputs = {
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Unlock {name}" |
*
* @param {Web_Unlock_WithInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_unlock_with: ((inputs: Web_Unlock_WithInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_WithInputs, {
    locale?: "en" | "es";
}, {}>;
