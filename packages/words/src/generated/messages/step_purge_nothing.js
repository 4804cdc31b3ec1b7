/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Purge_NothingInputs */

const en_step_purge_nothing = /** @type {(inputs: Step_Purge_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing is due.`)
};

const es_step_purge_nothing = /** @type {(inputs: Step_Purge_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada ha vencido.`)
};

/**
* | output |
* | --- |
* | "Nothing is due." |
*
* @param {Step_Purge_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_purge_nothing = /** @type {((inputs?: Step_Purge_NothingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Purge_NothingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_purge_nothing(inputs)
	return en_step_purge_nothing(inputs)
});