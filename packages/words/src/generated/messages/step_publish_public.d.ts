export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Publish_PublicInputs = {};
/**
* | output |
* | --- |
* | "What may leave the organisation is in its folder public/." |
*
* @param {Step_Publish_PublicInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_publish_public: ((inputs?: Step_Publish_PublicInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Publish_PublicInputs, {
    locale?: "en" | "es";
}, {}>;
