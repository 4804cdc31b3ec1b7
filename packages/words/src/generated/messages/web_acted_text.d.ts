export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Acted_TextInputs = {
    since: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "persons had something done to them after the network became known and before anyone had decided about them, because of the network or for no stated reason; {..." |
*
* @param {Web_Acted_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_acted_text: ((inputs: Web_Acted_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Acted_TextInputs, {
    locale?: "en" | "es";
}, {}>;
