/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown> }} Web_Say_Hang_MemoInputs */

const en_web_say_hang_memo = /** @type {(inputs: Web_Say_Hang_MemoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`source ${i?.id} of the memo`)
};

const es_web_say_hang_memo = /** @type {(inputs: Web_Say_Hang_MemoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`la fuente ${i?.id} de la ficha`)
};

/**
* | output |
* | --- |
* | "source {id} of the memo" |
*
* @param {Web_Say_Hang_MemoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hang_memo = /** @type {((inputs: Web_Say_Hang_MemoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_MemoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hang_memo(inputs)
	return en_web_say_hang_memo(inputs)
});