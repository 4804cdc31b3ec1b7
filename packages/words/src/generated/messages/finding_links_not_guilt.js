/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Links_Not_GuiltInputs */

const en_finding_links_not_guilt = /** @type {(inputs: Finding_Links_Not_GuiltInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A link says what a record says. It does not say what anybody did, and p orders a queue; it decides nothing.`)
};

const es_finding_links_not_guilt = /** @type {(inputs: Finding_Links_Not_GuiltInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un vínculo dice lo que dice un registro. No dice qué hizo nadie, y p ordena una cola; no decide nada.`)
};

/**
* | output |
* | --- |
* | "A link says what a record says. It does not say what anybody did, and p orders a queue; it decides nothing." |
*
* @param {Finding_Links_Not_GuiltInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_not_guilt = /** @type {((inputs?: Finding_Links_Not_GuiltInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Not_GuiltInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_not_guilt(inputs)
	return en_finding_links_not_guilt(inputs)
});