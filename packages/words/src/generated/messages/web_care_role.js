/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ role: NonNullable<unknown> }} Web_Care_RoleInputs */

const en_web_care_role = /** @type {(inputs: Web_Care_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Role in the network: ${i?.role}.`)
};

const es_web_care_role = /** @type {(inputs: Web_Care_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Papel en la red: ${i?.role}.`)
};

/**
* | output |
* | --- |
* | "Role in the network: {role}." |
*
* @param {Web_Care_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_care_role = /** @type {((inputs: Web_Care_RoleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_RoleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_care_role(inputs)
	return en_web_care_role(inputs)
});