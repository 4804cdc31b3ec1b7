/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Say_Path_UsersInputs */

const en_web_say_path_users = /** @type {(inputs: Web_Say_Path_UsersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Used by ${i?.n} person in the files.`);
	return /** @type {LocalizedString} */ (`Used by ${i?.n} persons in the files.`)
	
};

const es_web_say_path_users = /** @type {(inputs: Web_Say_Path_UsersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Lo usó ${i?.n} persona de los archivos.`);
	return /** @type {LocalizedString} */ (`Lo usaron ${i?.n} personas de los archivos.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "Used by {n} person in the files." |
* | * | "Used by {n} persons in the files." |
*
* @param {Web_Say_Path_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_path_users = /** @type {((inputs: Web_Say_Path_UsersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_UsersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_path_users(inputs)
	return en_web_say_path_users(inputs)
});