/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ box: NonNullable<unknown> }} Figures_Reason_FromInputs */

const en_figures_reason_from = /** @type {(inputs: Figures_Reason_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`from “${i?.box}”`)
};

const es_figures_reason_from = /** @type {(inputs: Figures_Reason_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`desde «${i?.box}»`)
};

/**
* | output |
* | --- |
* | "from “{box}”" |
*
* @param {Figures_Reason_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_reason_from = /** @type {((inputs: Figures_Reason_FromInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_FromInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_reason_from(inputs)
	return en_figures_reason_from(inputs)
});