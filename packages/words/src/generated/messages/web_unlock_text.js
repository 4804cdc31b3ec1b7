/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Unlock_TextInputs */

const en_web_unlock_text = /** @type {(inputs: Web_Unlock_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answers are signed with a key. Choose yours, or hand over its file.`)
};

const es_web_unlock_text = /** @type {(inputs: Web_Unlock_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las respuestas se firman con una clave. Elija la suya o entregue su archivo.`)
};

/**
* | output |
* | --- |
* | "Answers are signed with a key. Choose yours, or hand over its file." |
*
* @param {Web_Unlock_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_unlock_text = /** @type {((inputs?: Web_Unlock_TextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_TextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_unlock_text(inputs)
	return en_web_unlock_text(inputs)
});