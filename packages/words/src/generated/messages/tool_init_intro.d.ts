export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Init_IntroInputs = {};
/**
* | output |
* | --- |
* | "Five questions; Enter takes what is shown." |
*
* @param {Tool_Init_IntroInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_intro: ((inputs?: Tool_Init_IntroInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_IntroInputs, {
    locale?: "en" | "es";
}, {}>;
