/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Round_SettledInputs */

const en_step_round_settled = /** @type {(inputs: Step_Round_SettledInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} settled before on the same evidence: not raised again.`);
	return /** @type {LocalizedString} */ (`${i?.n} settled before on the same evidence: not raised again.`)
	
};

const es_step_round_settled = /** @type {(inputs: Step_Round_SettledInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} resuelta antes con las mismas pruebas: no se plantea otra vez.`);
	return /** @type {LocalizedString} */ (`${i?.n} resueltas antes con las mismas pruebas: no se plantean otra vez.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} settled before on the same evidence: not raised again." |
* | * | "{n} settled before on the same evidence: not raised again." |
*
* @param {Step_Round_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_settled = /** @type {((inputs: Step_Round_SettledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_SettledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_settled(inputs)
	return en_step_round_settled(inputs)
});