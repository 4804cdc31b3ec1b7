/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Digest_ChangedInputs */

const en_web_problem_digest_changed = /** @type {(inputs: Web_Problem_Digest_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What would fall has changed since you read the list. Read it again.`)
};

const es_web_problem_digest_changed = /** @type {(inputs: Web_Problem_Digest_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que caería ha cambiado desde que leyó la lista. Vuelva a leerla.`)
};

/**
* | output |
* | --- |
* | "What would fall has changed since you read the list. Read it again." |
*
* @param {Web_Problem_Digest_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_digest_changed = /** @type {((inputs?: Web_Problem_Digest_ChangedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Digest_ChangedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_digest_changed(inputs)
	return en_web_problem_digest_changed(inputs)
});