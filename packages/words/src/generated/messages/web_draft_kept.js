/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Draft_KeptInputs */

const en_web_draft_kept = /** @type {(inputs: Web_Draft_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Draft kept on this machine.`)
};

const es_web_draft_kept = /** @type {(inputs: Web_Draft_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Borrador guardado en este equipo.`)
};

/**
* | output |
* | --- |
* | "Draft kept on this machine." |
*
* @param {Web_Draft_KeptInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_draft_kept = /** @type {((inputs?: Web_Draft_KeptInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Draft_KeptInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_draft_kept(inputs)
	return en_web_draft_kept(inputs)
});