/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Loosening_Same_MailboxInputs */

const en_step_loosening_same_mailbox = /** @type {(inputs: Step_Loosening_Same_MailboxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the same mailbox, written otherwise`)
};

const es_step_loosening_same_mailbox = /** @type {(inputs: Step_Loosening_Same_MailboxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ser el mismo buzón, escrito de otro modo`)
};

/**
* | output |
* | --- |
* | "the same mailbox, written otherwise" |
*
* @param {Step_Loosening_Same_MailboxInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_loosening_same_mailbox = /** @type {((inputs?: Step_Loosening_Same_MailboxInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_MailboxInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_loosening_same_mailbox(inputs)
	return en_step_loosening_same_mailbox(inputs)
});