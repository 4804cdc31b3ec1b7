/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ role: NonNullable<unknown> }} Web_Care_Role_ProposedInputs */

const en_web_care_role_proposed = /** @type {(inputs: Web_Care_Role_ProposedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`One person proposes: ${i?.role}. A second must establish it.`)
};

const es_web_care_role_proposed = /** @type {(inputs: Web_Care_Role_ProposedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Una persona propone: ${i?.role}. Una segunda debe establecerlo.`)
};

/**
* | output |
* | --- |
* | "One person proposes: {role}. A second must establish it." |
*
* @param {Web_Care_Role_ProposedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_care_role_proposed = /** @type {((inputs: Web_Care_Role_ProposedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_Role_ProposedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_care_role_proposed(inputs)
	return en_web_care_role_proposed(inputs)
});