export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Loosening_Same_MailboxInputs = {};
/**
* | output |
* | --- |
* | "the same mailbox, written otherwise" |
*
* @param {Step_Loosening_Same_MailboxInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_same_mailbox: ((inputs?: Step_Loosening_Same_MailboxInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_MailboxInputs, {
    locale?: "en" | "es";
}, {}>;
