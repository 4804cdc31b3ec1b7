/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Part_Redress_Needs_Someone_NewInputs */

const en_web_part_redress_needs_someone_new = /** @type {(inputs: Web_Part_Redress_Needs_Someone_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The challenge goes to someone who has not decided on this person.`)
};

const es_web_part_redress_needs_someone_new = /** @type {(inputs: Web_Part_Redress_Needs_Someone_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La reclamación corresponde a quien no haya decidido sobre esta persona.`)
};

/**
* | output |
* | --- |
* | "The challenge goes to someone who has not decided on this person." |
*
* @param {Web_Part_Redress_Needs_Someone_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_part_redress_needs_someone_new = /** @type {((inputs?: Web_Part_Redress_Needs_Someone_NewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Redress_Needs_Someone_NewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_part_redress_needs_someone_new(inputs)
	return en_web_part_redress_needs_someone_new(inputs)
});