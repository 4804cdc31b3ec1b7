/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Legend_EvidenceInputs */

const en_web_legend_evidence = /** @type {(inputs: Web_Legend_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`carried by evidence`)
};

const es_web_legend_evidence = /** @type {(inputs: Web_Legend_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sustentado en pruebas`)
};

/**
* | output |
* | --- |
* | "carried by evidence" |
*
* @param {Web_Legend_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_legend_evidence = /** @type {((inputs?: Web_Legend_EvidenceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Legend_EvidenceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_legend_evidence(inputs)
	return en_web_legend_evidence(inputs)
});