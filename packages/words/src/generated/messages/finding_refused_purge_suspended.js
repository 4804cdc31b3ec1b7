/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Purge_SuspendedInputs */

const en_finding_refused_purge_suspended = /** @type {(inputs: Finding_Refused_Purge_SuspendedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} is held, challenged or not decided yet: nothing on this person is purged.`)
};

const es_finding_refused_purge_suspended = /** @type {(inputs: Finding_Refused_Purge_SuspendedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} está bajo retención legal, recurrida o sin decidir: no se borra nada de esta persona.`)
};

/**
* | output |
* | --- |
* | "{detail} is held, challenged or not decided yet: nothing on this person is purged." |
*
* @param {Finding_Refused_Purge_SuspendedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_purge_suspended = /** @type {((inputs: Finding_Refused_Purge_SuspendedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Purge_SuspendedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_purge_suspended(inputs)
	return en_finding_refused_purge_suspended(inputs)
});