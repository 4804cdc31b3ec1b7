export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Act_ResumeInputs = {};
/**
* | output |
* | --- |
* | "go on with the case" |
*
* @param {Web_Act_ResumeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_resume: ((inputs?: Web_Act_ResumeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_ResumeInputs, {
    locale?: "en" | "es";
}, {}>;
