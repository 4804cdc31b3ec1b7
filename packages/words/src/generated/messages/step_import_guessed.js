/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Step_Import_GuessedInputs */

const en_step_import_guessed = /** @type {(inputs: Step_Import_GuessedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A mapping was proposed: ${i?.file}. Read it, correct it, import again with --mapping.`)
};

const es_step_import_guessed = /** @type {(inputs: Step_Import_GuessedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se propuso una correspondencia: ${i?.file}. Léala, corríjala e importe otra vez con --mapping.`)
};

/**
* | output |
* | --- |
* | "A mapping was proposed: {file}. Read it, correct it, import again with --mapping." |
*
* @param {Step_Import_GuessedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_guessed = /** @type {((inputs: Step_Import_GuessedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_GuessedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_guessed(inputs)
	return en_step_import_guessed(inputs)
});