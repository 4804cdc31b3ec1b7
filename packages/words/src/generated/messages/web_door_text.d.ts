export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Door_TextInputs = {};
/**
* | output |
* | --- |
* | "The address was used already, or it has expired. In the terminal, start \"lookback serve\" again and open the address that it prints; or ask for a fresh addres..." |
*
* @param {Web_Door_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_door_text: ((inputs?: Web_Door_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Door_TextInputs, {
    locale?: "en" | "es";
}, {}>;
