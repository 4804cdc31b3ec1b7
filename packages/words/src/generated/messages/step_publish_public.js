/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Publish_PublicInputs */

const en_step_publish_public = /** @type {(inputs: Step_Publish_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What may leave the organisation is in its folder public/.`)
};

const es_step_publish_public = /** @type {(inputs: Step_Publish_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que puede salir de la organización está en su carpeta public/.`)
};

/**
* | output |
* | --- |
* | "What may leave the organisation is in its folder public/." |
*
* @param {Step_Publish_PublicInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_publish_public = /** @type {((inputs?: Step_Publish_PublicInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Publish_PublicInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_publish_public(inputs)
	return en_step_publish_public(inputs)
});