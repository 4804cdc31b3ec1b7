export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Ribbon_SoleInputs = {
    mark: NonNullable<unknown>;
    items: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Mark {mark}: everything hangs on this. Without it the person drops out ({items})." |
*
* @param {Finding_Ribbon_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_sole: ((inputs: Finding_Ribbon_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
