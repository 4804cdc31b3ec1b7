/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Method_AuthorityInputs */

const en_figures_method_authority = /** @type {(inputs: Figures_Method_AuthorityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`authority`)
};

const es_figures_method_authority = /** @type {(inputs: Figures_Method_AuthorityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`autoridad`)
};

/**
* | output |
* | --- |
* | "authority" |
*
* @param {Figures_Method_AuthorityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_method_authority = /** @type {((inputs?: Figures_Method_AuthorityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_AuthorityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_method_authority(inputs)
	return en_figures_method_authority(inputs)
});