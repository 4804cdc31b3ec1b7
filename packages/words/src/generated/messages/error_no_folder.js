/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ folder: NonNullable<unknown> }} Error_No_FolderInputs */

const en_error_no_folder = /** @type {(inputs: Error_No_FolderInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.folder} is no folder that can be read.`)
};

const es_error_no_folder = /** @type {(inputs: Error_No_FolderInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.folder} no es una carpeta que se pueda leer.`)
};

/**
* | output |
* | --- |
* | "{folder} is no folder that can be read." |
*
* @param {Error_No_FolderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_folder = /** @type {((inputs: Error_No_FolderInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_FolderInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_folder(inputs)
	return en_error_no_folder(inputs)
});