/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Act_RoleInputs */

const en_web_act_role = /** @type {(inputs: Web_Act_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`role in the network`)
};

const es_web_act_role = /** @type {(inputs: Web_Act_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`papel en la red`)
};

/**
* | output |
* | --- |
* | "role in the network" |
*
* @param {Web_Act_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_act_role = /** @type {((inputs?: Web_Act_RoleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_RoleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_act_role(inputs)
	return en_web_act_role(inputs)
});