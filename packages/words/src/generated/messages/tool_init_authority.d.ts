export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Init_AuthorityInputs = {};
/**
* | output |
* | --- |
* | "Whose authority is it made under?" |
*
* @param {Tool_Init_AuthorityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_authority: ((inputs?: Tool_Init_AuthorityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_AuthorityInputs, {
    locale?: "en" | "es";
}, {}>;
