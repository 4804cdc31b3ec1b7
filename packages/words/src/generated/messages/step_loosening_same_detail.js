/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Loosening_Same_DetailInputs */

const en_step_loosening_same_detail = /** @type {(inputs: Step_Loosening_Same_DetailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The memo says that these are one detail`)
};

const es_step_loosening_same_detail = /** @type {(inputs: Step_Loosening_Same_DetailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La ficha dice que estos son un solo dato`)
};

/**
* | output |
* | --- |
* | "The memo says that these are one detail" |
*
* @param {Step_Loosening_Same_DetailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_loosening_same_detail = /** @type {((inputs?: Step_Loosening_Same_DetailInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_DetailInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_loosening_same_detail(inputs)
	return en_step_loosening_same_detail(inputs)
});