/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Path_UsersInputs */

const en_web_path_users = /** @type {(inputs: Web_Path_UsersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`users`)
};

const es_web_path_users = /** @type {(inputs: Web_Path_UsersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`usuarios`)
};

/**
* | output |
* | --- |
* | "users" |
*
* @param {Web_Path_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_path_users = /** @type {((inputs?: Web_Path_UsersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_UsersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_path_users(inputs)
	return en_web_path_users(inputs)
});