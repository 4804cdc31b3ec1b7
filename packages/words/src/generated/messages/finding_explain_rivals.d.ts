export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Explain_RivalsInputs = {
    bits: NonNullable<unknown>;
    rival: NonNullable<unknown>;
    percent: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Rival explanations: {bits} bits (the strongest: {rival}, {percent} % of them)." |
*
* @param {Finding_Explain_RivalsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_rivals: ((inputs: Finding_Explain_RivalsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_RivalsInputs, {
    locale?: "en" | "es";
}, {}>;
