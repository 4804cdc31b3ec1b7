/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ kind: NonNullable<unknown>, users: NonNullable<unknown> }} Web_Say_Hop_AnchorInputs */

const en_web_say_hop_anchor = /** @type {(inputs: Web_Say_Hop_AnchorInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind}, ${i?.users}`)
};

const es_web_say_hop_anchor = /** @type {(inputs: Web_Say_Hop_AnchorInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind}, ${i?.users}`)
};

/**
* | output |
* | --- |
* | "{kind}, {users}" |
*
* @param {Web_Say_Hop_AnchorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_anchor = /** @type {((inputs: Web_Say_Hop_AnchorInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_AnchorInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_anchor(inputs)
	return en_web_say_hop_anchor(inputs)
});