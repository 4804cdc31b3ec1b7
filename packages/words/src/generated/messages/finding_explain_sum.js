/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ bits: NonNullable<unknown>, percent: NonNullable<unknown>, threshold: NonNullable<unknown> }} Finding_Explain_SumInputs */

const en_finding_explain_sum = /** @type {(inputs: Finding_Explain_SumInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sum: ${i?.bits} bits, probability ${i?.percent} %; two records join at ${i?.threshold} bits.`)
};

const es_finding_explain_sum = /** @type {(inputs: Finding_Explain_SumInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Suma: ${i?.bits} bits, probabilidad ${i?.percent} %; dos registros se unen a partir de ${i?.threshold} bits.`)
};

/**
* | output |
* | --- |
* | "Sum: {bits} bits, probability {percent} %; two records join at {threshold} bits." |
*
* @param {Finding_Explain_SumInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_explain_sum = /** @type {((inputs: Finding_Explain_SumInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_SumInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_explain_sum(inputs)
	return en_finding_explain_sum(inputs)
});