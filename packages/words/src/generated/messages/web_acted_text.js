/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ since: NonNullable<unknown> }} Web_Acted_TextInputs */

const en_web_acted_text = /** @type {(inputs: Web_Acted_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`persons had something done to them after the network became known and before anyone had decided about them, because of the network or for no stated reason; ${i?.since} of them have since been settled as not the person, no link, or link with nothing adverse.`)
};

const es_web_acted_text = /** @type {(inputs: Web_Acted_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`personas sufrieron alguna actuación después de conocerse la red y antes de que nadie hubiera decidido sobre ellas, a causa de la red o sin motivo declarado; de ellas, ${i?.since} se han resuelto después como: no es la persona, sin vínculo o vínculo sin nada adverso.`)
};

/**
* | output |
* | --- |
* | "persons had something done to them after the network became known and before anyone had decided about them, because of the network or for no stated reason; {..." |
*
* @param {Web_Acted_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_acted_text = /** @type {((inputs: Web_Acted_TextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Acted_TextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_acted_text(inputs)
	return en_web_acted_text(inputs)
});