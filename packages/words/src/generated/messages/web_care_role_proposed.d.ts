export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Care_Role_ProposedInputs = {
    role: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "One person proposes: {role}. A second must establish it." |
*
* @param {Web_Care_Role_ProposedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_role_proposed: ((inputs: Web_Care_Role_ProposedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_Role_ProposedInputs, {
    locale?: "en" | "es";
}, {}>;
