/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Status_ProvisionalInputs */

const en_figures_status_provisional = /** @type {(inputs: Figures_Status_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional`)
};

const es_figures_status_provisional = /** @type {(inputs: Figures_Status_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional`)
};

/**
* | output |
* | --- |
* | "provisional" |
*
* @param {Figures_Status_ProvisionalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_status_provisional = /** @type {((inputs?: Figures_Status_ProvisionalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Status_ProvisionalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_status_provisional(inputs)
	return en_figures_status_provisional(inputs)
});