/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ texts: NonNullable<unknown>, persons: NonNullable<unknown> }} Step_Purge_WouldInputs */

const en_step_purge_would = /** @type {(inputs: Step_Purge_WouldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Would be purged: ${i?.texts} on ${i?.persons}. Nothing was changed; add --perform.`)
};

const es_step_purge_would = /** @type {(inputs: Step_Purge_WouldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se eliminaría: ${i?.texts} sobre ${i?.persons}. No se cambió nada; añada --perform.`)
};

/**
* | output |
* | --- |
* | "Would be purged: {texts} on {persons}. Nothing was changed; add --perform." |
*
* @param {Step_Purge_WouldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_purge_would = /** @type {((inputs: Step_Purge_WouldInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Purge_WouldInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_purge_would(inputs)
	return en_step_purge_would(inputs)
});