/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Already_Decided_By_You_TodoInputs */

const en_finding_refused_already_decided_by_you_todo = /** @type {(inputs: Finding_Refused_Already_Decided_By_You_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let another reader answer, with a key of their own.`)
};

const es_finding_refused_already_decided_by_you_todo = /** @type {(inputs: Finding_Refused_Already_Decided_By_You_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Que responda otro lector, con su propia clave.`)
};

/**
* | output |
* | --- |
* | "Let another reader answer, with a key of their own." |
*
* @param {Finding_Refused_Already_Decided_By_You_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_already_decided_by_you_todo = /** @type {((inputs?: Finding_Refused_Already_Decided_By_You_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Already_Decided_By_You_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_already_decided_by_you_todo(inputs)
	return en_finding_refused_already_decided_by_you_todo(inputs)
});