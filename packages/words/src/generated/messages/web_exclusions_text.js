/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Exclusions_TextInputs */

const en_web_exclusions_text = /** @type {(inputs: Web_Exclusions_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A rule may leave linked persons out only if the charter names it and two people approved it. Nobody is left out who has a direct record.`)
};

const es_web_exclusions_text = /** @type {(inputs: Web_Exclusions_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una regla solo puede excluir a personas vinculadas si la carta la nombra y dos personas la aprobaron. No se excluye a nadie con un registro directo.`)
};

/**
* | output |
* | --- |
* | "A rule may leave linked persons out only if the charter names it and two people approved it. Nobody is left out who has a direct record." |
*
* @param {Web_Exclusions_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_exclusions_text = /** @type {((inputs?: Web_Exclusions_TextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusions_TextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_exclusions_text(inputs)
	return en_web_exclusions_text(inputs)
});