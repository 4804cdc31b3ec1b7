/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown>, name: NonNullable<unknown>, roles: NonNullable<unknown>, file: NonNullable<unknown> }} Step_Key_MadeInputs */

const en_step_key_made = /** @type {(inputs: Step_Key_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Key ${i?.id} for ${i?.name} (${i?.roles}) is in ${i?.file}, readable by you alone.`)
};

const es_step_key_made = /** @type {(inputs: Step_Key_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La clave ${i?.id} de ${i?.name} (${i?.roles}) está en ${i?.file}; solo usted puede leerla.`)
};

/**
* | output |
* | --- |
* | "Key {id} for {name} ({roles}) is in {file}, readable by you alone." |
*
* @param {Step_Key_MadeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_key_made = /** @type {((inputs: Step_Key_MadeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_MadeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_key_made(inputs)
	return en_step_key_made(inputs)
});