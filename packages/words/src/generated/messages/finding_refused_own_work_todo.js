/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Own_Work_TodoInputs */

const en_finding_refused_own_work_todo = /** @type {(inputs: Finding_Refused_Own_Work_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let another quality reader check it.`)
};

const es_finding_refused_own_work_todo = /** @type {(inputs: Finding_Refused_Own_Work_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Que lo controle otra persona.`)
};

/**
* | output |
* | --- |
* | "Let another quality reader check it." |
*
* @param {Finding_Refused_Own_Work_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_own_work_todo = /** @type {((inputs?: Finding_Refused_Own_Work_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Own_Work_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_own_work_todo(inputs)
	return en_finding_refused_own_work_todo(inputs)
});