export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_AnchorInputs = {
    kind: NonNullable<unknown>;
    users: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{kind}, {users}" |
*
* @param {Web_Say_Hop_AnchorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_anchor: ((inputs: Web_Say_Hop_AnchorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_AnchorInputs, {
    locale?: "en" | "es";
}, {}>;
