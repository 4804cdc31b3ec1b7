export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Why_Not_TitleInputs = {
    label: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Why {label} is not this person" |
*
* @param {Web_Why_Not_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_why_not_title: ((inputs: Web_Why_Not_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Why_Not_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
