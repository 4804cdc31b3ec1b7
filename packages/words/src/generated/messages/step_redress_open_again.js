/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Redress_Open_AgainInputs */

const en_step_redress_open_again = /** @type {(inputs: Step_Redress_Open_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The case is open again, for other readers.`)
};

const es_step_redress_open_again = /** @type {(inputs: Step_Redress_Open_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El caso está abierto de nuevo, para otros lectores.`)
};

/**
* | output |
* | --- |
* | "The case is open again, for other readers." |
*
* @param {Step_Redress_Open_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_redress_open_again = /** @type {((inputs?: Step_Redress_Open_AgainInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Redress_Open_AgainInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_redress_open_again(inputs)
	return en_step_redress_open_again(inputs)
});