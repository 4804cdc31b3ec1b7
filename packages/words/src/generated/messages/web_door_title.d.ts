export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Door_TitleInputs = {};
/**
* | output |
* | --- |
* | "This workbench opens with a fresh address" |
*
* @param {Web_Door_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_door_title: ((inputs?: Web_Door_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Door_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
