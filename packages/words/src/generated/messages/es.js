/* eslint-disable */
import * as registry from "../registry.js"


export const amount_administrations = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} administración`);
	return (`${i?.n} administraciones`)
	
};

export const amount_blank_lines = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} línea en blanco`);
	return (`${i?.n} líneas en blanco`)
	
};

export const amount_bytes = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} byte`);
	return (`${i?.n} bytes`)
	
};

export const amount_candidates = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} candidato`);
	return (`${i?.n} candidatos`)
	
};

export const amount_contacts = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} contacto`);
	return (`${i?.n} contactos`)
	
};

export const amount_days = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} día`);
	return (`${i?.n} días`)
	
};

export const amount_details = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} dato compartido`);
	return (`${i?.n} datos compartidos`)
	
};

export const amount_drifts = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} cambio`);
	return (`${i?.n} cambios`)
	
};

export const amount_events = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} hecho descrito`);
	return (`${i?.n} hechos descritos`)
	
};

export const amount_files = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} archivo`);
	return (`${i?.n} archivos`)
	
};

export const amount_found_first = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} persona hallada primero`);
	return (`${i?.n} personas halladas primero`)
	
};

export const amount_headers = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} cabecera`);
	return (`${i?.n} cabeceras`)
	
};

export const amount_ledger_events = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} anotación del libro`);
	return (`${i?.n} anotaciones del libro`)
	
};

export const amount_linked_persons = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} persona vinculada`);
	return (`${i?.n} personas vinculadas`)
	
};

export const amount_links = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} vínculo`);
	return (`${i?.n} vínculos`)
	
};

export const amount_listed_names = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} nombre`);
	return (`${i?.n} nombres`)
	
};

export const amount_members = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} miembro con un papel`);
	return (`${i?.n} miembros con un papel`)
	
};

export const amount_months = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} mes más`);
	return (`${i?.n} meses más`)
	
};

export const amount_names = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} nombre`);
	return (`${i?.n} nombres`)
	
};

export const amount_networks = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} red`);
	return (`${i?.n} redes`)
	
};

export const amount_pairs = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} par`);
	return (`${i?.n} pares`)
	
};

export const amount_people = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} persona`);
	return (`${i?.n} personas`)
	
};

export const amount_persons = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} persona`);
	return (`${i?.n} personas`)
	
};

export const amount_plain_details = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} dato`);
	return (`${i?.n} datos`)
	
};

export const amount_publications = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} publicación`);
	return (`${i?.n} publicaciones`)
	
};

export const amount_records = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} registro`);
	return (`${i?.n} registros`)
	
};

export const amount_rows = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} fila`);
	return (`${i?.n} filas`)
	
};

export const amount_snapshots = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} instantánea`);
	return (`${i?.n} instantáneas`)
	
};

export const amount_sources = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} fuente`);
	return (`${i?.n} fuentes`)
	
};

export const amount_statements = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} afirmación`);
	return (`${i?.n} afirmaciones`)
	
};

export const amount_systems = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} sistema`);
	return (`${i?.n} sistemas`)
	
};

export const amount_tests = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} prueba`);
	return (`${i?.n} pruebas`)
	
};

export const amount_texts = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} texto`);
	return (`${i?.n} textos`)
	
};

export const amount_users = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} usuario`);
	return (`${i?.n} usuarios`)
	
};

export const amount_uses = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} uso de datos`);
	return (`${i?.n} usos de datos`)
	
};

export const amount_values = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} valor`);
	return (`${i?.n} valores`)
	
};

export const error_answer_empty = (i) => {
	return (`${i?.name} está vacío.`)
};

export const error_answer_period = (i) => {
	return (`${i?.name} acaba antes de empezar.`)
};

export const error_bad_answer_todo = () => {
	return (`Indíquelo como opción o cuando se le pregunte.`)
};

export const error_bad_band = (i) => {
	return (`${i?.text} no es una franja.`)
};

export const error_bad_band_todo = () => {
	return (`Las franjas van de 1 a 5.`)
};

export const error_bad_day = (i) => {
	return (`${i?.text} no es un día.`)
};

export const error_bad_day_todo = () => {
	return (`Escríbalo así: 2026-11-24.`)
};

export const error_bad_number = (i) => {
	return (`${i?.text} no es un número de personas.`)
};

export const error_bad_number_todo = () => {
	return (`Escríbalo así: 55.`)
};

export const error_bad_period = (i) => {
	return (`${i?.period} no es un periodo.`)
};

export const error_bad_period_todo = () => {
	return (`Escríbalo así: 2023-01-01..2025-12-31.`)
};

export const error_bad_port = (i) => {
	return (`${i?.text} no es un puerto.`)
};

export const error_bad_port_todo = () => {
	return (`Indique un número de 0 a 65535.`)
};

export const error_bad_properties = (i) => {
	return (`${i?.file}: las propiedades de la entidad ${i?.row} no son un objeto.`)
};

export const error_bad_properties_todo = () => {
	return (`Escriba las propiedades como objeto: propiedad y lista de valores.`)
};

export const error_bad_role = (i) => {
	return (`--role ${i?.text} no es COLUMNA=PAPEL.`)
};

export const error_bad_role_todo = (i) => {
	return (`Un papel es uno de ${i?.roles}, o none para no leer la columna.`)
};

export const error_bad_share = (i) => {
	return (`${i?.text} no es una proporción.`)
};

export const error_bad_share_todo = () => {
	return (`Escríbala así: 0.05.`)
};

export const error_bug = () => {
	return (`esto es un error de Lookback; comuníquelo, por favor.`)
};

export const error_cancelled = () => {
	return (`Cancelado; no se anotó nada.`)
};

export const error_claim_undefined_todo = (i) => {
	return (`Use uno de: ${i?.known}.`)
};

export const error_column_missing = (i) => {
	return (`${i?.file} no tiene la columna ${i?.wanted}; tiene ${i?.names}.`)
};

export const error_column_missing_todo = () => {
	return (`Nombre una de estas columnas.`)
};

export const error_country = (i) => {
	return (`${i?.country} no es un código de país.`)
};

export const error_country_todo = () => {
	return (`Escríbalo con dos letras, como ES.`)
};

export const error_curve_needs_truth = () => {
	return (`--curve necesita --truth o --labels; --errors necesita --truth.`)
};

export const error_date_unreadable = (i) => {
	return (`«${i?.text}» no es una fecha`)
};

export const error_date_unreadable_todo = () => {
	return (`Escriba las fechas como AAAA-MM-DD, AAAA-MM o AAAA; deje vacía la celda si no se sabe.`)
};

export const error_dates_backwards = () => {
	return (`el intervalo acaba antes de empezar`)
};

export const error_dates_backwards_todo = () => {
	return (`Corrija from y to; deje vacía la celda si no se sabe la fecha.`)
};

export const error_day_ahead = (i) => {
	return (`${i?.day} está por llegar: nada se elimina antes de vencer.`)
};

export const error_double_id = (i) => {
	return (`«${i?.person}» ya está en la fila ${i?.before}`)
};

export const error_double_id_todo = () => {
	return (`Dé una sola fila a cada persona.`)
};

export const error_edges_no_pairs = () => {
	return (`las aristas unen personas directamente; los pares se cuentan sobre los datos que comparten`)
};

export const error_edges_no_pairs_todo = () => {
	return (`Indique una lista person,anchor o una tabla de 0/1.`)
};

export const error_empty_cell = (i) => {
	return (`la celda «${i?.name}» está vacía`)
};

export const error_empty_cell_todo = () => {
	return (`Cada fila necesita un identificador.`)
};

export const error_empty_id = () => {
	return (`el identificador está vacío`)
};

export const error_empty_id_todo = () => {
	return (`Escriba el identificador como figura en los usos.`)
};

export const error_entities_id = (i) => {
	return (`${i?.file} contiene entidades FollowTheMoney: su id es id, no ${i?.name}.`)
};

export const error_entities_id_todo = () => {
	return (`Dé --id id.`)
};

export const error_entities_role = (i) => {
	return (`${i?.file} contiene entidades FollowTheMoney: el esquema da a cada propiedad su papel.`)
};

export const error_entities_role_todo = () => {
	return (`Omita --role; --ignore PROPIEDAD deja fuera una propiedad.`)
};

export const error_entity_ids_todo = () => {
	return (`Dé a cada entidad un id propio.`)
};

export const error_entity_twice = (i) => {
	return (`${i?.file}: el id ${i?.id} aparece dos veces.`)
};

export const error_entity_without_id = (i) => {
	return (`${i?.file}: una entidad no tiene id.`)
};

export const error_exclusion_add_todo = (i) => {
	return (`Añada antes ${i?.entry} en exclusions de charter.yaml.`)
};

export const error_exclusion_approval = (i) => {
	return (`La exclusión ${i?.rule} está aprobada por ${i?.n} de las dos personas que necesita.`)
};

export const error_exclusion_approval_todo = (i) => {
	return (`Que la firmen dos personas con \`lookback review exclusion ${i?.rule} --approve\`, o nombre a ambas en charter.yaml, o quítela.`)
};

export const error_exclusion_rule = (i) => {
	return (`${i?.name} no es una regla de exclusión.`)
};

export const error_exclusion_rule_todo = (i) => {
	return (`Las reglas son: ${i?.rules}.`)
};

export const error_explain_difference = () => {
	return (`--explain-difference admite un archivo y un texto.`)
};

export const error_explain_difference_todo = () => {
	return (`Escriba: --explain-difference bookings.csv "junio nunca se envió".`)
};

export const error_export_incomplete = () => {
	return (`Una entrega nombra una persona, un destinatario, un fin, una clave y un archivo que escribir.`)
};

export const error_export_incomplete_todo = () => {
	return (`lookback export PERSONA --recipient TEXTO --purpose TEXTO --key ARCHIVO --out ARCHIVO, o lookback export --log`)
};

export const error_format_unknown = (i) => {
	return (`«${i?.format}» no es un formato de usos.`)
};

export const error_format_unknown_todo = (i) => {
	return (`Use uno de ${i?.formats}.`)
};

export const error_header_again_todo = () => {
	return (`El encabezado se repite dentro del archivo, como al principio de cada página: borre esas líneas.`)
};

export const error_in_needs_id = () => {
	return (`--in necesita --id COLUMNA.`)
};

export const error_judgement = (i) => {
	return (`«${i?.text}» no es un juicio`)
};

export const error_judgement_todo = () => {
	return (`Escriba 1 (una persona), 0 (dos personas) o déjelo vacío.`)
};

export const error_key_file_exists = (i) => {
	return (`${i?.path} ya existe; una clave nunca se sobrescribe.`)
};

export const error_key_file_exists_todo = () => {
	return (`Indique otro archivo con --out.`)
};

export const error_key_name = (i) => {
	return (`«${i?.text}» no es un nombre de clave.`)
};

export const error_key_name_todo = () => {
	return (`Use letras, números, puntos, guiones y guiones bajos, 64 como máximo.`)
};

export const error_kind_unknown = (i) => {
	return (`--kind ${i?.text} no es ninguno de ${i?.kinds}.`)
};

export const error_kind_unknown_todo = () => {
	return (`Indique person, organisation o auto.`)
};

export const error_label_columns_todo = () => {
	return (`Las etiquetas tienen las columnas left, right, same.`)
};

export const error_language = (i) => {
	return (`${i?.wanted} no es una lengua que hable Lookback.`)
};

export const error_language_todo = (i) => {
	return (`Indique con --lang, o en la variable ${i?.variable}, una de estas: ${i?.languages}.`)
};

export const error_last_row_without_id_todo = () => {
	return (`Si la última fila contiene totales, bórrela; si no, dé un id a cada fila o indique otra columna con --id.`)
};

export const error_ledger_lost = (i) => {
	return (`${i?.file} está vacío, pero la revisión tiene vínculos: se ha perdido lo que se hizo en ella.`)
};

export const error_ledger_lost_todo = () => {
	return (`Devuelva una copia del libro. Para empezar de nuevo sin él, retire antes snapshots/ y publications/.`)
};

export const error_links_option = (i) => {
	return (`${i?.wrong} no se conoce`)
};

export const error_links_option_todo = () => {
	return (`Los modelos de azar son bicm, hypergeometric y permutation; las permutaciones, un número entero; --expand admite members.`)
};

export const error_list_empty = () => {
	return (`Las listas no contienen ningún valor.`)
};

export const error_match_ids = (i) => {
	return (`--right-id se da ${i?.given} veces para ${i?.files} archivos más: délo una vez para todos, o una vez para cada uno en su orden.`)
};

export const error_memo_date = () => {
	return (`El calendario no tiene ese día.`)
};

export const error_memo_date_todo = () => {
	return (`Corrija la fecha.`)
};

export const error_memo_kind = (i) => {
	return (`${i?.kind} no es un tipo de dato.`)
};

export const error_memo_kind_todo = (i) => {
	return (`Los tipos son: ${i?.kinds}.`)
};

export const error_memo_reassigned_kind = (i) => {
	return (`Un dato de tipo ${i?.kind} no pasa a otra persona.`)
};

export const error_memo_reassigned_twice = (i) => {
	return (`${i?.value} se reasigna dos veces el ${i?.at}.`)
};

export const error_memo_remove_one_todo = () => {
	return (`Quite una.`)
};

export const error_memo_remove_todo = () => {
	return (`Quítelo.`)
};

export const error_memo_same_once = (i) => {
	return (`${i?.value} figura dos veces.`)
};

export const error_memo_same_once_todo = () => {
	return (`Indique las dos formas de escribirlo.`)
};

export const error_memo_source = (i) => {
	return (`La fuente ${i?.source} no está entre las fuentes de la ficha.`)
};

export const error_memo_source_todo = () => {
	return (`Añádala con su grado.`)
};

export const error_memo_window_empty = () => {
	return (`El intervalo no contiene ningún día: acaba antes de empezar.`)
};

export const error_memory_short = (i) => {
	return (`Saber quién es quién en ${i?.file} requiere unos ${i?.needed} GiB de memoria; esta máquina tiene ${i?.held} GiB.`)
};

export const error_memory_short_todo = () => {
	return (`Use una máquina con más memoria u omita con --ignore las columnas que no dicen quién es una persona.`)
};

export const error_model_fits_not = () => {
	return (`ninguna de las columnas del modelo está en el archivo`)
};

export const error_model_fits_not_todo = (i) => {
	return (`El modelo lee: ${i?.columns}.`)
};

export const error_model_gone_todo = () => {
	return (`Devuélvalo a su sitio, o aprenda de nuevo con \`lookback resolve --refit\`, que enumera cada persona que cambia.`)
};

export const error_model_outdated = (i) => {
	return (`el modelo no conoce la comparación "${i?.name}" como la hace esta versión`)
};

export const error_model_outdated_todo = () => {
	return (`Lo aprendió otra versión de Lookback: apréndalo de nuevo con \`lookback resolve --refit\`, o no dé --model.`)
};

export const error_model_roles = () => {
	return (`--model y --role no van juntos: el modelo dice los papeles.`)
};

export const error_network_empty = () => {
	return (`la red no nombra nada`)
};

export const error_network_empty_todo = () => {
	return (`Escriba una fila por cada dato (kind anchor) o persona (kind member) de ella.`)
};

export const error_network_kind = (i) => {
	return (`«${i?.kind}» no es ni anchor ni member`)
};

export const error_network_kind_todo = () => {
	return (`Escriba anchor para un dato de la red, member para una persona de ella.`)
};

export const error_network_role = (i) => {
	return (`${i?.text} no es un papel en una red.`)
};

export const error_no_action = (i) => {
	return (`${i?.value} no es una actuación definida.`)
};

export const error_no_answer = (i) => {
	return (`${i?.value} no es una respuesta definida.`)
};

export const error_no_charter = (i) => {
	return (`${i?.file} no se puede leer: una revisión necesita su mandato.`)
};

export const error_no_charter_todo = () => {
	return (`Escríbalo, o ejecute \`lookback init\` en una carpeta vacía y copie el que crea.`)
};

export const error_no_claims = (i) => {
	return (`${i?.folder} no contiene ningún archivo YAML.`)
};

export const error_no_claims_todo = () => {
	return (`Escriba orígenes, informes y afirmaciones como en examples/the-report.`)
};

export const error_no_column = (i) => {
	return (`no hay ninguna columna «${i?.name}»`)
};

export const error_no_column_todo = (i) => {
	return (`Las columnas son ${i?.columns}.`)
};

export const error_no_exclusion = (i) => {
	return (`El mandato no tiene la exclusión ${i?.rule}.`)
};

export const error_no_file = (i) => {
	return (`no existe el archivo ${i?.path}`)
};

export const error_no_folder = (i) => {
	return (`${i?.folder} no es una carpeta que se pueda leer.`)
};

export const error_no_header_todo = (i) => {
	return (`Las columnas son ${i?.columns}. Un archivo sin encabezado tiene sus columnas por número, como --id column_1. Si tiene encabezado, no está en la primera línea: borre lo que hay encima e inténtelo de nuevo.`)
};

export const error_no_id = (i) => {
	return (`${i?.file}: ¿qué columna contiene los identificadores de los registros?`)
};

export const error_no_id_column_todo = (i) => {
	return (`Ninguna columna tiene en cada fila una palabra distinta. Indique con ${i?.option} la que distingue los registros, o añada una que numere las filas. Las columnas son ${i?.columns}.`)
};

export const error_no_id_headless_todo = (i) => {
	return (`Indique --no-header ${i?.option} ${i?.column}: el archivo no tiene encabezado y sus columnas son ${i?.columns}.`)
};

export const error_no_id_todo = (i) => {
	return (`Indique ${i?.option} ${i?.column}. Las columnas son ${i?.columns}. Si la primera fila no es encabezado sino datos, añada --no-header: entonces se llaman column_1, column_2, etc.`)
};

export const error_no_key_file = (i) => {
	return (`${i?.file}: no existe ese archivo de clave.`)
};

export const error_no_key_file_todo = () => {
	return (`Cree uno con \`lookback key new NOMBRE --role reviewer\`.`)
};

export const error_no_linkage_model = (i) => {
	return (`${i?.file} no es un modelo de enlace de versión 1.`)
};

export const error_no_linkage_model_todo = () => {
	return (`Escriba uno con lookback dedupe ARCHIVO --export-model MODELO.yaml.`)
};

export const error_no_mapping = (i) => {
	return (`${i?.path}: no existe esa correspondencia.`)
};

export const error_no_mapping_todo = () => {
	return (`Compruebe la ruta, o deje que --guess proponga una.`)
};

export const error_no_match = (i) => {
	return (`${i?.file}:${i?.line}:${i?.column}: ningún archivo coincide con ${i?.globs}.`)
};

export const error_no_match_todo = () => {
	return (`Nombre también el archivo, o quite la consulta de la correspondencia.`)
};

export const error_no_model_of_pair = (i) => {
	return (`${i?.left} y ${i?.right} no tienen modelo de enlace: no existe ${i?.own} ni ${i?.shared}.`)
};

export const error_no_model_todo = () => {
	return (`Escriba uno con --export-model.`)
};

export const error_no_name_column = (i) => {
	return (`${i?.file}: ninguna columna parece un nombre.`)
};

export const error_no_name_column_todo = () => {
	return (`Llame \`name\` a la columna de nombres, o given_name y surname.`)
};

export const error_no_person = (i) => {
	return (`${i?.id} no es una persona ni un registro de una en este espacio de trabajo.`)
};

export const error_no_person_column = (i) => {
	return (`${i?.file}: ninguna columna parece un nombre o un número de documento de una persona.`)
};

export const error_no_person_column_todo = (i) => {
	return (`Escriba a mano una correspondencia; las columnas son: ${i?.columns}.`)
};

export const error_no_person_todo = () => {
	return (`Indique una persona o un registro como lo muestran \`lookback review list\` y los informes.`)
};

export const error_no_persons = (i) => {
	return (`${i?.file} contiene entidades FollowTheMoney, y ninguna es una persona.`)
};

export const error_no_persons_todo = () => {
	return (`Dé un archivo con entidades del esquema Person.`)
};

export const error_no_query = (i) => {
	return (`${i?.file}: ninguna consulta de la correspondencia es para ${i?.name}; son para ${i?.globs}.`)
};

export const error_no_query_todo = () => {
	return (`Añada una consulta para el archivo, cambie su patrón \`file:\`, o use la correspondencia que le toca.`)
};

export const error_no_record = (i) => {
	return (`No hay ningún registro ${i?.id} en este espacio de trabajo.`)
};

export const error_no_record_todo = () => {
	return (`Los registros se escriben como S1.17; \`lookback person\` muestra los de una persona.`)
};

export const error_no_snapshot = (i) => {
	return (`No hay ninguna instantánea ${i?.stage} en este espacio de trabajo.`)
};

export const error_no_snapshot_todo = (i) => {
	return (`Ejecute antes \`lookback ${i?.command}\`.`)
};

export const error_no_state = (i) => {
	return (`${i?.value} no es un estado definido.`)
};

export const error_not_zero_one = (i) => {
	return (`«${i?.cell}» no es ni 0 ni 1`)
};

export const error_not_zero_one_todo = () => {
	return (`Una tabla contiene 0 y 1; una lista de usos tiene las columnas person y anchor; las aristas, a y b.`)
};

export const error_nothing_to_find = () => {
	return (`No se indicó nada que buscar.`)
};

export const error_nothing_to_find_todo = () => {
	return (`Añada --phones ARCHIVO, --accounts ARCHIVO o --addresses ARCHIVO, un valor por línea.`)
};

export const error_one_act = () => {
	return (`Indique --approve o --withdraw, solo uno de ellos.`)
};

export const error_one_answer = () => {
	return (`Indique --upheld o --rejected, solo uno de ellos.`)
};

export const error_one_claim = () => {
	return (`Indique --place, --action o --search, solo uno de ellos.`)
};

export const error_one_judgement = () => {
	return (`Indique --same, --different o --unsure, solo uno de ellos.`)
};

export const error_option_number = (i) => {
	return (`--${i?.option} debe ser un número, no «${i?.text}».`)
};

export const error_option_number_todo = (i) => {
	return (`Dé un número a --${i?.option}.`)
};

export const error_out_is_input = (i) => {
	return (`--out ${i?.file} es el archivo que se lee.`)
};

export const error_out_is_input_todo = () => {
	return (`Indique otro archivo para escribir.`)
};

export const error_outcome_unknown = (i) => {
	return (`${i?.outcome} no es un resultado.`)
};

export const error_outcome_unknown_todo = () => {
	return (`Los resultados son D1 a D8 o sus nombres; \`lookback review decide --help\` los enumera.`)
};

export const error_passphrase_differs = () => {
	return (`Las dos contraseñas difieren; no se escribió nada.`)
};

export const error_passphrase_needed = () => {
	return (`Aquí nadie puede teclear una contraseña.`)
};

export const error_passphrase_needed_todo = () => {
	return (`Indique con --passphrase-file un archivo que la contenga.`)
};

export const error_profile = (i) => {
	return (`${i?.file}:${i?.line}: ${i?.profile} no es un perfil de revisión.`)
};

export const error_profile_todo = (i) => {
	return (`Los perfiles son: ${i?.profiles}.`)
};

export const error_protected = (i) => {
	return (`${i?.file}:${i?.line}: ${i?.term} es un atributo protegido (${i?.attribute}) y nunca hace un vínculo.`)
};

export const error_protected_todo = () => {
	return (`Quítelo. Un atributo protegido puede ayudar a decidir quién es quién, y nada más.`)
};

export const error_publication_ahead = (i) => {
	return (`No se pueden publicar cifras a fecha de ${i?.day}: ese día no ha llegado (hoy es ${i?.today}) y nadie sabe lo que se registrará hasta entonces.`)
};

export const error_publication_ahead_todo = (i) => {
	return (`Publique a fecha de ${i?.today} o de un día anterior: --as-of ${i?.today}.`)
};

export const error_publication_key = () => {
	return (`Una publicación necesita una clave.`)
};

export const error_publication_key_todo = () => {
	return (`Añada --key ARCHIVO, dos veces.`)
};

export const error_purge_cause = () => {
	return (`Una eliminación necesita su --cause.`)
};

export const error_purge_cause_todo = () => {
	return (`Diga qué regla u orden.`)
};

export const error_rate_name = (i) => {
	return (`--rate ${i?.text}: no hay ninguna tasa «${i?.name}».`)
};

export const error_rate_number = (i) => {
	return (`--rate ${i?.text}: «${i?.value}» no es un número.`)
};

export const error_rate_todo = () => {
	return (`Indique una tasa como twins=0.05; \`lookback simulate --help\` enumera sus nombres.`)
};

export const error_reading_ambiguous = (i) => {
	return (`${i?.file}:${i?.line}: dos consultas leen ${i?.name} de dos maneras, como dos hojas suyas.`)
};

export const error_reading_ambiguous_todo = () => {
	return (`Una fuente es una tabla. Guarde la otra hoja como archivo propio e importe las dos.`)
};

export const error_role_unknown = (i) => {
	return (`${i?.text} no es un papel.`)
};

export const error_roles_are = (i) => {
	return (`Los papeles son: ${i?.roles}.`)
};

export const error_row_unreadable = (i) => {
	return (`la fila ${i?.row} no se puede leer (${i?.reason})`)
};

export const error_row_unreadable_todo = () => {
	return (`Corrija esa línea; no se leyó nada del archivo.`)
};

export const error_row_without_id = (i) => {
	return (`la fila ${i?.row} no tiene id`)
};

export const error_row_without_id_todo = () => {
	return (`Dé un id a cada fila o indique otra columna con --id.`)
};

export const error_rows_of_one_id = (i) => {
	return (`las filas ${i?.before} y ${i?.row} tienen el mismo id «${i?.id}»`)
};

export const error_rows_of_one_id_todo = () => {
	return (`Dé a cada fila su propio id o indique otra columna con --id.`)
};

export const error_sample_needs_out = () => {
	return (`--sample necesita --sample-out ARCHIVO.`)
};

export const error_sample_number = (i) => {
	return (`--sample ${i?.sample}: no es un número de pares.`)
};

export const error_search_answer = () => {
	return (`Una búsqueda necesita su --answer.`)
};

export const error_signature_key = () => {
	return (`Una firma necesita una clave.`)
};

export const error_signature_key_todo = () => {
	return (`Añada --key ARCHIVO.`)
};

export const error_stopped = () => {
	return (`Detenido; no se creó nada.`)
};

export const error_store_disk_failed = (i) => {
	return (`${i?.path}: el disco ha fallado.`)
};

export const error_store_disk_full = (i) => {
	return (`El disco está lleno; ${i?.path} no ha cambiado.`)
};

export const error_store_disk_full_todo = () => {
	return (`Libere espacio y ejecute de nuevo la misma orden.`)
};

export const error_store_file_is_none = (i) => {
	return (`${i?.path}: no es un archivo.`)
};

export const error_store_file_missing = (i) => {
	return (`${i?.path}: no existe tal archivo.`)
};

export const error_store_file_missing_todo = () => {
	return (`Revise la ruta.`)
};

export const error_store_ledger_unwritable = (i) => {
	return (`${i?.path}: no se puede abrir el libro para escribir`)
};

export const error_store_ledger_unwritable_todo = () => {
	return (`Revise la carpeta y sus permisos.`)
};

export const error_store_locked = (i) => {
	return (`El espacio de trabajo está ocupado: ${i?.what} (proceso ${i?.pid} en ${i?.host}).`)
};

export const error_store_locked_by_nobody_known = () => {
	return (`El espacio de trabajo está ocupado.`)
};

export const error_store_locked_todo = () => {
	return (`Espere a que termine y ejecute de nuevo la misma orden.`)
};

export const error_store_name_a_source_todo = (i) => {
	return (`Nombre una de estas: ${i?.sources}.`)
};

export const error_store_no_such_source = (i) => {
	return (`${i?.name} no nombra ninguna fuente.`)
};

export const error_store_no_workspace = () => {
	return (`No hay ningún espacio de trabajo aquí ni en una carpeta superior.`)
};

export const error_store_no_workspace_todo = () => {
	return (`Ejecute antes \`lookback init\` o nombre el espacio de trabajo con --dir.`)
};

export const error_store_not_a_workspace = (i) => {
	return (`${i?.dir} no es un espacio de trabajo.`)
};

export const error_store_not_writable = (i) => {
	return (`No se puede escribir en ${i?.path} (${i?.code}).`)
};

export const error_store_not_writable_path_todo = () => {
	return (`Nombre otro archivo: esta ruta es una carpeta, está dentro de un archivo o es demasiado larga.`)
};

export const error_store_not_writable_place_todo = () => {
	return (`Nombre otro archivo: en este lugar no se pueden guardar archivos.`)
};

export const error_store_not_writable_right_todo = () => {
	return (`Dese permiso para escribir ahí y ejecute de nuevo la misma orden.`)
};

export const error_store_source_ambiguous = (i) => {
	return (`${i?.name} nombra más de una fuente.`)
};

export const error_store_workspace_newer = (i) => {
	return (`Este espacio de trabajo tiene el formato ${i?.format}; este Lookback conoce formatos hasta el ${i?.known}.`)
};

export const error_store_workspace_newer_todo = () => {
	return (`Use el Lookback más nuevo que lo escribió. No se ha cambiado nada.`)
};

export const error_threads = (i) => {
	return (`--threads ${i?.text} no es un número de 1 a 64.`)
};

export const error_trace_stale = () => {
	return (`Los archivos o las personas han cambiado desde el rastreo: las cifras mezclarían lo rastreado con lo que no lo está.`)
};

export const error_trace_stale_todo = () => {
	return (`Ejecute \`lookback round\` y mida de nuevo.`)
};

export const error_unexplained = (i) => {
	return (`${i?.file}: el custodio dice ${i?.expected} filas, llegaron ${i?.received} (diferencia ${i?.difference}).`)
};

export const error_unexplained_todo = (i) => {
	return (`Explíquelo: lookback import --explain-difference ${i?.file} "por qué".`)
};

export const error_unreadable = (i) => {
	return (`${i?.file} no se puede leer.`)
};

export const error_unwritable = (i) => {
	return (`${i?.path} no se puede escribir.`)
};

export const error_usage_argument = (i) => {
	return (`falta el argumento '${i?.name}'`)
};

export const error_usage_bare = () => {
	return (`Falta una orden.`)
};

export const error_usage_command_unknown = (i) => {
	return (`orden desconocida '${i?.name}'`)
};

export const error_usage_excess = (i) => {
	return (`sobran argumentos: se esperaban ${i?.expected} y se dieron ${i?.received} (${i?.given})`)
};

export const error_usage_option_missing = (i) => {
	return (`falta la opción '${i?.option}', que es obligatoria`)
};

export const error_usage_option_unknown = (i) => {
	return (`opción desconocida '${i?.option}'`)
};

export const error_usage_suggestion = (i) => {
	return (`¿Quería decir ${i?.names}?`)
};

export const error_usage_todo = () => {
	return (`Vea la misma orden con --help.`)
};

export const error_usage_value = (i) => {
	return (`la opción '${i?.option}' necesita un valor`)
};

export const error_web_build_failed = () => {
	return (`No se pudo preparar el puesto de trabajo.`)
};

export const error_web_build_failed_todo = () => {
	return (`Ejecute npm install y después npm run build:web.`)
};

export const error_weight = (i) => {
	return (`«${i?.text}» no es un peso`)
};

export const error_weight_todo = () => {
	return (`Los pesos son números desde 0.`)
};

export const error_why_not_two = () => {
	return (`Aquí hacen falta dos registros; uno solo vale con --in ARCHIVO.`)
};

export const error_why_not_two_todo = () => {
	return (`Dé dos ids, o añada --in ARCHIVO --id COLUMNA.`)
};

export const error_window_empty = () => {
	return (`el intervalo no contiene ningún día: acaba antes de empezar`)
};

export const error_window_empty_todo = () => {
	return (`Corrija from y to.`)
};

export const figures_acted_apart = (i) => {
	return (`Aparte, como actuaciones adversas: ${i?.before} [antes de conocerse la red](A0). ${i?.after} [tras una decisión](A2). ${i?.other} por otros motivos, [tras conocerse, antes de una decisión](A1). ${i?.undated} con [fecha desconocida](AU).`)
};

export const figures_acted_cleared = (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return (`${i?.cleared} de ellas se [resolvió después](B2) como *no es la persona*, *sin vínculo* o *vínculo, nada adverso*.`);
	return (`${i?.cleared} de ellas se [resolvieron después](B2) como *no es la persona*, *sin vínculo* o *vínculo, nada adverso*.`)
	
};

export const figures_acted_heading = () => {
	return (`Objeto de actuación antes de decidirse`)
};

export const figures_acted_persons = (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return (`persona sufrió una actuación adversa tras conocerse la red y antes de que nadie decidiera, a causa de la red o sin motivo indicado.`);
	return (`personas sufrieron una actuación adversa tras conocerse la red y antes de que nadie decidiera, a causa de la red o sin motivo indicado.`)
	
};

export const figures_actions_caption = () => {
	return (`Actuaciones adversas: hechos, por momento y fundamento registrado`)
};

export const figures_actions_heading = () => {
	return (`Lo que se hizo a las personas en revisión`)
};

export const figures_actions_note = (i) => {
	return (`Detrás de «arrestadas al menos una vez» hay ${i?.events} arrestos registrados. Una actuación es un dato fechado sobre lo que hizo una autoridad o institución: nunca un resultado, nunca prueba de un vínculo.`)
};

export const figures_actions_persons_caption = () => {
	return (`Personas, según lo que les ocurrió`)
};

export const figures_agrees = () => {
	return (`coincide`)
};

export const figures_all = () => {
	return (`total`)
};

export const figures_annex_cells = () => {
	return (`Celdas de resultado por ubicación`)
};

export const figures_annex_digest = () => {
	return (`El resumen es el SHA-256 de los identificadores ordenados de la lista, uno por línea.`)
};

export const figures_annex_digest_public = () => {
	return (`El resumen es un compromiso: la supervisión puede abrirlo y no delata ninguna lista pequeña.`)
};

export const figures_annex_heading = () => {
	return (`Anexo: cada número y su lista`)
};

export const figures_annex_identities = () => {
	return (`Identidades que se cumplen sobre las listas`)
};

export const figures_as_of = () => {
	return (`a fecha de`)
};

export const figures_audience_internal = () => {
	return (`interna: números exactos`)
};

export const figures_audience_oversight = () => {
	return (`para supervisión: números exactos, listas seudónimas`)
};

export const figures_audience_public = () => {
	return (`pública: números pequeños reservados`)
};

export const figures_basis_network = () => {
	return (`a causa de la red`)
};

export const figures_basis_not_stated = () => {
	return (`sin motivo indicado`)
};

export const figures_basis_other = () => {
	return (`por otros motivos`)
};

export const figures_born = (i) => {
	return (`nacimiento ${i?.date}`)
};

export const figures_carried_arrested = (i) => {
	return (`${i?.arrested} personas en revisión fueron arrestadas al menos una vez. ${i?.before} actuaciones adversas fueron antes de conocerse la red. ${i?.early} personas fueron objeto de actuación antes de decidirse, ${i?.cleared} de ellas después descartadas.`)
};

export const figures_carried_by_count = () => {
	return (`El recuento supera lo que daría el azar entre tantas pruebas.`)
};

export const figures_carried_by_document = () => {
	return (`El recuento solo no sustenta ningún vínculo; un registro sí.`)
};

export const figures_carried_by_nothing = () => {
	return (`El recuento solo no sustenta ningún vínculo, y ningún registro lo dice directamente.`)
};

export const figures_carried_dangerous = (i) => {
	return (`De ${i?.adverse} personas dos lectores dieron por acreditado un papel en la red o conducta propia; de las demás, no. Lo que se alega de la red no es un hallazgo sobre una persona.`)
};

export const figures_carried_moved = (i) => {
	return (`${i?.moved} personas en revisión tienen prueba de un tramo de viaje. Quien no está en ningún archivo no está en ningún recuento.`)
};

export const figures_carried_rest = () => {
	return (`No se puede derivar: arrestadas y no halladas cuentan cosas distintas, y una persona puede ser ambas o ninguna.`)
};

export const figures_carried_ties = (i) => {
	return (`${i?.cohort} personas están en revisión. ${i?.two} de ellas comparten dos o más datos con la red, cuando la casualidad sola daría unas ${i?.expected}.`)
};

export const figures_carried_unknown = (i) => {
	return (`${i?.unknown} no pudieron ser halladas tras todas las búsquedas exigidas. ${i?.unsearched} están aún sin buscar o con ubicación caducada.`)
};

export const figures_chance_accidental = (i) => {
	return (`Coincidencias accidentales que cabe esperar junto a los usos únicos, por números reciclados o mal escritos: unas ${i?.count}.`)
};

export const figures_chance_heading = () => {
	return (`Lo que daría el azar por sí solo`)
};

export const figures_chance_never_decides = () => {
	return (`Un número de esta tabla ordena la cola; no decide sobre nadie.`)
};

export const figures_chance_null = (i) => {
	return (`Esperado según ${i?.null}, sobre ${i?.tested} personas sometidas a prueba: cada una tan activa y cada dato tan usado como se observó.`)
};

export const figures_chance_single = () => {
	return (`Un solo uso no se puede someter a prueba contando.`)
};

export const figures_chance_survive = (i) => {
	return (`Personas cuyo recuento destaca tras corregir por las muchas pruebas al 5 por 100: ${i?.count}.`)
};

export const figures_chip_as_of = (i) => {
	return (`a fecha de ${i?.date}`)
};

export const figures_chip_band = (i) => {
	return (`banda ${i?.band} de la cola`)
};

export const figures_chip_conflict = () => {
	return (`dos archivos discrepan`)
};

export const figures_chip_known = (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return (`conocida desde hace ${i?.days} día`);
	return (`conocida desde hace ${i?.days} días`)
	
};

export const figures_chip_sole = () => {
	return (`un camino depende de una sola entrada`)
};

export const figures_closed_first_gate_open = () => {
	return (`la primera puerta está abierta`)
};

export const figures_closed_no_conduct_evidence = () => {
	return (`exige prueba de conducta, no hay ninguna adjunta`)
};

export const figures_closed_no_journey_evidence = () => {
	return (`exige prueba de un tramo de viaje, no hay ninguna adjunta`)
};

export const figures_closed_not_your_turn = () => {
	return (`lo tiene otro lector`)
};

export const figures_column_added = () => {
	return (`añadidas`)
};

export const figures_column_after = () => {
	return (`ahora`)
};

export const figures_column_before = () => {
	return (`antes`)
};

export const figures_column_by_reason = () => {
	return (`por motivo`)
};

export const figures_column_carried = () => {
	return (`lo que sostienen los archivos`)
};

export const figures_column_counts = () => {
	return (`qué cuenta`)
};

export const figures_column_custodian = () => {
	return (`custodio`)
};

export const figures_column_definition = () => {
	return (`definición`)
};

export const figures_column_digest = () => {
	return (`resumen de la lista`)
};

export const figures_column_expected = () => {
	return (`esperado por azar`)
};

export const figures_column_from = () => {
	return (`desde`)
};

export const figures_column_id = () => {
	return (`id`)
};

export const figures_column_lane = () => {
	return (`clase`)
};

export const figures_column_number = () => {
	return (`número`)
};

export const figures_column_observed = () => {
	return (`observado`)
};

export const figures_column_of_moved = () => {
	return (`de ellas, trasladadas`)
};

export const figures_column_removed = () => {
	return (`retiradas`)
};

export const figures_column_same_scale = () => {
	return (`observado (liso) y esperado (rayado), misma escala`)
};

export const figures_column_searched = () => {
	return (`consultado`)
};

export const figures_column_shared = () => {
	return (`datos de la red usados`)
};

export const figures_column_source = () => {
	return (`fuente`)
};

export const figures_column_system = () => {
	return (`sistema`)
};

export const figures_column_tempted = () => {
	return (`tentador`)
};

export const figures_column_to = () => {
	return (`hasta`)
};

export const figures_column_true = () => {
	return (`y en verdad, aquí`)
};

export const figures_column_type = () => {
	return (`tipo`)
};

export const figures_column_weight = () => {
	return (`peso`)
};

export const figures_column_what = () => {
	return (`qué`)
};

export const figures_column_when = () => {
	return (`cuándo`)
};

export const figures_column_why = () => {
	return (`por qué`)
};

export const figures_conflicts = () => {
	return (`se contradice`)
};

export const figures_counter_fact = (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return (`De ${i?.none} de las ${i?.all} personas en revisión no está acreditado [ni un papel en la red ni conducta propia](CF); ${i?.undecided} de las personas en revisión están [aún sin decidir](U).`);
	return (`De ${i?.none} de las ${i?.all} personas en revisión no está acreditado [ni un papel en la red ni conducta propia](CF); ${i?.undecided} de las personas en revisión están [aún sin decidir](U).`)
	
};

export const figures_counter_fact_withheld = (i) => {
	return (`Estar en revisión no dice nada de lo que hizo una persona: de las ${i?.all} personas en revisión, el número de aquellas sin que conste acreditado [ni un papel en la red ni conducta propia](CF) está ${i?.none}, y ${i?.undecided} de las personas en revisión están [aún sin decidir](U).`)
};

export const figures_counts_only = () => {
	return (`solo recuentos`)
};

export const figures_cross_corner = () => {
	return (`resultado \\ ubicación`)
};

export const figures_cross_heading = (i) => {
	return (`Resultado por ubicación, las mismas ${i?.cohort} personas en revisión`)
};

export const figures_cross_note = () => {
	return (`Filas y columnas suman sobre las listas de personas, no solo en los totales.`)
};

export const figures_date_open = () => {
	return (`abierta`)
};

export const figures_define_a = () => {
	return (`Actuaciones adversas registradas sobre personas en revisión: hechos, no personas.`)
};

export const figures_define_a0 = () => {
	return (`Actuaciones adversas con fecha anterior al primer conocimiento de la red.`)
};

export const figures_define_a1 = () => {
	return (`Actuaciones adversas desde el primer conocimiento de la red, sin decisión firme sobre la persona hasta entonces.`)
};

export const figures_define_a2 = () => {
	return (`Actuaciones adversas con fecha igual o posterior a la decisión firme sobre la persona.`)
};

export const figures_define_au = () => {
	return (`Actuaciones adversas cuya fecha no dice de qué lado de estos puntos caen.`)
};

export const figures_define_b1 = () => {
	return (`Personas en revisión con al menos una actuación adversa tras el primer conocimiento de la red y antes de una decisión firme, a causa de la red o sin motivo indicado.`)
};

export const figures_define_b2 = () => {
	return (`De las personas objeto de actuación antes de decidirse, las resueltas después como no es la persona, sin vínculo, o vínculo sin nada adverso.`)
};

export const figures_define_basis = (i) => {
	return (`De las ${i?.phase}, las que tienen como fundamento registrado: ${i?.basis}.`)
};

export const figures_define_c = () => {
	return (`Personas con un vínculo por examinar que no fueron excluidas antes de la revisión: la cohorte. Estar en revisión no dice nada de lo que hizo una persona.`)
};

export const figures_define_cell = (i) => {
	return (`Personas en revisión que cumplen ambas cosas: ${i?.row}; ${i?.column}.`)
};

export const figures_define_cf = () => {
	return (`El contrahecho: personas en revisión de las que dos lectores no han dado por acreditado ni un papel en la red ni conducta propia. Incluye las que están sin decidir.`)
};

export const figures_define_cleared = () => {
	return (`Resueltas como no es la persona, sin vínculo, o vínculo sin nada adverso: D1, D2 y D3.`)
};

export const figures_define_d = () => {
	return (`Personas en revisión con un resultado firme.`)
};

export const figures_define_d1 = () => {
	return (`Los registros que sustentan el vínculo no son de esta persona.`)
};

export const figures_define_d2 = () => {
	return (`La prueba fue retirada, o se explica sin la red.`)
};

export const figures_define_d3 = () => {
	return (`El uso de un dato está confirmado o es compatible con el azar, y nada adverso de la persona está acreditado.`)
};

export const figures_define_d4 = () => {
	return (`Derivadas como posible víctima, menor o testigo en riesgo. Mientras dura la protección prevalece sobre cualquier otro resultado.`)
};

export const figures_define_d5 = () => {
	return (`Consta conducta propia en favor de la red y dos lectores la consideraron acreditada.`)
};

export const figures_define_d6 = () => {
	return (`Consta conducta de la propia persona, no de su entorno, y dos lectores la consideraron acreditada.`)
};

export const figures_define_d7 = () => {
	return (`Los archivos no permiten responder; hay una fecha para volver a mirar.`)
};

export const figures_define_d8 = () => {
	return (`En la revisión se vio que habían fallecido o quedaban fuera del mandato.`)
};

export const figures_define_e0 = () => {
	return (`Arrestos registrados de personas en revisión hasta la fecha de referencia, con independencia de lo que siguiera. Una persona puede tener varios.`)
};

export const figures_define_e0m = () => {
	return (`Arrestos registrados de personas trasladadas por la red.`)
};

export const figures_define_e1 = () => {
	return (`Personas en revisión con al menos un arresto registrado hasta la fecha de referencia, por cualquier motivo y con independencia de lo que siguiera. Se cuenta a lo largo del tiempo: no es el número bajo custodia.`)
};

export const figures_define_e1m = () => {
	return (`De las personas trasladadas por la red, las que tienen al menos un arresto registrado.`)
};

export const figures_define_e2 = () => {
	return (`Personas en revisión con procedimientos abiertos en la fecha de referencia.`)
};

export const figures_define_e2m = () => {
	return (`De las personas trasladadas por la red, las que tienen procedimientos abiertos en la fecha de referencia.`)
};

export const figures_define_e3 = () => {
	return (`Personas en revisión con al menos una expulsión registrada hasta la fecha de referencia.`)
};

export const figures_define_e3m = () => {
	return (`De las personas trasladadas por la red, las que tienen al menos una expulsión registrada.`)
};

export const figures_define_k0 = () => {
	return (`Personas de partida y miembros que nombra la ficha de la red. No se someten a prueba ni cuentan como halladas.`)
};

export const figures_define_l0 = () => {
	return (`Personas no declaradas de las que ningún elemento de las fuentes muestra el uso de lo que usó la red ni una declaración directa.`)
};

export const figures_define_l1 = () => {
	return (`Personas no declaradas con al menos un elemento de las fuentes que muestra el uso de un dato de la red dentro de su periodo, o una declaración directa con un miembro. Un vínculo es un motivo para mirar, nada más.`)
};

export const figures_define_m0 = () => {
	return (`Personas en revisión cuyo vínculo no es un tramo de viaje.`)
};

export const figures_define_m1 = () => {
	return (`Personas en revisión con prueba de un tramo de viaje con la red. Haber sido trasladado nunca es algo adverso.`)
};

export const figures_define_n1 = () => {
	return (`De las personas con un vínculo por examinar, las que usaron al menos un dato de la red. Un solo uso no se puede someter a prueba contando.`)
};

export const figures_define_n1c = () => {
	return (`De las personas en revisión, las que usaron al menos un dato de la red. Un solo uso no se puede someter a prueba contando.`)
};

export const figures_define_n2 = () => {
	return (`De las personas con un vínculo por examinar, las que usaron al menos dos datos de la red.`)
};

export const figures_define_n2c = () => {
	return (`De las personas en revisión, las que usaron al menos dos datos de la red.`)
};

export const figures_define_n3 = () => {
	return (`De las personas con un vínculo por examinar, las que usaron al menos tres datos de la red.`)
};

export const figures_define_n3c = () => {
	return (`De las personas en revisión, las que usaron al menos tres datos de la red.`)
};

export const figures_define_p0 = () => {
	return (`Personas, una vez reunidos los registros de cada una.`)
};

export const figures_define_r0 = () => {
	return (`Todos los registros de personas recibidos de los sistemas consultados.`)
};

export const figures_define_r1 = () => {
	return (`Registros con datos suficientes para decir de quién son.`)
};

export const figures_define_r2 = () => {
	return (`Registros legibles que solo tienen un nombre, o demasiado poco: no forman ninguna persona.`)
};

export const figures_define_r3 = () => {
	return (`Registros recibidos que no se pudieron leer o consultar.`)
};

export const figures_define_r4 = () => {
	return (`Registros atribuidos, aparte del primero de cada persona: R1 menos P0.`)
};

export const figures_define_rule = (i) => {
	return (`Un recuento con nombre del mandato, no una condición de ninguna persona: ${i?.definition}. Cuenta los resultados ${i?.outcomes}.`)
};

export const figures_define_s0 = () => {
	return (`Personas en revisión que ningún lector ha tomado todavía.`)
};

export const figures_define_s1 = () => {
	return (`Un primer lector ha tomado a la persona y no ha respondido.`)
};

export const figures_define_s2 = () => {
	return (`La primera respuesta está dada; el segundo lector, que no la ve, no ha respondido.`)
};

export const figures_define_s3 = () => {
	return (`Las dos respuestas difieren y decide un tercer lector.`)
};

export const figures_define_s4 = () => {
	return (`La revisión está en pausa por un motivo indicado.`)
};

export const figures_define_t1 = () => {
	return (`Personas no declaradas que usaron al menos un teléfono, lugar, cuenta, documento o viaje que nombra la ficha, dentro de su periodo.`)
};

export const figures_define_u = () => {
	return (`Personas en revisión sin resultado firme: de S0 a S4 juntas.`)
};

export const figures_define_w1 = () => {
	return (`Retenidas en la fecha de referencia, según un dato fechado. La custodia puede empezar en otro lugar y terminar: no es parte ni límite de los arrestos.`)
};

export const figures_define_w2 = () => {
	return (`Un dato fechado y no caducado dice dónde está la persona.`)
};

export const figures_define_w3 = () => {
	return (`Salió o fue expulsada, según un dato fechado.`)
};

export const figures_define_w4 = () => {
	return (`Fallecida, según un dato fechado.`)
};

export const figures_define_w5 = () => {
	return (`Todas las búsquedas que exige el mandato se hicieron y contestaron: sin resultado.`)
};

export const figures_define_w6 = () => {
	return (`No todas las búsquedas exigidas se hicieron o contestaron, o la última ubicación conocida ha caducado.`)
};

export const figures_define_w6a = () => {
	return (`Al menos una búsqueda que exige el mandato no se hizo o no se contestó.`)
};

export const figures_define_w6b = () => {
	return (`La última ubicación conocida es más antigua de lo que permite el mandato, y las búsquedas no están completas.`)
};

export const figures_define_w7 = () => {
	return (`Nadie puede o necesita buscar a esta persona.`)
};

export const figures_define_w8 = () => {
	return (`Dos datos válidos indican estados distintos. No se resuelve tomando el más reciente.`)
};

export const figures_define_x = () => {
	return (`Personas con un vínculo por examinar que salieron antes de la revisión, cada una por un motivo indicado.`)
};

export const figures_define_x1 = () => {
	return (`Los registros que sustentan el vínculo resultaron ser de otra persona.`)
};

export const figures_define_x2 = () => {
	return (`Toda la prueba del vínculo fue retirada o está impugnada.`)
};

export const figures_define_x3 = () => {
	return (`El uso queda fuera del periodo o de la población del mandato.`)
};

export const figures_define_x4 = () => {
	return (`Solo lugar muy concurrido y compatible con el azar, juntos.`)
};

export const figures_define_x4a = () => {
	return (`Todos los datos de la red de la persona son lugares o números que usa mucha gente sin relación, y no hay registro directo. Por una regla del mandato aprobada por dos personas; se muestrean con los descartados.`)
};

export const figures_define_x4b = () => {
	return (`Lo que la persona comparte no supera lo que daría el azar. Por una regla del mandato aprobada por dos personas; se muestrean con los descartados.`)
};

export const figures_define_x5 = () => {
	return (`Durante la preparación se vio que ya estaban contadas.`)
};

export const figures_difference_heading = (i) => {
	return (`Diferencia con la publicación ${i?.number} del ${i?.date}`)
};

export const figures_difference_none = () => {
	return (`Ningún número cambió.`)
};

export const figures_difference_note = () => {
	return (`Posterior = anterior + añadidas − retiradas, sobre las listas.`)
};

export const figures_difference_public = () => {
	return (`Los movimientos detrás de los cambios quedan para la supervisión: un paso pequeño podría nombrar a una persona.`)
};

export const figures_export_by = (i) => {
	return (`Pedido por ${i?.asked}, entregado por ${i?.given}, el ${i?.date}. La entrega consta en el registro de la revisión.`)
};

export const figures_export_by_one = (i) => {
	return (`${i?.outcome}: decidido por una persona, ${i?.date}; provisional.`)
};

export const figures_export_by_two = (i) => {
	return (`${i?.outcome}: decidido por dos personas, ${i?.date}.`)
};

export const figures_export_caveat_act = () => {
	return (`A nadie se le puede detener, rechazar o acusar solo por este expediente: pregunte qué dicen las fuentes.`)
};

export const figures_export_caveat_correct = () => {
	return (`Puede estar equivocado y puede retirarse. Antes de usarlo, pregunte a quien lo entregó si sigue siendo válido.`)
};

export const figures_export_caveat_link = () => {
	return (`Un vínculo dice que una persona usó un dato de la red. No dice por qué, y no es una conducta.`)
};

export const figures_export_caveat_network = () => {
	return (`Lo que se alega de la red se queda en la red. Nada de ello se dice de esta persona.`)
};

export const figures_export_caveat_purpose = (i) => {
	return (`Es para ${i?.recipient} y para el fin indicado arriba. No puede pasarse a otros ni usarse para nada más.`)
};

export const figures_export_caveats = () => {
	return (`Lea esto primero`)
};

export const figures_export_chance_row = (i) => {
	return (`${i?.least} o más datos de la red: ${i?.observed} personas; la sola coincidencia daría ${i?.expected}.`)
};

export const figures_export_doubt_challenged = () => {
	return (`La persona lo impugna, y eso aún no está decidido.`)
};

export const figures_export_doubt_hub = () => {
	return (`Los datos compartidos los usan muchas personas que nada tienen que ver con la red.`)
};

export const figures_export_doubt_none = () => {
	return (`Nada de lo que sepa la revisión. Eso no lo hace seguro.`)
};

export const figures_export_doubt_possible = () => {
	return (`De algunos usos solo es posible que caigan en el tiempo de la red: sus fechas no se conocen bastante.`)
};

export const figures_export_doubt_records = (i) => {
	return (`El expediente une ${i?.records} registros como una sola persona. Alguno puede ser de otra.`)
};

export const figures_export_doubt_reopened = () => {
	return (`Lo que se decidió antes se volvió a abrir.`)
};

export const figures_export_doubt_sole = () => {
	return (`Todo pende de un solo elemento: si es erróneo, no queda ningún vínculo.`)
};

export const figures_export_doubt_undecided = () => {
	return (`Nadie ha decidido todavía.`)
};

export const figures_export_doubts = () => {
	return (`Lo que es dudoso`)
};

export const figures_export_everybody = () => {
	return (`Lo que da la coincidencia`)
};

export const figures_export_for = (i) => {
	return (`Entregado a ${i?.recipient}, para esto y nada más: ${i?.purpose}.`)
};

export const figures_export_left_out = (i) => {
	return (`Consta en los archivos y se omite, porque nunca puede entrar en un vínculo ni en una decisión: ${i?.attributes}.`)
};

export const figures_export_one_detail = () => {
	return (`Un solo dato compartido no se puede comprobar así: quien usó el teléfono lo usó.`)
};

export const figures_export_records = () => {
	return (`Los registros en que se apoya`)
};

export const figures_export_review = (i) => {
	return (`La revisión pregunta: ${i?.question} Autoridad: ${i?.authority}.`)
};

export const figures_export_row = (i) => {
	return (`fila ${i?.row}`)
};

export const figures_export_settled = () => {
	return (`Lo que decidieron las personas`)
};

export const figures_export_title = (i) => {
	return (`Persona ${i?.id}: expediente entregado`)
};

export const figures_export_undecided = () => {
	return (`Nada. La revisión de esta persona no ha terminado, y nadie ha establecido nada sobre ella.`)
};

export const figures_files_closed = (i) => {
	return (`archivos cerrados el ${i?.date}`)
};

export const figures_first_heading = () => {
	return (`Los números de esta página, definidos`)
};

export const figures_first_note = () => {
	return (`No son partes de un todo: una persona puede contarse en varias filas.`)
};

export const figures_flow_chance_1 = (i) => {
	return (`unas ${i?.expected} de las ${i?.observed}`)
};

export const figures_flow_chance_2 = () => {
	return (`con dos o más surgirían`)
};

export const figures_flow_chance_3 = () => {
	return (`por casualidad`)
};

export const figures_flow_cohort = () => {
	return (`en revisión`)
};

export const figures_flow_cohort_caption = () => {
	return (`lo que decidieron dos lectores`)
};

export const figures_flow_description = () => {
	return (`Cada columna suma la parte de la columna anterior que amplía. La tabla de abajo da los mismos números.`)
};

export const figures_flow_heading = () => {
	return (`De los registros a las decisiones`)
};

export const figures_flow_links = () => {
	return (`con un vínculo`)
};

export const figures_flow_links_caption = () => {
	return (`usaron lo que usó la red`)
};

export const figures_flow_persons = () => {
	return (`personas`)
};

export const figures_flow_persons_caption = () => {
	return (`quiénes son`)
};

export const figures_flow_records = () => {
	return (`registros`)
};

export const figures_flow_records_caption = (i) => {
	return (`en ${i?.searched} de ${i?.all} sistemas`)
};

export const figures_flow_title = () => {
	return (`Recorrido de la cohorte`)
};

export const figures_gate_conduct = () => {
	return (`2  ¿Qué hizo esta persona?`)
};

export const figures_gate_identity = () => {
	return (`1  ¿Es esta persona?`)
};

export const figures_gate_state_not_open = () => {
	return (`No se abre hasta resolver la primera puerta.`)
};

export const figures_gate_state_settled = () => {
	return (`Resuelto por dos personas.`)
};

export const figures_gate_state_waits = () => {
	return (`Espera a una persona.`)
};

export const figures_how_to_decide = (i) => {
	return (`Esta página solo muestra. Para responder: lookback review decide ${i?.id} --outcome CÓDIGO --reason TEXTO --evidence ID --key ARCHIVO`)
};

export const figures_innocent_question = () => {
	return (`Antes de responder: ¿qué lo explicaría de forma inocente?`)
};

export const figures_lane_actions = () => {
	return (`Actuaciones`)
};

export const figures_lane_places = () => {
	return (`Lugares`)
};

export const figures_lane_review = () => {
	return (`Revisión`)
};

export const figures_lane_touches = () => {
	return (`Usos`)
};

export const figures_lede_arrested = (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return (`${i?.shown} fue [arrestada al menos una vez](E1).`);
	return (`${i?.shown} fueron [arrestadas al menos una vez](E1).`)
	
};

export const figures_lede_chance = (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return (`${i?.two} de ellas comparte [dos o más](N2C) datos con ella, cuando la casualidad sola daría unas ${i?.expected}.`);
	return (`${i?.two} de ellas comparten [dos o más](N2C) datos con ella, cuando la casualidad sola daría unas ${i?.expected}.`)
	
};

export const figures_lede_early = (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return (`${i?.shown} fue [objeto de actuación antes de decidirse](B1).`);
	return (`${i?.shown} fueron [objeto de actuación antes de decidirse](B1).`)
	
};

export const figures_lede_moved = (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return (`${i?.shown} persona fue [trasladada por la red](M1).`);
	return (`${i?.shown} personas fueron [trasladadas por la red](M1).`)
	
};

export const figures_lede_proceedings = (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return (`${i?.shown} está [con procedimientos abiertos](E2) a esta fecha.`);
	return (`${i?.shown} están [con procedimientos abiertos](E2) a esta fecha.`)
	
};

export const figures_lede_removed = (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return (`${i?.shown} fue de las [expulsadas](E3).`);
	return (`${i?.shown} fueron [expulsadas](E3).`)
	
};

export const figures_lede_review = (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return (`${i?.shown} de las ${i?.persons} personas [en los archivos](P0) está [en revisión](C) por un dato compartido con ella o un registro que la nombra.`);
	return (`${i?.shown} de las ${i?.persons} personas [en los archivos](P0) están [en revisión](C) por un dato compartido con ella o un registro que la nombra.`)
	
};

export const figures_lede_unknown = (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return (`${i?.shown} es de las que [no pudieron ser halladas](W5) tras todas las búsquedas exigidas.`);
	return (`${i?.shown} [no pudieron ser halladas](W5) tras todas las búsquedas exigidas.`)
	
};

export const figures_lede_withheld = (i) => {
	return (`El número de ${i?.noun} está ${i?.shown}.`)
};

export const figures_legend_aside = () => {
	return (`apartado, cada uno con su motivo`)
};

export const figures_legend_chance = () => {
	return (`esperado por azar`)
};

export const figures_legend_declared = () => {
	return (`nombrado en la ficha`)
};

export const figures_legend_evidence = () => {
	return (`sustentado por prueba`)
};

export const figures_legend_open = () => {
	return (`espera a una persona`)
};

export const figures_legend_settled = () => {
	return (`decidido por dos personas`)
};

export const figures_method_authority = () => {
	return (`autoridad`)
};

export const figures_method_checked = () => {
	return (`Cada identidad del anexo se comprobó sobre las listas de personas antes de publicar.`)
};

export const figures_method_heading = () => {
	return (`Método y valor`)
};

export const figures_method_how = () => {
	return (`Los registros se reunieron en personas, las personas se compararon con lo que declara la ficha, y cada vínculo se mostró a dos lectores que no veían la respuesta del otro. Nada adverso lo resuelve una sola persona ni un programa.`)
};

export const figures_method_known_since = () => {
	return (`red conocida desde`)
};

export const figures_method_suppression = () => {
	return (`números pequeños`)
};

export const figures_method_suppression_value = (i) => {
	return (`de 1 a menos de ${i?.k} se reservan en la versión pública, y cuanto los delataría`)
};

export const figures_method_window = () => {
	return (`periodo de la red`)
};

export const figures_method_window_value = (i) => {
	return (`del ${i?.from} al ${i?.to}`)
};

export const figures_missing = (i) => {
	return (`Falta en todos los registros: ${i?.fields}.`)
};

export const figures_nearest = (i) => {
	return (`La otra persona más próxima (${i?.id}) no es esta: ${i?.differs}.`)
};

export const figures_nearest_none = () => {
	return (`Ninguna otra persona se le acerca.`)
};

export const figures_none_received = () => {
	return (`ninguno`)
};

export const figures_not_arrested = (i) => {
	return (`«Arrestada» significa al menos un arresto registrado, sea lo que sea lo que siguiera; no es «bajo custodia», que hoy son ${i?.custody}.`)
};

export const figures_not_everyone = (i) => {
	return (`${i?.moved} trasladadas no son todas las que trasladó la red. Sistemas sin consultar: ${i?.out} de ${i?.all}, consultados solo en parte: ${i?.partly}. Quien no está en ningún archivo no está en ningún recuento.`)
};

export const figures_not_given = () => {
	return (`no consta`)
};

export const figures_not_heading = () => {
	return (`Lo que esto no significa`)
};

export const figures_not_remainder = (i) => {
	return (`${i?.moved} trasladadas, ${i?.arrested} arrestadas y ${i?.unknown} en paradero desconocido tras búsqueda cuentan cosas distintas; de restar una a otra no se sigue nada.`)
};

export const figures_not_searched = (i) => {
	return (`Sin consultar para esta persona: ${i?.systems}.`)
};

export const figures_not_single = (i) => {
	return (`Entre las ${i?.one} con uno o más datos, un solo dato compartido no prueba que se conozcan: quien usó un teléfono o una casa, lo usó.`)
};

export const figures_not_unknown = (i) => {
	return (`«Desconocido tras búsqueda» no es «sin buscar»: ${i?.unsearched} están aún no buscadas o con ubicación caducada. ${i?.unsought} figuran como no buscadas por mandato.`)
};

export const figures_noun_a = () => {
	return (`actuaciones adversas`)
};

export const figures_noun_a0 = () => {
	return (`actuaciones adversas antes de conocerse la red|antes de conocerse la red`)
};

export const figures_noun_a1 = () => {
	return (`actuaciones adversas tras conocerse la red y antes de una decisión|tras conocerse, antes de una decisión`)
};

export const figures_noun_a2 = () => {
	return (`actuaciones adversas tras una decisión|tras una decisión`)
};

export const figures_noun_au = () => {
	return (`actuaciones adversas sin fecha utilizable|fecha desconocida`)
};

export const figures_noun_b1 = () => {
	return (`personas objeto de actuación antes de decidirse|objeto de actuación antes de decidirse`)
};

export const figures_noun_b2 = () => {
	return (`personas objeto de actuación antes de decidirse y después descartadas|después descartadas|resolvieron después|resolvió después`)
};

export const figures_noun_basis = (i) => {
	return (`${i?.phase}: ${i?.basis}`)
};

export const figures_noun_c = () => {
	return (`personas en revisión|en revisión|de las`)
};

export const figures_noun_cell = (i) => {
	return (`personas ${i?.row} / ${i?.column}`)
};

export const figures_noun_cf = () => {
	return (`personas sin papel en la red ni conducta propia acreditados|ni un papel en la red ni conducta propia`)
};

export const figures_noun_cleared = () => {
	return (`personas descartadas|descartadas`)
};

export const figures_noun_d = () => {
	return (`personas decididas|decididas`)
};

export const figures_noun_d1 = () => {
	return (`personas resueltas como no es la persona|no es la persona`)
};

export const figures_noun_d2 = () => {
	return (`personas resueltas como sin vínculo|sin vínculo`)
};

export const figures_noun_d3 = () => {
	return (`personas resueltas como vínculo, nada adverso|vínculo, nada adverso`)
};

export const figures_noun_d4 = () => {
	return (`personas derivadas a protección|derivadas a protección`)
};

export const figures_noun_d5 = () => {
	return (`personas con un papel en la red acreditado|papel en la red acreditado`)
};

export const figures_noun_d6 = () => {
	return (`personas con conducta propia acreditada|conducta propia acreditada`)
};

export const figures_noun_d7 = () => {
	return (`personas resueltas como información insuficiente|información insuficiente`)
};

export const figures_noun_d8 = () => {
	return (`personas fallecidas o fuera del alcance|fallecidas o fuera del alcance`)
};

export const figures_noun_e0 = () => {
	return (`arrestos registrados|arrestos`)
};

export const figures_noun_e0m = () => {
	return (`arrestos de personas trasladadas`)
};

export const figures_noun_e1 = () => {
	return (`personas arrestadas al menos una vez|arrestadas al menos una vez|arrestadas|arrestada al menos una vez`)
};

export const figures_noun_e1m = () => {
	return (`personas trasladadas arrestadas al menos una vez|arrestadas al menos una vez|arrestadas`)
};

export const figures_noun_e2 = () => {
	return (`personas con procedimientos abiertos|con procedimientos abiertos`)
};

export const figures_noun_e2m = () => {
	return (`personas trasladadas con procedimientos abiertos|con procedimientos abiertos`)
};

export const figures_noun_e3 = () => {
	return (`personas expulsadas|expulsadas`)
};

export const figures_noun_e3m = () => {
	return (`personas trasladadas que fueron expulsadas|expulsadas`)
};

export const figures_noun_k0 = () => {
	return (`personas declaradas en la ficha|nombradas en la ficha`)
};

export const figures_noun_l0 = () => {
	return (`personas sin vínculo|sin dato compartido`)
};

export const figures_noun_l1 = () => {
	return (`personas con un vínculo por examinar|vínculo por examinar|compartieron un dato`)
};

export const figures_noun_m0 = () => {
	return (`personas en revisión sin prueba de un tramo de viaje|sin tramo de viaje en archivo`)
};

export const figures_noun_m1 = () => {
	return (`personas trasladadas por la red|trasladadas por la red|trasladadas|trasladada por la red`)
};

export const figures_noun_n1 = () => {
	return (`personas con uno o más datos de la red|uno o más`)
};

export const figures_noun_n1c = () => {
	return (`personas en revisión con uno o más datos de la red|uno o más`)
};

export const figures_noun_n2 = () => {
	return (`personas con dos o más datos de la red|dos o más`)
};

export const figures_noun_n2c = () => {
	return (`personas en revisión con dos o más datos de la red|dos o más`)
};

export const figures_noun_n3 = () => {
	return (`personas con tres o más datos de la red|tres o más`)
};

export const figures_noun_n3c = () => {
	return (`personas en revisión con tres o más datos de la red|tres o más`)
};

export const figures_noun_p0 = () => {
	return (`personas en los archivos|en los archivos`)
};

export const figures_noun_r0 = () => {
	return (`registros examinados`)
};

export const figures_noun_r1 = () => {
	return (`registros atribuidos a una persona|atribuidos a una persona`)
};

export const figures_noun_r2 = () => {
	return (`registros que no se pueden atribuir|no atribuibles`)
};

export const figures_noun_r3 = () => {
	return (`registros ilegibles o no consultables|ilegibles`)
};

export const figures_noun_r4 = () => {
	return (`otros registros de las mismas personas|otros registros`)
};

export const figures_noun_rule = (i) => {
	return (`personas contadas por la regla «${i?.name}»|${i?.name}`)
};

export const figures_noun_s0 = () => {
	return (`personas sin empezar|sin empezar`)
};

export const figures_noun_s1 = () => {
	return (`personas en primera revisión|primera revisión`)
};

export const figures_noun_s2 = () => {
	return (`personas en segunda revisión|segunda revisión`)
};

export const figures_noun_s3 = () => {
	return (`personas en dirimencia|dirimencia`)
};

export const figures_noun_s4 = () => {
	return (`personas en pausa|en pausa`)
};

export const figures_noun_t1 = () => {
	return (`personas que usaron un dato declarado|usaron un dato declarado`)
};

export const figures_noun_u = () => {
	return (`personas aún sin decidir|aún sin decidir`)
};

export const figures_noun_w1 = () => {
	return (`personas bajo custodia|bajo custodia`)
};

export const figures_noun_w2 = () => {
	return (`personas localizadas, no bajo custodia|localizadas`)
};

export const figures_noun_w3 = () => {
	return (`personas que salieron o fueron expulsadas|salieron`)
};

export const figures_noun_w4 = () => {
	return (`personas fallecidas|fallecidas`)
};

export const figures_noun_w5 = () => {
	return (`personas en paradero desconocido tras búsqueda|desconocido tras búsqueda|no pudieron ser halladas`)
};

export const figures_noun_w6 = () => {
	return (`personas aún no buscadas o con ubicación caducada|aún no buscadas`)
};

export const figures_noun_w6a = () => {
	return (`personas aún no buscadas|aún no buscadas`)
};

export const figures_noun_w6b = () => {
	return (`personas con ubicación caducada|ubicación caducada`)
};

export const figures_noun_w7 = () => {
	return (`personas cuya búsqueda no está autorizada o no se pidió|no buscadas por mandato`)
};

export const figures_noun_w8 = () => {
	return (`personas sobre cuyo lugar discrepan las fuentes|las fuentes discrepan`)
};

export const figures_noun_x = () => {
	return (`personas excluidas antes de la revisión|apartadas antes de la revisión`)
};

export const figures_noun_x1 = () => {
	return (`personas excluidas por identificación errónea|no es esta persona`)
};

export const figures_noun_x2 = () => {
	return (`personas excluidas por prueba retirada o impugnada|prueba retirada`)
};

export const figures_noun_x3 = () => {
	return (`personas excluidas por estar fuera del periodo o del alcance|fuera del periodo`)
};

export const figures_noun_x4 = () => {
	return (`personas excluidas por una regla del mandato|por una regla del mandato`)
};

export const figures_noun_x4a = () => {
	return (`personas excluidas por tener solo lugares muy concurridos|solo un lugar muy concurrido`)
};

export const figures_noun_x4b = () => {
	return (`personas excluidas por ser compatibles con el azar|compatible con el azar`)
};

export const figures_noun_x5 = () => {
	return (`personas excluidas por resultar duplicadas|resultaron duplicadas`)
};

export const figures_only_possible = () => {
	return (`solo posible`)
};

export const figures_person_title = (i) => {
	return (`Persona ${i?.id}`)
};

export const figures_phases_apart = () => {
	return (`antes de conocerse, o por otros motivos`)
};

export const figures_phases_aria = () => {
	return (`Actuaciones adversas en orden de tiempo; la tabla de actuaciones da los números`)
};

export const figures_publication_number = (i) => {
	return (`publicación ${i?.number}`)
};

export const figures_quality = (i) => {
	return (`Muestra de calidad: ${i?.sampled} releídas, entre ellas descartadas y nunca señaladas; ${i?.overturned} revocadas.`)
};

export const figures_quality_none = () => {
	return (`No consta muestra de calidad.`)
};

export const figures_reading = (i) => {
	return (`${i?.answer}: ${i?.actor}, ${i?.date}`)
};

export const figures_reading_hidden = (i) => {
	return (`${i?.actor}, ${i?.date}: oculto hasta que responda el otro lector`)
};

export const figures_reason_changed = () => {
	return (`registros nuevos o cambiados`)
};

export const figures_reason_from = (i) => {
	return (`desde «${i?.box}»`)
};

export const figures_reason_gone = () => {
	return (`ya no son una persona aparte`)
};

export const figures_reason_new = () => {
	return (`nuevas en los archivos`)
};

export const figures_reason_to = (i) => {
	return (`a «${i?.box}»`)
};

export const figures_records_more = (i) => {
	return (`Otros ${i?.n} registros de esta persona no se muestran aquí; \`review show\` los enumera todos.`)
};

export const figures_records_weighed = () => {
	return (`Los pesos son los de los dos primeros registros: el par que menos sostiene a esta persona.`)
};

export const figures_redress = (i) => {
	return (`Solicitudes de rectificación: ${i?.received} recibidas, ${i?.upheld} estimadas.`)
};

export const figures_redress_none = () => {
	return (`No constan solicitudes de rectificación.`)
};

export const figures_ribbon_direct = () => {
	return (`Un registro lo dice directamente; lo que podría estar mal es si se trata de esta persona.`)
};

export const figures_ribbon_hub = (i) => {
	return (`Lugar muy concurrido: lo usaron ${i?.users} de las ${i?.persons} personas en los archivos, la mayoría sin otro uso de la red. No tiene peso propio.`)
};

export const figures_ribbon_possible = () => {
	return (`Las fechas o el valor no se conocen lo bastante: solo es posible.`)
};

export const figures_ribbon_sole = () => {
	return (`Todo en este camino depende del elemento marcado 1.`)
};

export const figures_ribbon_users = (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return (`Lo usó ${i?.users} de las ${i?.persons} personas en los archivos.`);
	return (`Lo usaron ${i?.users} de las ${i?.persons} personas en los archivos.`)
	
};

export const figures_ribbons_heading = () => {
	return (`Cómo toca esta persona la red`)
};

export const figures_ribbons_none = () => {
	return (`Ningún elemento de las fuentes muestra que esta persona usara algo de la red.`)
};

export const figures_rows_total = (i) => {
	return (`Filas leídas: ${i?.rows}. Entidades que no son personas: ${i?.entities}. Ninguna se suma a los registros.`)
};

export const figures_rules_heading = () => {
	return (`Recuentos con nombre del mandato`)
};

export const figures_rules_note = () => {
	return (`Un recuento de una regla sobre resultados. No es una condición de ninguna persona, ni nunca lo que sobra.`)
};

export const figures_same_numbers = () => {
	return (`Lo mismo en una tabla`)
};

export const figures_searched_no = () => {
	return (`no consultado`)
};

export const figures_searched_partly = () => {
	return (`en parte`)
};

export const figures_searched_yes = () => {
	return (`sí`)
};

export const figures_seen_by = (i) => {
	return (`${i?.actor}, ${i?.date}: ${i?.purpose}`)
};

export const figures_seen_heading = () => {
	return (`Quién lo ha visto`)
};

export const figures_seen_nobody = () => {
	return (`Nadie lo ha abierto hasta ahora.`)
};

export const figures_sent_nobody = () => {
	return (`No enviado a nadie.`)
};

export const figures_sent_to = (i) => {
	return (`Enviado a: ${i?.names}.`)
};

export const figures_sheets_not_read = (i) => {
	return (`hojas sin leer: ${i?.sheets}`)
};

export const figures_signed_many = (i) => {
	return (`autorizada con las claves ${i?.keys}`)
};

export const figures_signed_one = (i) => {
	return (`autorizada con una clave: ${i?.keys}`)
};

export const figures_simulated_banner = () => {
	return (`DECISIONES SIMULADAS`)
};

export const figures_simulated_note = () => {
	return (`Las personas, los archivos y las decisiones de esta página son inventados; decidieron claves automáticas.`)
};

export const figures_sources_heading = () => {
	return (`Registros por fuente`)
};

export const figures_status_final = () => {
	return (`definitiva`)
};

export const figures_status_provisional = () => {
	return (`provisional`)
};

export const figures_status_provisional_single_reader = () => {
	return (`provisional, un solo lector`)
};

export const figures_supersedes = (i) => {
	return (`sustituye a la ${i?.number}`)
};

export const figures_surprise_heading = () => {
	return (`Cuánto sorprende`)
};

export const figures_surprise_hits = (i) => {
	return (`${i?.hits} de cada ${i?.outOf}`)
};

export const figures_surprise_none = () => {
	return (`Para esta persona no hay recuento de datos compartidos que se pueda someter a prueba.`)
};

export const figures_surprise_people = (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return (`personas tan activas como esta compartirían un dato por azar.`);
	return (`personas tan activas como esta compartirían ${i?.observed} o más datos por azar.`)
	
};

export const figures_surprise_tests = (i) => {
	return (`p ${i?.p}, q ${i?.q} tras ${i?.tests} pruebas, según ${i?.null}. Ordena la cola y no decide nada.`)
};

export const figures_surprise_under_one = (i) => {
	return (`menos de 1 de cada ${i?.outOf}`)
};

export const figures_systems_heading = () => {
	return (`Sistemas consultados y no consultados`)
};

export const figures_systems_note = () => {
	return (`Quien solo aparece en un sistema no consultado no está en ningún número de esta página.`)
};

export const figures_tempted_arrested = (i) => {
	return (`${i?.arrested} miembros de la red han sido arrestados.`)
};

export const figures_tempted_dangerous = () => {
	return (`Son una amenaza.`)
};

export const figures_tempted_heading = () => {
	return (`Lo que uno estaría tentado de anunciar, y lo que los archivos sostienen`)
};

export const figures_tempted_moved = (i) => {
	return (`${i?.moved} personas: esas son las que trasladó la red.`)
};

export const figures_tempted_rest = (i) => {
	return (`Las ${i?.rest} restantes se han instalado en el país.`)
};

export const figures_tempted_ties = (i) => {
	return (`Se identificó a ${i?.cohort} personas con lazos con la red.`)
};

export const figures_tempted_unknown = (i) => {
	return (`${i?.unknown} de ellas andan sueltas.`)
};

export const figures_true_arrested = (i) => {
	return (`${i?.earlyInnocent} de las que fueron objeto de actuación antes de decidirse no tenían papel ni conducta propia.`)
};

export const figures_true_dangerous = (i) => {
	return (`${i?.adverseWrong} de estas ${i?.adverse} no tenían ni lo uno ni lo otro.`)
};

export const figures_true_moved = (i) => {
	return (`Trasladó a ${i?.truth}; ${i?.none} de ellas no dejaron nada en estos archivos.`)
};

export const figures_true_rest = (i) => {
	return (`${i?.rest} no es el número de nada.`)
};

export const figures_true_ties = (i) => {
	return (`${i?.innocent} de ellas no tenían nada que ver.`)
};

export const figures_true_unknown = () => {
	return (`No ser hallado no es esconderse: los archivos terminan, la gente sigue su camino.`)
};

export const figures_truth_adverse_wrong = () => {
	return (`resultados adversos firmes sobre personas sin papel ni conducta`)
};

export const figures_truth_bar_moved = (i) => {
	return (`${i?.count} trasladadas, en verdad`)
};

export const figures_truth_bar_review = (i) => {
	return (`${i?.count} en revisión`)
};

export const figures_truth_chance = (i) => {
	return (`unas ${i?.expected} con dos o más datos compartidos, esperadas solo por azar`)
};

export const figures_truth_early_innocent = () => {
	return (`objeto de actuación antes de decidirse, sin papel ni conducta propia`)
};

export const figures_truth_errors = () => {
	return (`Dónde se equivocó la revisión`)
};

export const figures_truth_expected = () => {
	return (`con dos o más datos compartidos, esperadas solo por azar`)
};

export const figures_truth_found = () => {
	return (`halladas`)
};

export const figures_truth_heading = () => {
	return (`Los números junto a la verdad`)
};

export const figures_truth_in_no_file = () => {
	return (`en ningún archivo que pudiera mostrarlo`)
};

export const figures_truth_innocent = () => {
	return (`sin nada que ver`)
};

export const figures_truth_lede = (i) => {
	return (`En verdad la red trasladó a ${i?.truth} personas. La revisión halló a ${i?.found}, pasó por alto a ${i?.missed} que dejaron rastro, y no pudo hallar a ${i?.none} que no están en ningún archivo que pudiera mostrarlo. De las ${i?.cohort} personas en revisión, ${i?.innocent} no tenían nada que ver con la red.`)
};

export const figures_truth_merged = () => {
	return (`personas en revisión formadas con registros de más de un ser humano`)
};

export const figures_truth_missed = () => {
	return (`no halladas, aunque dejaron rastro`)
};

export const figures_truth_never_published = () => {
	return (`Estos números vienen de la verdad de la propia simulación. Una revisión real nunca los tiene: solo tiene los archivos y lo que daría el azar.`)
};

export const figures_truth_note = () => {
	return (`Solo una simulación conoce la verdad. Nada de esta pantalla forma parte de una publicación.`)
};

export const figures_truth_other_role = () => {
	return (`otro papel, en verdad`)
};

export const figures_truth_pictures = () => {
	return (`Halladas, no halladas, vinculadas por error`)
};

export const figures_truth_really_moved = () => {
	return (`trasladadas, en verdad`)
};

export const figures_truth_split = () => {
	return (`seres humanos que figuran en revisión como más de una persona`)
};

export const figures_truth_wrongly_linked = () => {
	return (`personas en revisión que no tenían nada que ver con la red`)
};

export const figures_types_caption = () => {
	return (`Tipos registrados`)
};

export const figures_unit_event = () => {
	return (`hechos`)
};

export const figures_unit_person = () => {
	return (`personas`)
};

export const figures_unit_record = () => {
	return (`registros`)
};

export const figures_unsigned = () => {
	return (`sin firmar`)
};

export const figures_uttered_allegation = (i) => {
	return (`Se alega: ${i?.text}`)
};

export const figures_uttered_counter_fact = (i) => {
	return (`En contra: ${i?.text}`)
};

export const figures_uttered_grade = (i) => {
	return (`calificada ${i?.grade}`)
};

export const figures_uttered_heading = () => {
	return (`Dicho de la red, no de ninguna persona de aquí:`)
};

export const figures_uttered_hedge = (i) => {
	return (`reserva «${i?.hedge}»`)
};

export const figures_uttered_no_hedge = () => {
	return (`dicho sin reserva`)
};

export const figures_uttered_origin_one = () => {
	return (`un origen`)
};

export const figures_uttered_origins = (i) => {
	return (`${i?.count} orígenes`)
};

export const figures_uttered_origins_not_counted = () => {
	return (`orígenes sin contar`)
};

export const figures_uttered_origins_range = (i) => {
	return (`entre ${i?.least} y ${i?.most} orígenes`)
};

export const figures_uttered_purpose = (i) => {
	return (`Su propósito, según se dijo: ${i?.text}`)
};

export const figures_uttered_same_network = (i) => {
	return (`Sobre un caso anterior: ${i?.text}`)
};

export const figures_uttered_source = (i) => {
	return (`fuente ${i?.source}`)
};

export const figures_uttered_ungraded = () => {
	return (`sin calificar`)
};

export const figures_when_aria = () => {
	return (`Línea de tiempo; la tabla de abajo dice lo mismo`)
};

export const figures_when_heading = () => {
	return (`Cuándo`)
};

export const figures_when_none = () => {
	return (`Nada de esta persona tiene fecha.`)
};

export const figures_who_heading = () => {
	return (`Quién es`)
};

export const figures_withheld = () => {
	return (`reservado`)
};

export const figures_without_drops_out = (i) => {
	return (`Sin ${i?.item}, **la persona sale de la revisión**.`)
};

export const figures_without_heading = () => {
	return (`Si un elemento está mal`)
};

export const figures_without_stays = (i) => {
	return (`Sin ${i?.item}, la persona permanece.`)
};

export const figures_without_stays_by = (i) => {
	return (`Sin ${i?.item}, la persona permanece por ${i?.by}.`)
};

export const finding_compared_address = () => {
	return (`dirección`)
};

export const finding_compared_birth_date = () => {
	return (`fecha de nacimiento`)
};

export const finding_compared_birthplace = () => {
	return (`lugar de nacimiento`)
};

export const finding_compared_document = () => {
	return (`documento`)
};

export const finding_compared_email = () => {
	return (`correo`)
};

export const finding_compared_gender = () => {
	return (`sexo`)
};

export const finding_compared_name = () => {
	return (`nombre`)
};

export const finding_compared_nationality = () => {
	return (`nacionalidad`)
};

export const finding_compared_phone = () => {
	return (`teléfono`)
};

export const finding_compared_place = () => {
	return (`lugar`)
};

export const finding_compared_postcode = () => {
	return (`código postal`)
};

export const finding_compared_with = (i) => {
	return (`${i?.a} con ${i?.b}`)
};

export const finding_explain_apart = (i) => {
	return (`${i?.a} y ${i?.b} no se tienen por una misma persona.`)
};

export const finding_explain_field = (i) => {
	return (`${i?.field}: «${i?.left}» / «${i?.right}»: ${i?.level}, ${i?.bits} bits.`)
};

export const finding_explain_held_contradicted = () => {
	return (`Separados pese a la suma: las fechas de nacimiento o los números hablan en contra y los parientes comparten lo demás.`)
};

export const finding_explain_held_fits_two = () => {
	return (`Siguen separados pese a la suma: sin fecha de nacimiento encaja casi igual de bien con dos personas.`)
};

export const finding_explain_held_household = () => {
	return (`Siguen separados pese a la suma: lo que coincide aparte del nombre es de un hogar, no de una persona.`)
};

export const finding_explain_held_in_part = () => {
	return (`Siguen separados pese a la suma: falta una fecha de nacimiento o un nombre de pila que los distinguiría de parientes, que en este archivo son frecuentes.`)
};

export const finding_explain_held_judgement = () => {
	return (`Siguen separados: alguien juzgó que son dos personas.`)
};

export const finding_explain_held_name_only = () => {
	return (`Siguen separados pese a la suma: coincide demasiado poco aparte del nombre.`)
};

export const finding_explain_held_nameless = () => {
	return (`Separados pese a la suma: sin nombres, solo un número igual distingue a una persona de unos gemelos.`)
};

export const finding_explain_held_namesakes = () => {
	return (`Separados pese a la suma: otro número, y nada en común salvo el nombre y la fecha de nacimiento.`)
};

export const finding_explain_held_others = () => {
	return (`Siguen separados pese a la suma: sus demás registros no encajan entre sí.`)
};

export const finding_explain_held_parents = () => {
	return (`Separados pese a la suma: otro padre u otra madre, y ningún número, teléfono, correo ni domicilio en común.`)
};

export const finding_explain_held_twins = () => {
	return (`Siguen separados pese a la suma: nombres de pila distintos o cercanos y ningún número igual que unos gemelos no compartirían.`)
};

export const finding_explain_held_unseen = () => {
	return (`Separados pese a la suma: nada en este archivo parece una misma persona, así que solo une un número igual.`)
};

export const finding_explain_lost = (i) => {
	return (`No es mayor porque ${i?.field} concuerda solo hasta ahí (${i?.level}): ${i?.bits} bits perdidos.`)
};

export const finding_explain_missing = (i) => {
	return (`${i?.field}: «${i?.left}» / «${i?.right}»: ausente, no dice nada.`)
};

export const finding_explain_nothing_near = (i) => {
	return (`Nada se acercó a ${i?.a}: ningún registro comparado con él, o con su persona, quedó como candidato.`)
};

export const finding_explain_prior = (i) => {
	return (`Antes de comparar: ${i?.bits} bits.`)
};

export const finding_explain_rivals = (i) => {
	return (`Explicaciones rivales: ${i?.bits} bits (la más fuerte: ${i?.rival}, ${i?.percent} % de ellas).`)
};

export const finding_explain_same = (i) => {
	return (`${i?.a} y ${i?.b} se tienen por una misma persona.`)
};

export const finding_explain_sum = (i) => {
	return (`Suma: ${i?.bits} bits, probabilidad ${i?.percent} %; dos registros se unen a partir de ${i?.threshold} bits.`)
};

export const finding_left_first_given = () => {
	return (`el primer nombre de pila`)
};

export const finding_left_form_given = () => {
	return (`otra forma de un nombre de pila`)
};

export const finding_left_more = () => {
	return (`más`)
};

export const finding_left_near_given = () => {
	return (`un nombre de pila cercano`)
};

export const finding_left_none = () => {
	return (`nada`)
};

export const finding_left_one_each = () => {
	return (`uno de cada lado`)
};

export const finding_left_one_sided = () => {
	return (`de un solo lado`)
};

export const finding_left_other_given = () => {
	return (`otro nombre de pila`)
};

export const finding_level_day_and_month_swapped = () => {
	return (`día y mes cambiados`)
};

export const finding_level_different = () => {
	return (`distintos`)
};

export const finding_level_equal = () => {
	return (`iguales`)
};

export const finding_level_equal_common = () => {
	return (`iguales, valor frecuente`)
};

export const finding_level_equal_rare = () => {
	return (`iguales, valor raro`)
};

export const finding_level_few_words = () => {
	return (`pocas palabras`)
};

export const finding_level_guessed_within_2 = () => {
	return (`supuesta, a 2 años o menos`)
};

export const finding_level_half_of_the_words = () => {
	return (`la mitad de las palabras`)
};

export const finding_level_missing = () => {
	return (`ausente`)
};

export const finding_level_month_and_day = () => {
	return (`mes y día`)
};

export const finding_level_month_and_day_gap = () => {
	return (`mes y día, a una generación`)
};

export const finding_level_most_words = () => {
	return (`la mayoría de las palabras`)
};

export const finding_level_names_between = (i) => {
	return (`los nombres concuerdan por ${i?.least} a ${i?.most} bits, sobra: ${i?.left}`)
};

export const finding_level_names_less = (i) => {
	return (`los nombres concuerdan por menos de ${i?.most} bits, sobra: ${i?.left}`)
};

export const finding_level_names_more = (i) => {
	return (`los nombres concuerdan por ${i?.least} bits o más, sobra: ${i?.left}`)
};

export const finding_level_nearly_all_words = () => {
	return (`casi todas las palabras`)
};

export const finding_level_one_apart = () => {
	return (`a uno de distancia`)
};

export const finding_level_one_digit = () => {
	return (`una cifra distinta`)
};

export const finding_level_one_digit_gap = () => {
	return (`una cifra distinta, a una generación`)
};

export const finding_level_one_edit = () => {
	return (`un error de escritura`)
};

export const finding_level_other_day_of_the_year = () => {
	return (`otro día del año`)
};

export const finding_level_same_area = () => {
	return (`misma zona`)
};

export const finding_level_same_domain = () => {
	return (`mismo dominio`)
};

export const finding_level_same_local_part = () => {
	return (`igual delante de la arroba`)
};

export const finding_level_same_outward_part = () => {
	return (`mismo distrito`)
};

export const finding_level_same_sector = () => {
	return (`mismo sector`)
};

export const finding_level_shared_word = () => {
	return (`una palabra en común`)
};

export const finding_level_similar = () => {
	return (`parecidos`)
};

export const finding_level_some_words = () => {
	return (`algunas palabras`)
};

export const finding_level_two_digits = () => {
	return (`dos cifras distintas`)
};

export const finding_level_two_digits_gap = () => {
	return (`dos cifras distintas, a una generación`)
};

export const finding_level_two_or_three_edits = () => {
	return (`dos o tres errores de escritura`)
};

export const finding_level_year_and_one_part = () => {
	return (`el año y una parte`)
};

export const finding_level_year_only = () => {
	return (`solo el año`)
};

export const finding_level_year_within_10 = () => {
	return (`el año, a 10 o menos`)
};

export const finding_level_year_within_2 = () => {
	return (`el año, a 2 o menos`)
};

export const finding_links_cannot = (i) => {
	return (`Estos datos no pueden sostener ningún vínculo por recuento: la p más pequeña alcanzable es ${i?.reachable}, con ${i?.tests}.`)
};

export const finding_links_dragnet = (i) => {
	return (`Red de arrastre: ${i?.anchor} tiene ${i?.users} entre ${i?.persons}; más de ${i?.limit} no dicen nada de nadie.`)
};

export const finding_links_edges_undated = () => {
	return (`Las fechas del archivo de la red no se han usado: las aristas no llevan fecha, así que cuenta un contacto de cualquier momento.`)
};

export const finding_links_hub = (i) => {
	return (`Lugar concurrido: ${i?.anchor} tiene ${i?.users}, el ${i?.seen} % toca otro dato de la red, el ${i?.expected} % lo haría por azar; cuota de red ${i?.share}.`)
};

export const finding_links_members_only = () => {
	return (`La red nombra solo miembros; añada --expand members para ver los datos que usaron los miembros.`)
};

export const finding_links_none = (i) => {
	return (`Estos datos no sostienen ningún vínculo por recuento: la p más pequeña es ${i?.smallest}, con ${i?.tests}; ninguna resiste.`)
};

export const finding_links_not_guilt = () => {
	return (`Un vínculo dice lo que dice un registro. No dice qué hizo nadie, y p ordena una cola; no decide nada.`)
};

export const finding_links_nothing = () => {
	return (`Ninguna de las personas examinadas tocó la red.`)
};

export const finding_links_null_bicm = () => {
	return (`Azar: cada persona tan activa y cada dato tan usado como se ve (modelo de configuración bipartito).`)
};

export const finding_links_null_bicm_edges = () => {
	return (`Azar: cada persona con tantos contactos como se ven (modelo de configuración).`)
};

export const finding_links_null_hypergeometric = () => {
	return (`Azar: los datos de cada persona, sacados de todos los datos con igual probabilidad (hipergeométrica).`)
};

export const finding_links_null_permutation = (i) => {
	return (`Azar: ${i?.permutations} intercambios al azar de quién usó qué, cada persona tan activa y cada dato tan usado como se ve, semilla ${i?.seed}.`)
};

export const finding_links_row = (i) => {
	return (`Al menos ${i?.least}: ${i?.observed}, por azar ${i?.expected}.`)
};

export const finding_links_single = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`Un solo dato compartido no se puede examinar contando: quien usó el teléfono lo usó. ${i?.n} persona tiene uno solo.`);
	return (`Un solo dato compartido no se puede examinar contando: quien usó el teléfono lo usó. ${i?.n} personas tienen uno solo.`)
	
};

export const finding_links_supported = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} persona comparte más datos de la red de lo que explica el azar (tasa de falsos hallazgos ${i?.level} %).`);
	return (`${i?.n} personas comparten más datos de la red de lo que explica el azar (tasa de falsos hallazgos ${i?.level} %).`)
	
};

export const finding_links_tested = (i) => {
	return (`Se examinó a ${i?.tested}; declaradas y sin examinar: ${i?.declared}. Con dos usuarios o más: ${i?.anchors}, de la red ${i?.network}.`)
};

export const finding_links_tested_edges = (i) => {
	return (`Se examinó a ${i?.tested} frente a ${i?.members}; en total ${i?.edges}.`)
};

export const finding_links_unused = (i) => {
	return (`No está entre los usos: ${i?.ids}.`)
};

export const finding_links_written = (i) => {
	return (`En ${i?.file} se escribió lo siguiente: ${i?.rows}.`)
};

export const finding_match_found = (i) => {
	return (`${i?.matches} coincidencias de ${i?.compared} pares comparados; se espera que ${i?.wrong} sean erróneas.`)
};

export const finding_match_homes_only = () => {
	return (`Los archivos no tienen en común fechas de nacimiento, tienen números de personas en muy pocos registros o en ninguno, y sí familias: padre e hijo del mismo nombre en un mismo hogar no se distinguen de una sola persona. Solo coinciden registros por un número igual, o cuyo teléfono siguió a la persona a otro hogar; los demás son candidatos (motivo household_evidence_only).`)
};

export const finding_match_model_written = (i) => {
	return (`el modelo de enlace está en ${i?.file}.`)
};

export const finding_match_names_only = () => {
	return (`Los archivos tienen en común nombres y nada más: los nombres solos dan candidatos, nunca coincidencias.`)
};

export const finding_names_candidate = () => {
	return (`Dos nombres que coinciden son un candidato que una persona debe comprobar; por sí solos no hacen una persona, un vínculo ni un recuento.`)
};

export const finding_names_compared = (i) => {
	return (`${i?.rows} filas comparadas, ${i?.matches} coinciden con ${i?.threshold} o más, ${i?.unreadable} no se pudieron leer.`)
};

export const finding_pairs_cannot = () => {
	return (`Estos datos no pueden sostener ningún vínculo entre dos personas: compartir es aquí lo normal.`)
};

export const finding_pairs_smallest = (i) => {
	return (`p más pequeña: ${i?.hypergeometric} (hipergeométrica), ${i?.bicm} (modelo de configuración). Pares que resisten al ${i?.level} %: ${i?.survivingHypergeometric} y ${i?.survivingBicm}.`)
};

export const finding_pairs_summary = (i) => {
	return (`Comparten al menos un dato ${i?.sharing} de ${i?.tests}; ${i?.hypergeometric} lo harían con datos igual de probables, ${i?.bicm} con datos tan usados como se ve.`)
};

export const finding_path_building = (i) => {
	return (`${i?.kind}, edificio, sin vivienda`)
};

export const finding_path_identity = (i) => {
	return (`identidad del registro ${i?.id}`)
};

export const finding_path_kind_account = () => {
	return (`cuenta`)
};

export const finding_path_kind_address = () => {
	return (`dirección`)
};

export const finding_path_kind_device = () => {
	return (`dispositivo`)
};

export const finding_path_kind_document = () => {
	return (`documento`)
};

export const finding_path_kind_email = () => {
	return (`correo`)
};

export const finding_path_kind_event = () => {
	return (`suceso`)
};

export const finding_path_kind_journey = () => {
	return (`viaje`)
};

export const finding_path_kind_organisation = () => {
	return (`organización`)
};

export const finding_path_kind_phone = () => {
	return (`teléfono`)
};

export const finding_path_kind_vehicle = () => {
	return (`vehículo`)
};

export const finding_path_memo = (i) => {
	return (`ficha ${i?.source}`)
};

export const finding_path_memo_source = (i) => {
	return (`fuente de la ficha ${i?.id}`)
};

export const finding_path_place = (i) => {
	return (`${i?.file} fila ${i?.row}`)
};

export const finding_path_records = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} registro`);
	return (`${i?.n} registros`)
	
};

export const finding_path_row = (i) => {
	return (`fila ${i?.row}`)
};

export const finding_path_row_day = (i) => {
	return (`fila ${i?.row}, ${i?.day}`)
};

export const finding_people_attached = (i) => {
	return (`${i?.records} registros se adjuntaron solo por el nombre: no aportan vínculo, recuento ni lugar.`)
};

export const finding_people_blocking = (i) => {
	return (`Las reglas juntas llevan a comparación cerca del ${i?.percent} % de los pares verdaderos (estimación por captura y recaptura a partir de ${i?.pairs} pares unidos, medida hasta 1,5 puntos demasiado alta; al menos ${i?.least} %).`)
};

export const finding_people_blocks = (i) => {
	return (`Regla ${i?.rule}: de ${i?.split} bloques grandes que se dividieron por otra clave, ${i?.unsplit} partes siguen siendo demasiado grandes; sus pares se hallan por otras reglas o no se hallan.`)
};

export const finding_people_candidates = (i) => {
	return (`${i?.candidates} pares no se unieron y pueden ser una misma persona: decide una persona (candidates.csv).`)
};

export const finding_people_columns = (i) => {
	return (`Columnas usadas: ${i?.columns}.`)
};

export const finding_people_columns_missing = (i) => {
	return (`El modelo lee columnas que aquí ningún registro llena: ${i?.columns}. Cuentan como valores que faltan.`)
};

export const finding_people_curve_judged = (i) => {
	return (`La curva de ${i?.file} se dibujó con ${i?.pairs} pares juzgados, que también mandan y afinan los pesos: es algo optimista.`)
};

export const finding_people_drift = (i) => {
	return (`El modelo se aprendió con ${i?.learnt} registros y ahora lee ${i?.records}: lo que es frecuente puede haber cambiado. Aprenda de nuevo con \`lookback resolve --refit\` si los archivos nuevos son de otra clase.`)
};

export const finding_people_errors = (i) => {
	return (`Pares perdidos: ${i?.notBlocked} nunca comparados, ${i?.scoredLow} con puntuación baja, ${i?.cut} cortados al agrupar. Pares erróneos: ${i?.scoredHigh} por su propia puntuación, ${i?.throughOthers} a través de otros registros.`)
};

export const finding_people_estimate = (i) => {
	return (`De ${i?.judged} pares juzgados: precisión ${i?.p} (${i?.pLow} a ${i?.pHigh}), exhaustividad entre los pares comparados ${i?.r} (${i?.rLow} a ${i?.rHigh}), 95 % de confianza.`)
};

export const finding_people_failed = (i) => {
	return (`El modelo falló con este archivo (espera ${i?.expected} coincidencias entre ${i?.pairs} pares comparados): no se unió nada.`)
};

export const finding_people_found = (i) => {
	return (`${i?.records} registros, ${i?.persons} personas; ${i?.joined} de ellas con dos o más registros.`)
};

export const finding_people_homes_only = (i) => {
	return (`Este archivo no contiene fechas de nacimiento, tiene números de personas en muy pocos registros o en ninguno, y sí familias: padre e hijo del mismo nombre en un mismo hogar no se distinguen de una sola persona. Solo se unen registros por un número igual, o cuyo teléfono siguió a la persona a otro hogar. ${i?.pairs} pares de un mismo nombre en un mismo hogar son candidatos (motivo household_evidence_only): ${i?.records} registros que serían ${i?.groups} personas si se unieran todos.`)
};

export const finding_people_judgements = (i) => {
	return (`Los juicios sobre ${i?.a} y ${i?.b} se contradicen.`)
};

export const finding_people_measured = (i) => {
	return (`Frente a la verdad: precisión ${i?.p}, exhaustividad ${i?.r}, F1 ${i?.f1}; F1 B-cúbica ${i?.bcubed}.`)
};

export const finding_people_names_only = () => {
	return (`Este archivo solo contiene nombres: un nombre da candidatos, nunca personas. --names-only agrupa nombres iguales.`)
};

export const finding_people_no_field = () => {
	return (`Ninguna columna de este archivo dice quién es cada registro: no se comparó nada.`)
};

export const finding_people_no_match = () => {
	return (`Ningún grupo de pares parece de una misma persona: se usó un modelo fijado en lugar de uno aprendido, y solo une un número igual.`)
};

export const finding_people_organisations = (i) => {
	return (`Ninguna entidad del archivo es una persona: se compararon sus ${i?.records} organizaciones, por nombres, números y direcciones. Léase organización donde dice persona.`)
};

export const finding_people_passed_over = (i) => {
	return (`Se pasaron por alto ${i?.others} entidades que no son personas.`)
};

export const finding_people_placeholders = (i) => {
	return (`${i?.column}: ${i?.values} valores los tienen demasiadas personas distintas y cuentan como ausentes.`)
};

export const finding_people_precision = (i) => {
	return (`De los pares de registros unidos se espera que sea correcto cerca del ${i?.percent} % (estimación del propio modelo, algo optimista según lo medido).`)
};

export const finding_people_rejected = (i) => {
	return (`${i?.lines} líneas no se pudieron leer y quedaron fuera.`)
};

export const finding_people_rule_alone = () => {
	return (`% que solo ella halla`)
};

export const finding_people_rule_expected = () => {
	return (`por azar`)
};

export const finding_people_rule_left = () => {
	return (`pares que quedan a otras reglas`)
};

export const finding_people_rule_name = () => {
	return (`comparados por`)
};

export const finding_people_rule_pairs = () => {
	return (`pares`)
};

export const finding_people_rule_recall = () => {
	return (`halla % de los pares verdaderos`)
};

export const finding_people_rule_split = () => {
	return (`bloques divididos`)
};

export const finding_people_rule_unsplit = () => {
	return (`demasiado grandes`)
};

export const finding_people_sample = (i) => {
	return (`${i?.pairs} pares por juzgar están en ${i?.file}: rellene la columna same con 1 o 0 y devuelva el archivo con --labels.`)
};

export const finding_people_small = (i) => {
	return (`Solo ${i?.records} registros: demasiado pocos para aprender con confianza. Revise cada persona antes de usarla.`)
};

export const finding_people_two_parties = (i) => {
	return (`Cada fila nombra a dos partes y se leyó como registro de una de ellas. Leídas: ${i?.read}. Sin leer, por ser de la otra parte: ${i?.unread}. Para leer la otra parte en su lugar: ${i?.options}.`)
};

export const finding_people_warning = (i) => {
	return (`${i?.code}: ${i?.detail}.`)
};

export const finding_protected_birthplace = () => {
	return (`lugar de nacimiento`)
};

export const finding_protected_ethnicity = () => {
	return (`etnia`)
};

export const finding_protected_health = () => {
	return (`salud`)
};

export const finding_protected_nationality = () => {
	return (`nacionalidad`)
};

export const finding_protected_politics = () => {
	return (`política`)
};

export const finding_protected_religion = () => {
	return (`religión`)
};

export const finding_refused_adverse_needs_two_on_outcome = () => {
	return (`Nada adverso se sostiene en una sola persona: ninguno de los dos lectores dio este resultado.`)
};

export const finding_refused_adverse_needs_two_on_outcome_todo = () => {
	return (`Elija un resultado que haya dado uno de ellos, o uno que no sea adverso.`)
};

export const finding_refused_already_decided_by_you = () => {
	return (`Usted ya respondió sobre esta persona; la otra respuesta corresponde a otra.`)
};

export const finding_refused_already_decided_by_you_todo = () => {
	return (`Que responda otro lector, con su propia clave.`)
};

export const finding_refused_already_settled = () => {
	return (`Este caso está resuelto.`)
};

export const finding_refused_already_settled_todo = () => {
	return (`Se reabre si cambian las pruebas, por control de calidad o por reclamación.`)
};

export const finding_refused_analyst_may_not_review = () => {
	return (`Usted aportó pruebas aquí como analista: nadie aprueba lo que propuso.`)
};

export const finding_refused_analyst_may_not_review_todo = () => {
	return (`Que responda otro lector.`)
};

export const finding_refused_conduct_missing = () => {
	return (`D5 y D6 exigen pruebas de la conducta propia de la persona, y no se citó ninguna. Una relación no es una conducta.`)
};

export const finding_refused_conduct_missing_todo = () => {
	return (`Cite un elemento de tipo conduct o adjunte uno con lookback review attach.`)
};

export const finding_refused_confirmation_missing = (i) => {
	return (`Un resultado adverso se escribe por segunda vez: ${i?.detail}.`)
};

export const finding_refused_confirmation_missing_todo = () => {
	return (`Escríbalo con --confirm.`)
};

export const finding_refused_evidence_changed = () => {
	return (`Las pruebas han cambiado desde que se leyó este expediente.`)
};

export const finding_refused_evidence_changed_todo = () => {
	return (`Léalo de nuevo: lookback review show PERSONA`)
};

export const finding_refused_evidence_missing = () => {
	return (`Nada sin pruebas: no se citó ningún elemento.`)
};

export const finding_refused_evidence_missing_todo = () => {
	return (`Cite elementos o registros con --evidence; lookback review show los enumera.`)
};

export const finding_refused_evidence_unknown = (i) => {
	return (`${i?.detail} no es un elemento ni un registro de esta persona.`)
};

export const finding_refused_evidence_unknown_todo = () => {
	return (`Cite lo que enumera lookback review show.`)
};

export const finding_refused_exclusion_not_approved = (i) => {
	return (`Nadie firmó la exclusión ${i?.detail}.`)
};

export const finding_refused_exclusion_not_approved_todo = () => {
	return (`Nada que hacer; una regla que la propia carta nombra se quita en ella.`)
};

export const finding_refused_export_answer_first = () => {
	return (`Aún debe responder sobre esta persona sin saber qué hicieron otros; lo que se entrega se lo diría.`)
};

export const finding_refused_export_answer_first_todo = () => {
	return (`Responda primero, o deje que lo entregue otra persona.`)
};

export const finding_refused_export_needs_protection = () => {
	return (`Esta persona está bajo protección: uno de los dos que entregan el expediente debe ser responsable de protección.`)
};

export const finding_refused_export_needs_protection_todo = () => {
	return (`Pídalo a un responsable de protección.`)
};

export const finding_refused_export_purpose_missing = () => {
	return (`Un expediente se entrega a alguien y para algo: falta el destinatario o el fin.`)
};

export const finding_refused_export_purpose_missing_todo = () => {
	return (`Diga a quién se entrega y para qué puede usarse.`)
};

export const finding_refused_innocent_explanation_missing = () => {
	return (`Escriba qué lo explicaría inocentemente, aunque no lo crea.`)
};

export const finding_refused_innocent_explanation_missing_todo = () => {
	return (`Indíquelo con --innocent.`)
};

export const finding_refused_key_name_taken = (i) => {
	return (`Ya hay alguien registrado como ${i?.detail}; dos claves con un mismo nombre serían una sola persona.`)
};

export const finding_refused_key_name_taken_todo = () => {
	return (`Elija otro nombre.`)
};

export const finding_refused_leg_missing = () => {
	return (`«Trasladada» exige la prueba de un tramo del viaje.`)
};

export const finding_refused_leg_missing_todo = () => {
	return (`Cite el tramo.`)
};

export const finding_refused_needs_adjudicator = () => {
	return (`Dos lectores respondieron distinto: el tercero tiene que ser adjudicador.`)
};

export const finding_refused_needs_adjudicator_todo = () => {
	return (`lookback key new NOMBRE --role adjudicator`)
};

export const finding_refused_no_redress_open = () => {
	return (`No hay ninguna reclamación abierta para esta persona.`)
};

export const finding_refused_no_redress_open_todo = () => {
	return (`Abra una primero.`)
};

export const finding_refused_not_a_person_pair = () => {
	return (`Un par necesita dos registros distintos.`)
};

export const finding_refused_not_a_person_pair_todo = () => {
	return (`Indique dos registros.`)
};

export const finding_refused_not_held = () => {
	return (`No hay retención legal sobre esta persona.`)
};

export const finding_refused_not_held_todo = () => {
	return (`Nada que hacer.`)
};

export const finding_refused_not_paused = () => {
	return (`Este caso no está en pausa.`)
};

export const finding_refused_not_paused_todo = () => {
	return (`No hay nada que hacer.`)
};

export const finding_refused_not_sampled = () => {
	return (`Esta persona no está en ninguna muestra.`)
};

export const finding_refused_not_sampled_todo = () => {
	return (`Extraiga primero la muestra.`)
};

export const finding_refused_not_taken_by_you = () => {
	return (`Usted no ha tomado este caso.`)
};

export const finding_refused_not_taken_by_you_todo = () => {
	return (`lookback review list --key FICHERO muestra los suyos.`)
};

export const finding_refused_not_under_protection = () => {
	return (`Esta persona no está bajo protección.`)
};

export const finding_refused_not_under_protection_todo = () => {
	return (`No hay nada que hacer.`)
};

export const finding_refused_nothing_to_purge = () => {
	return (`No se indicó nada que borrar.`)
};

export const finding_refused_nothing_to_purge_todo = () => {
	return (`Indique los sucesos y sus campos.`)
};

export const finding_refused_nothing_to_sample = (i) => {
	return (`No hay nadie en el estrato ${i?.detail}.`)
};

export const finding_refused_nothing_to_sample_todo = () => {
	return (`Elija otro estrato o espere a que haya alguien.`)
};

export const finding_refused_own_work = () => {
	return (`Nadie controla su propio trabajo.`)
};

export const finding_refused_own_work_todo = () => {
	return (`Que lo controle otra persona.`)
};

export const finding_refused_paused = () => {
	return (`Este caso está en pausa.`)
};

export const finding_refused_paused_todo = () => {
	return (`Reanúdelo primero.`)
};

export const finding_refused_person_not_in_cohort = (i) => {
	return (`${i?.detail} no está en revisión.`)
};

export const finding_refused_person_not_in_cohort_todo = () => {
	return (`lookback review list muestra quién lo está.`)
};

export const finding_refused_protected_attribute = (i) => {
	return (`${i?.detail} es un atributo protegido: nunca puede filtrar, ordenar ni clasificar a personas.`)
};

export const finding_refused_protected_attribute_todo = () => {
	return (`Filtre u ordene por pruebas: banda, antigüedad, etapa.`)
};

export const finding_refused_purge_suspended = (i) => {
	return (`${i?.detail} está bajo retención legal, recurrida o sin decidir: no se borra nada de esta persona.`)
};

export const finding_refused_purge_suspended_todo = () => {
	return (`Espere a que se levante la retención, se resuelva el recurso o se decida el caso.`)
};

export const finding_refused_reason_missing = () => {
	return (`Hay que escribir un motivo.`)
};

export const finding_refused_reason_missing_todo = () => {
	return (`Explíquelo con --reason.`)
};

export const finding_refused_redress_needs_someone_new = () => {
	return (`Una reclamación la atiende quien nunca decidió sobre esta persona.`)
};

export const finding_refused_redress_needs_someone_new_todo = () => {
	return (`Que la atienda alguien nuevo.`)
};

export const finding_refused_reopen_needs_someone_else = () => {
	return (`Quien respondió sobre esta persona no puede reabrir lo que también respondieron otros.`)
};

export const finding_refused_reopen_needs_someone_else_todo = () => {
	return (`Pídalo a quien dirime, controla la calidad, atiende reclamaciones o protege y no haya respondido aquí.`)
};

export const finding_refused_role_missing = (i) => {
	return (`Hace falta una clave con otro papel: ${i?.detail}.`)
};

export const finding_refused_role_missing_todo = () => {
	return (`Use una clave que lo tenga.`)
};

export const finding_refused_same_person_twice = () => {
	return (`Hacen falta dos personas distintas.`)
};

export const finding_refused_same_person_twice_todo = () => {
	return (`Que lo haga una segunda persona, con su propia clave.`)
};

export const finding_refused_script_key_outside_simulation = (i) => {
	return (`La clave ${i?.detail} es de un programa; un programa solo decide en un espacio simulado.`)
};

export const finding_refused_script_key_outside_simulation_todo = () => {
	return (`Que decida una persona, con su propia clave.`)
};

export const finding_refused_system_may_not = (i) => {
	return (`El sistema no puede hacer esto por sí solo (${i?.detail}).`)
};

export const finding_refused_system_may_not_todo = () => {
	return (`Indique una clave con --key.`)
};

export const finding_refused_taken_by_other = () => {
	return (`Otra persona ha tomado este caso.`)
};

export const finding_refused_taken_by_other_todo = () => {
	return (`Tome otro o vuelva mañana.`)
};

export const finding_refused_unknown_key = (i) => {
	return (`El registro no conoce la clave ${i?.detail}.`)
};

export const finding_refused_unknown_key_todo = () => {
	return (`Cree una con: lookback key new NOMBRE --role reviewer`)
};

export const finding_ribbon_building = () => {
	return (`edificio, sin piso`)
};

export const finding_ribbon_date_unknown = () => {
	return (`fecha desconocida`)
};

export const finding_ribbon_hub = (i) => {
	return (`Nodo muy usado: ${i?.count} personas. No tiene peso propio.`)
};

export const finding_ribbon_memo = (i) => {
	return (`memoria, fuente ${i?.source}`)
};

export const finding_ribbon_network = () => {
	return (`Red`)
};

export const finding_ribbon_possible = () => {
	return (`solo posible`)
};

export const finding_ribbon_record = () => {
	return (`1 registro`)
};

export const finding_ribbon_records = (i) => {
	return (`${i?.count} registros`)
};

export const finding_ribbon_row = (i) => {
	return (`fila ${i?.row}`)
};

export const finding_ribbon_sole = (i) => {
	return (`Marca ${i?.mark}: todo depende de esto. Sin ello la persona sale (${i?.items}).`)
};

export const finding_ribbon_title = (i) => {
	return (`Caminos de indicios de la persona ${i?.person}`)
};

export const finding_ribbon_users = (i) => {
	return (`Lo usaron ${i?.count} personas de los ficheros.`)
};

export const finding_rival_birth_dates_a_generation_apart = () => {
	return (`fechas de nacimiento a una generación`)
};

export const finding_rival_birth_dates_of_siblings = () => {
	return (`fechas de nacimiento de hermanos`)
};

export const finding_rival_same = (i) => {
	return (`igual en: ${i?.what}`)
};

export const finding_rival_same_birth_date = () => {
	return (`misma fecha de nacimiento`)
};

export const finding_rival_same_full_name = () => {
	return (`mismo nombre completo`)
};

export const finding_rival_same_surname = () => {
	return (`mismo apellido`)
};

export const finding_rival_unrelated = () => {
	return (`sin relación`)
};

export const finding_screen_caveat = () => {
	return (`Un candidato es un nombre que concuerda, no una persona identificada. No tiene efecto hasta que una persona lo juzgue. La probabilidad dice qué parte de los candidatos con tal puntuación no explica el azar; sin fecha de nacimiento es a menudo 0.`)
};

export const finding_screen_chance = (i) => {
	return (`Candidatos que son de esperar solo por azar: ${i?.expected}. Tantos dieron nombres que nadie lleva, hechos con los nombres y apellidos de este archivo y buscados del mismo modo.`)
};

export const finding_screen_columns = (i) => {
	return (`Buscado en ${i?.file}: ${i?.columns}.`)
};

export const finding_screen_date = (i) => {
	return (`El archivo de la lista se modificó por última vez el ${i?.date}.`)
};

export const finding_screen_list = (i) => {
	return (`Lista ${i?.file}: ${i?.names} en ${i?.rows}, ${i?.nameless} sin nombre; sha256 ${i?.digest}.`)
};

export const finding_screen_none = (i) => {
	return (`No se halló a nadie. ${i?.searched} dice de cada nombre bajo qué formas se buscó y con cuántos nombres de la lista se comparó.`)
};

export const finding_screen_searched = (i) => {
	return (`Búsqueda de ${i?.records} en una lista de ${i?.rows}: ${i?.hits} para ${i?.found}; ${i?.nameless} sin nombre: no se pudo buscar.`)
};

export const finding_unknown = (i) => {
	return (`hallazgo desconocido ${i?.code}`)
};

export const step_declare_earlier = (i) => {
	return (`La ficha anterior se conserva en ${i?.file}; declárela otra vez para deshacer esto.`)
};

export const step_declare_network = (i) => {
	return (`Red ${i?.id}: ${i?.details}, viajes entre ellos, ${i?.events},`)
};

export const step_declare_persons = (i) => {
	return (`${i?.members}, ${i?.first}.`)
};

export const step_declare_reassigned = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} dato pasó a otra persona y se divide por fechas.`);
	return (`${i?.n} datos pasaron a otra persona y se dividen por fechas.`)
	
};

export const step_declare_said = (i) => {
	return (`Dicho de la red y de ninguna persona: «${i?.text}», fuente ${i?.source}.`)
};

export const step_declare_said_hedged = (i) => {
	return (`Dicho de la red y de ninguna persona: «${i?.text}» (reserva: ${i?.hedge}), fuente ${i?.source}.`)
};

export const step_declare_same = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} par de datos se toma como uno solo.`);
	return (`${i?.n} pares de datos se toman como uno solo.`)
	
};

export const step_exclusion_approved = (i) => {
	return (`Aprobada por ${i?.names} (${i?.approval}); vale a partir del próximo trace.`)
};

export const step_exclusion_loss = (i) => {
	return (`${i?.rule} dejaría fuera a ${i?.persons}; a nadie con una declaración directa o un tramo de viaje.`)
};

export const step_exclusion_none = () => {
	return (`El mandato no tiene tal exclusión: no deja fuera a nadie.`)
};

export const step_exclusion_one = (i) => {
	return (`Con uno: ${i?.n}; la coincidencia no se puede examinar con uno solo. Se comprueba una muestra de ellos.`)
};

export const step_exclusion_two = (i) => {
	return (`Con dos o más datos compartidos: ${i?.two}; por coincidencia ${i?.expected}; se perderían, pues, unos ${i?.real} vínculos reales.`)
};

export const step_exclusion_waiting = (i) => {
	return (`Firmada por ${i?.n} de las dos personas que necesita: todavía no deja fuera a nadie.`)
};

export const step_export_asked = (i) => {
	return (`Pedido: ${i?.person}, para ${i?.recipient}. No se ha escrito nada. Sale cuando una segunda persona da el mismo destinatario y fin con otra clave.`)
};

export const step_export_given = (i) => {
	return (`Entregado: ${i?.person}, a ${i?.recipient}: ${i?.file}. Consta en el registro; avise al destinatario cuando cambie (lookback export --log).`)
};

export const step_export_line = (i) => {
	return (`${i?.day}  ${i?.person}  a ${i?.recipient}, por ${i?.by}`)
};

export const step_export_line_changed = (i) => {
	return (`${i?.day}  ${i?.person}  a ${i?.recipient}, por ${i?.by}  HA CAMBIADO: avise al destinatario`)
};

export const step_export_total = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`Se ha entregado ${i?.n} expediente.`);
	return (`Se han entregado ${i?.n} expedientes.`)
	
};

export const step_import_balance = (i) => {
	return (`${i?.rows} = ${i?.records} + ${i?.rejected} rechazadas + ${i?.blank} en blanco + ${i?.header} de cabecera; se da cuenta de todo: ${i?.bytes}.`)
};

export const step_import_balance_sheet = (i) => {
	return (`${i?.rows} = ${i?.records} + ${i?.rejected} rechazadas + ${i?.blank} en blanco + ${i?.header} de cabecera; se da cuenta de todo lo de esta hoja y de lo que comparte con las demás: ${i?.bytes}.`)
};

export const step_import_balance_text = (i) => {
	return (`${i?.rows} = ${i?.records} + ${i?.rejected} rechazadas + ${i?.blank} en blanco + ${i?.header} de cabecera; se da cuenta de todo su texto: ${i?.bytes}.`)
};

export const step_import_check = (i) => {
	return (`${i?.system}, ${i?.what}: se esperaba ${i?.expected}, se recibió ${i?.received}; ${i?.verdict}.`)
};

export const step_import_check_agrees = () => {
	return (`según lo esperado`)
};

export const step_import_check_amount = () => {
	return (`importe`)
};

export const step_import_check_difference = (i) => {
	return (`diferencia ${i?.n}`)
};

export const step_import_check_differs = () => {
	return (`difiere`)
};

export const step_import_check_from = () => {
	return (`desde`)
};

export const step_import_check_nothing = () => {
	return (`nada`)
};

export const step_import_check_persons = () => {
	return (`personas`)
};

export const step_import_check_rows = () => {
	return (`filas`)
};

export const step_import_check_to = () => {
	return (`hasta`)
};

export const step_import_columns_unused = (i) => {
	return (`Columnas que la correspondencia no usa: ${i?.columns}.`)
};

export const step_import_delimiter_bars = () => {
	return (`barras`)
};

export const step_import_delimiter_commas = () => {
	return (`comas`)
};

export const step_import_delimiter_one_column = () => {
	return (`una columna`)
};

export const step_import_delimiter_semicolons = () => {
	return (`puntos y coma`)
};

export const step_import_delimiter_tabs = () => {
	return (`tabuladores`)
};

export const step_import_empty = () => {
	return (`El archivo llegó vacío. Se conserva como llegó; pida que lo envíen de nuevo.`)
};

export const step_import_explained = (i) => {
	return (`Explicado: ${i?.text}`)
};

export const step_import_file = (i) => {
	return (`${i?.name} es la fuente ${i?.source}; ${i?.format}.`)
};

export const step_import_file_again = (i) => {
	return (`${i?.name} es la fuente ${i?.source} (ya se había importado); ${i?.format}.`)
};

export const step_import_flag_ambiguous_date = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} valor es una fecha cuyo día y mes podrían estar cambiados; el texto se conservó.`);
	return (`${i?.n} valores son fechas cuyo día y mes podrían estar cambiados; el texto se conservó.`)
	
};

export const step_import_flag_first_of_january = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} valor es un nacimiento el 1 de enero, que suele anotarse cuando solo se sabe el año; el texto se conservó.`);
	return (`${i?.n} valores son nacimientos el 1 de enero, que suele anotarse cuando solo se sabe el año; el texto se conservó.`)
	
};

export const step_import_flag_implausible = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} valor es una fecha que ninguna persona registrada puede tener; el texto se conservó.`);
	return (`${i?.n} valores son fechas que ninguna persona registrada puede tener; el texto se conservó.`)
	
};

export const step_import_flag_imprecise_date = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} valor es una fecha más amplia que un año; el texto se conservó.`);
	return (`${i?.n} valores son fechas más amplias que un año; el texto se conservó.`)
	
};

export const step_import_flag_not_in_file = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} valor remite a una entidad que no está en el archivo; el texto se conservó.`);
	return (`${i?.n} valores remiten a una entidad que no está en el archivo; el texto se conservó.`)
	
};

export const step_import_flag_other = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} valor: ${i?.flag}; el texto se conservó.`);
	return (`${i?.n} valores: ${i?.flag}; el texto se conservó.`)
	
};

export const step_import_flag_placeholder = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} valor significa «no se sabe» (unknown, 000000 ...); el texto se conservó.`);
	return (`${i?.n} valores significan «no se sabe» (unknown, 000000 ...); el texto se conservó.`)
	
};

export const step_import_flag_unparsable_date = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} valor ocupa el lugar de una fecha y no se puede leer como tal; el texto se conservó.`);
	return (`${i?.n} valores ocupan el lugar de una fecha y no se pueden leer como tal; el texto se conservó.`)
	
};

export const step_import_flag_unreadable_email = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} valor ocupa el lugar de un correo electrónico y no lo es; el texto se conservó.`);
	return (`${i?.n} valores ocupan el lugar de un correo electrónico y no lo son; el texto se conservó.`)
	
};

export const step_import_flag_unreadable_phone = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} valor ocupa el lugar de un teléfono y no se puede leer como tal; el texto se conservó. Un número sin su país necesita \`country:\` en la correspondencia o \`default_country\` en el mandato.`);
	return (`${i?.n} valores ocupan el lugar de un teléfono y no se pueden leer como tal; el texto se conservó. Un número sin su país necesita \`country:\` en la correspondencia o \`default_country\` en el mandato.`)
	
};

export const step_import_format_entities = () => {
	return (`entidades FollowTheMoney`)
};

export const step_import_format_json = () => {
	return (`líneas JSON`)
};

export const step_import_format_sheet = (i) => {
	return (`hoja ${i?.sheet}`)
};

export const step_import_format_sheet_others = (i) => {
	return (`hoja ${i?.sheet} (sin leer: ${i?.others})`)
};

export const step_import_format_text = (i) => {
	return (`texto en ${i?.encoding} (${i?.how}), ${i?.delimiter}`)
};

export const step_import_format_text_gzip = (i) => {
	return (`texto en ${i?.encoding} (${i?.how}), ${i?.delimiter}, gzip`)
};

export const step_import_guessed = (i) => {
	return (`Se propuso una correspondencia: ${i?.file}. Léala, corríjala e importe otra vez con --mapping.`)
};

export const step_import_kind_action = (i) => {
	return (`actuaciones: ${i?.n}`)
};

export const step_import_kind_interval = (i) => {
	return (`relaciones entre ellas: ${i?.n}`)
};

export const step_import_kind_location = (i) => {
	return (`lugares de personas: ${i?.n}`)
};

export const step_import_kind_organisation = (i) => {
	return (`organizaciones: ${i?.n}`)
};

export const step_import_kind_search = (i) => {
	return (`búsquedas: ${i?.n}`)
};

export const step_import_kind_thing = (i) => {
	return (`cosas como viajes, cuentas o vehículos: ${i?.n}`)
};

export const step_import_months_more = (i) => {
	return (`${i?.months} y ${i?.more}`)
};

export const step_import_needs_explanation = () => {
	return (`Necesita una explicación escrita antes de \`measure\`: --explain-difference ARCHIVO TEXTO.`)
};

export const step_import_no_row_in_days = (i) => {
	return (`Ninguna fila lleva fecha entre el ${i?.from} y el ${i?.to} (${i?.days}).`)
};

export const step_import_no_row_in_months = (i) => {
	return (`Ninguna fila lleva fecha de ${i?.months}.`)
};

export const step_import_no_row_on_day = (i) => {
	return (`Ninguna fila lleva fecha del ${i?.day} (${i?.days}).`)
};

export const step_import_rejected = (i) => {
	return (`${i?.n} rechazadas: ${i?.reason}.`)
};

export const step_import_rejects_kept = (i) => {
	return (`Se conservan con su texto en ${i?.file}.`)
};

export const step_import_same_bytes = (i) => {
	return (`${i?.name} tiene los mismos bytes que ${i?.kept}: se conserva una vez, como ${i?.kept}, y ${i?.name} queda anotado como otro nombre suyo.`)
};

export const step_import_sheets_not_read = (i) => {
	return (`Sin leer y en ningún número: ${i?.bytes} de ${i?.all}, las hojas ${i?.sheets}. Una fuente es una tabla: guarde cada una de ellas como archivo propio e impórtela.`)
};

export const step_import_total = (i) => {
	return (`Todas las fuentes juntas: ${i?.records} de personas, ${i?.statements}.`)
};

export const step_import_total_besides = (i) => {
	return (`Además: ${i?.amounts}.`)
};

export const step_import_undefined_codes = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} valor de una actuación, un lugar o una búsqueda es una palabra que ninguna cifra cuenta: ${i?.values}. El texto se conservó; \`queries\` con \`filters\` y \`literal\` pueden decir qué palabra conocida es.`);
	return (`${i?.n} valores de actuaciones, lugares o búsquedas son palabras que ninguna cifra cuenta: ${i?.values}. El texto se conservó; \`queries\` con \`filters\` y \`literal\` pueden decir qué palabras conocidas son.`)
	
};

export const step_import_warning_bare_quotes = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} registro tiene comillas dentro de una celda sin entrecomillar; se conservaron.`);
	return (`${i?.n} registros tienen comillas dentro de una celda sin entrecomillar; se conservaron.`)
	
};

export const step_import_warning_nuls = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} registro tiene caracteres NUL dentro de una celda; se conservaron.`);
	return (`${i?.n} registros tienen caracteres NUL dentro de una celda; se conservaron.`)
	
};

export const step_import_warning_other = (i) => {
	return (`${i?.n} ${i?.warning}.`)
};

export const step_import_withdrawn = (i) => {
	return (`Se retiró (${i?.reason}), de modo que no se hace nada con ella.`)
};

export const step_import_without_entity = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} registro no dio ninguna entidad.`);
	return (`${i?.n} registros no dieron ninguna entidad.`)
	
};

export const step_import_without_mapping = (i) => {
	return (`Sin correspondencia, de modo que no se hizo nada con ellas: ${i?.sources}.`)
};

export const step_key_keep = () => {
	return (`Quien tenga este archivo decide en su nombre: guárdelo para sí y haga una copia que pueda encontrar.`)
};

export const step_key_made = (i) => {
	return (`La clave ${i?.id} de ${i?.name} (${i?.roles}) está en ${i?.file}; solo usted puede leerla.`)
};

export const step_key_passphrase_again = () => {
	return (`La misma otra vez`)
};

export const step_key_passphrase_new = () => {
	return (`Nueva contraseña`)
};

export const step_key_passphrase_of = (i) => {
	return (`Contraseña de ${i?.file}`)
};

export const step_key_sealed = () => {
	return (`Solo se abre con la contraseña; nadie puede abrirla por usted si la pierde.`)
};

export const step_key_sealed_now = (i) => {
	return (`${i?.file} se abre con la nueva contraseña.`)
};

export const step_key_unsealed_now = (i) => {
	return (`${i?.file} ya no tiene contraseña.`)
};

export const step_kinds_account = () => {
	return (`cuentas`)
};

export const step_kinds_address = () => {
	return (`direcciones`)
};

export const step_kinds_device = () => {
	return (`dispositivos`)
};

export const step_kinds_document = () => {
	return (`documentos`)
};

export const step_kinds_email = () => {
	return (`correos electrónicos`)
};

export const step_kinds_event = () => {
	return (`hechos`)
};

export const step_kinds_journey = () => {
	return (`viajes`)
};

export const step_kinds_organisation = () => {
	return (`organizaciones`)
};

export const step_kinds_phone = () => {
	return (`teléfonos`)
};

export const step_kinds_vehicle = () => {
	return (`vehículos`)
};

export const step_loosening_in_force = (i) => {
	return (`${i?.rule}: ${i?.keys}. Por ello, ${i?.links} más y ${i?.lost} menos.`)
};

export const step_loosening_next_day = () => {
	return (`ser el mismo viaje con un día de diferencia`)
};

export const step_loosening_none = () => {
	return (`Ninguno de estos se unió. Para unir dos, añádalos en same_detail en la ficha; al quitar la entrada se deshace.`)
};

export const step_loosening_possible = (i) => {
	return (`${i?.details} pueden coincidir con uno de la red por ${i?.rule}: al unirlos todos, ${i?.links} más y ${i?.lost} menos.`)
};

export const step_loosening_reassigned = () => {
	return (`La ficha dice que esto pasó a otra persona`)
};

export const step_loosening_same_building = () => {
	return (`ser el mismo edificio, con y sin vivienda`)
};

export const step_loosening_same_detail = () => {
	return (`La ficha dice que estos son un solo dato`)
};

export const step_loosening_same_last_digits = () => {
	return (`tener las mismas últimas cifras, con y sin prefijo de país`)
};

export const step_loosening_same_mailbox = () => {
	return (`ser el mismo buzón, escrito de otro modo`)
};

export const step_loosening_same_number = () => {
	return (`ser el mismo número de otro emisor o país, o de ninguno`)
};

export const step_measure_as_of = (i) => {
	return (`A ${i?.day}; todas las igualdades se cumplen en las listas.`)
};

export const step_measure_by_coincidence = (i) => {
	return (`por coincidencia ${i?.expected}`)
};

export const step_nothing_changed = () => {
	return (`Nada ha cambiado; no hay nada que hacer.`)
};

export const step_priority_line = (i) => {
	return (`${i?.person}  ${i?.outcome}, resuelto el ${i?.day} por dos personas`)
};

export const step_priority_total = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} persona. Nadie más puede entrar en esta lista.`);
	return (`${i?.n} personas. Nadie más puede entrar en esta lista.`)
	
};

export const step_publish_made = (i) => {
	return (`Publicación ${i?.number} (${i?.status}), a ${i?.day}: ${i?.file}`)
};

export const step_publish_public = () => {
	return (`Lo que puede salir de la organización está en su carpeta public/.`)
};

export const step_purge_done = (i) => {
	return (`Eliminado: ${i?.texts} sobre ${i?.persons}. Las decisiones, las pruebas citadas y la cadena se conservan.`)
};

export const step_purge_nothing = () => {
	return (`Nada ha vencido.`)
};

export const step_purge_suspended = (i) => {
	return (`${i?.person} ha vencido y espera: ${i?.why}`)
};

export const step_purge_would = (i) => {
	return (`Se eliminaría: ${i?.texts} sobre ${i?.persons}. No se cambió nada; añada --perform.`)
};

export const step_redress_open_again = () => {
	return (`El caso está abierto de nuevo, para otros lectores.`)
};

export const step_resolve_candidates = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} par puede ser una sola persona y espera a que alguien lo juzgue; no se unió.`);
	return (`${i?.n} pares pueden ser una sola persona y esperan a que alguien los juzgue; no se unieron.`)
	
};

export const step_resolve_changes = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`Frente a la resolución anterior: ${i?.n} persona nueva, ${i?.merged} con más registros, ${i?.split} divididas, ${i?.gone} desaparecidas.`);
	return (`Frente a la resolución anterior: ${i?.n} personas nuevas, ${i?.merged} con más registros, ${i?.split} divididas, ${i?.gone} desaparecidas.`)
	
};

export const step_resolve_found = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.records} es ${i?.persons}.`);
	return (`${i?.records} son ${i?.persons}.`)
	
};

export const step_resolve_lost = (i) => {
	return (`${i?.person} perdió ${i?.records}`)
};

export const step_resolve_precision = (i) => {
	return (`De cada 100 pares unidos, unos ${i?.right} son correctos (estimación).`)
};

export const step_resolve_unresolvable = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} registro no tiene más que un nombre y no hace persona.`);
	return (`${i?.n} registros no tienen más que un nombre y no hacen persona.`)
	
};

export const step_resolve_warning = (i) => {
	return (`aviso: ${i?.sentence}`)
};

export const step_retention_line = (i) => {
	return (`${i?.person} ${i?.outcome}  decidida ${i?.day}  vence ${i?.due}  ${i?.texts}`)
};

export const step_retention_line_waits = (i) => {
	return (`${i?.person} ${i?.outcome}  decidida ${i?.day}  vence ${i?.due}  ${i?.texts}  espera: ${i?.why}`)
};

export const step_retention_total = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} persona decidida.`);
	return (`${i?.n} personas decididas.`)
	
};

export const step_review_action = (i) => {
	return (`${i?.type} ${i?.from} (${i?.basis})`)
};

export const step_review_attached = (i) => {
	return (`${i?.id} adjuntado.`)
};

export const step_review_band = (i) => {
	return (`Franja ${i?.band}: ${i?.reasons}.`)
};

export const step_review_closed = () => {
	return (`cerrada: no hay pruebas de conducta adjuntas`)
};

export const step_review_confirm = (i) => {
	return (`Escriba ${i?.outcome} para confirmar.`)
};

export const step_review_gate_1 = () => {
	return (`Puerta 1. ¿Son estos registros una sola persona?`)
};

export const step_review_gate_1_no = () => {
	return (`Dígalo con \`lookback review identity A B --different\` y ejecute después \`lookback round\`.`)
};

export const step_review_gate_2 = () => {
	return (`Puerta 2. ¿Qué hizo esta persona?`)
};

export const step_review_innocent = () => {
	return (`¿Qué lo explicaría de forma inocente?`)
};

export const step_review_item = (i) => {
	return (`${i?.kind} ${i?.id}  ${i?.file} fila ${i?.row}: ${i?.prop} ${i?.value}`)
};

export const step_review_line = (i) => {
	return (`${i?.person} franja ${i?.band}  ${i?.stage}  ${i?.details} (por coincidencia ${i?.expected})`)
};

export const step_review_line_hub = () => {
	return (`solo un nodo común`)
};

export const step_review_line_journey = () => {
	return (`tramo de viaje`)
};

export const step_review_line_sole = () => {
	return (`depende de un solo elemento`)
};

export const step_review_next_first = () => {
	return (`primera decisión`)
};

export const step_review_next_other = () => {
	return (`ninguno, usted ya respondió; ahora responde otra persona`)
};

export const step_review_next_second = () => {
	return (`segunda decisión`)
};

export const step_review_next_third = () => {
	return (`arbitraje`)
};

export const step_review_no_date = () => {
	return (`sin fecha`)
};

export const step_review_no_link = () => {
	return (`Ningún vínculo con la red.`)
};

export const step_review_nobody = () => {
	return (`Nadie le espera.`)
};

export const step_review_not_in = () => {
	return (`no está en revisión`)
};

export const step_review_person = (i) => {
	return (`Persona ${i?.id}: ${i?.names}`)
};

export const step_review_person_born = (i) => {
	return (`Persona ${i?.id}: ${i?.names}, nacimiento ${i?.born}`)
};

export const step_review_persons = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} persona.`);
	return (`${i?.n} personas.`)
	
};

export const step_review_place = (i) => {
	return (`Lugar: ${i?.code}, ${i?.place}.`)
};

export const step_review_record = (i) => {
	return (`registro ${i?.id}  ${i?.file} fila ${i?.row}`)
};

export const step_review_recorded = () => {
	return (`Anotado.`)
};

export const step_review_recorded_kinds = (i) => {
	return (`Anotado: ${i?.kinds}.`)
};

export const step_review_recorded_round = () => {
	return (`Anotado. Ejecute \`lookback round\` para aplicarlo.`)
};

export const step_review_shared = (i) => {
	return (`Datos compartidos: ${i?.observed}; una persona igual de activa mostraría ${i?.expected} por coincidencia; q = ${i?.q} tras ${i?.tests}.`)
};

export const step_review_sole = (i) => {
	return (`Todo depende de un solo elemento (${i?.level}): ${i?.id}. Sin él, la persona sale.`)
};

export const step_review_state = (i) => {
	return (`Revisión: ${i?.stage}.`)
};

export const step_review_state_next = (i) => {
	return (`Revisión: ${i?.stage}; su siguiente paso: ${i?.next}.`)
};

export const step_review_state_settled = (i) => {
	return (`Revisión: ${i?.stage}, resuelta como ${i?.outcome}.`)
};

export const step_review_state_settled_next = (i) => {
	return (`Revisión: ${i?.stage}, resuelta como ${i?.outcome}; su siguiente paso: ${i?.next}.`)
};

export const step_review_weakest = (i) => {
	return (`${i?.n} registros. El par que menos los sostiene: ${i?.a} y ${i?.b}; \`lookback explain ${i?.a} ${i?.b}\` dice por qué. Pregunte por estos dos.`)
};

export const step_review_why = () => {
	return (`¿Por qué?`)
};

export const step_review_write_out = () => {
	return (`Escríbalo, por favor.`)
};

export const step_review_written = (i) => {
	return (`Escrito: ${i?.file}`)
};

export const step_round_change_changed = () => {
	return (`cambia`)
};

export const step_round_change_gone = () => {
	return (`fuera`)
};

export const step_round_change_new = () => {
	return (`nueva`)
};

export const step_round_change_unchanged = () => {
	return (`igual`)
};

export const step_round_counts = (i) => {
	return (`${i?.new} nuevas, ${i?.gone} fuera, ${i?.changed} con cambios, ${i?.unchanged} sin cambios.`)
};

export const step_round_expired = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} decisión era demasiado antigua para valer y se reabrió: ${i?.persons}`);
	return (`${i?.n} decisiones eran demasiado antiguas para valer y se reabrieron: ${i?.persons}`)
	
};

export const step_round_more = (i) => {
	return (`... y ${i?.n} más (vea --json).`)
};

export const step_round_read_again = (i) => {
	return (`Leídos de nuevo: ${i?.read}; conservados: ${i?.kept} usos y las pruebas de ${i?.findings} de ${i?.links}.`)
};

export const step_round_reopened = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} decisión reabierta. En revisión: ${i?.cohort}.`);
	return (`${i?.n} decisiones reabiertas. En revisión: ${i?.cohort}.`)
	
};

export const step_round_settled = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} resuelta antes con las mismas pruebas: no se plantea otra vez.`);
	return (`${i?.n} resueltas antes con las mismas pruebas: no se plantean otra vez.`)
	
};

export const step_round_why_band_changed = () => {
	return (`cambia la franja`)
};

export const step_round_why_certainty_changed = () => {
	return (`cambia la certeza`)
};

export const step_round_why_evidence_added = () => {
	return (`pruebas añadidas`)
};

export const step_round_why_evidence_removed = () => {
	return (`pruebas quitadas`)
};

export const step_round_why_hub_changed = () => {
	return (`cambia el nodo común`)
};

export const step_round_why_identity_changed = () => {
	return (`cambia la identidad`)
};

export const step_sample_agrees = () => {
	return (`Anotado: la comprobación coincide.`)
};

export const step_sample_differs = () => {
	return (`Anotado: la comprobación difiere.`)
};

export const step_sample_drawn = (i) => {
	return (`${i?.n} de ${i?.frame} extraídas de ${i?.stratum}:`)
};

export const step_sample_drawn_before = () => {
	return (`Ya extraída; no hay nada que hacer.`)
};

export const step_sample_kappa = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} caso con dos respuestas; kappa de Cohen ${i?.kappa}.`);
	return (`${i?.n} casos con dos respuestas; kappa de Cohen ${i?.kappa}.`)
	
};

export const step_sample_kappa_undefined = () => {
	return (`sin definir`)
};

export const step_sample_line = (i) => {
	return (`${i?.stratum}, semilla ${i?.seed}: ${i?.drawn} extraídas, ${i?.checked} comprobadas, ${i?.overturned} revocadas.`)
};

export const step_sample_open_again = () => {
	return (`El caso está abierto de nuevo.`)
};

export const step_trace_accidental = (i) => {
	return (`Igualdades accidentales que cabe esperar entre ${i?.kinds}: ${i?.expected}`)
};

export const step_trace_at_least = (i) => {
	return (`${i?.least} o más datos compartidos: ${i?.persons}; mostrarían lo mismo por coincidencia: ${i?.expected}`)
};

export const step_trace_cohort = (i) => {
	return (`En revisión: ${i?.cohort}. Fuera por una regla del mandato: ${i?.excluded}.`)
};

export const step_trace_control = (i) => {
	return (`Lo mismo con ${i?.runs} redes que no existen: ${i?.linked} vinculadas, ${i?.two} con dos o más, de media.`)
};

export const step_trace_hub = (i) => {
	return (`Nodo común: ${i?.label}, ${i?.users}; el ${i?.seen} % usó otro dato, el ${i?.expected} % lo haría por coincidencia; cuota de la red ${i?.share}`)
};

export const step_trace_linked = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} tiene un vínculo por revisar; ${i?.moved} de ellas hicieron con la red un tramo de viaje.`);
	return (`${i?.n} tienen un vínculo por revisar; ${i?.moved} de ellas hicieron con la red un tramo de viaje.`)
	
};

export const step_trace_one_detail = () => {
	return (`Un solo dato compartido no se puede examinar así: quien usó el teléfono lo usó.`)
};

export const step_trace_proxy = (i) => {
	return (`El uso de ${i?.kind} va unido a ${i?.attribute} (V de Cramér ${i?.v}): lea estos vínculos teniéndolo en cuenta.`)
};

export const step_trace_reopened = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`Se reabrió ${i?.n} decisión.`);
	return (`Se reabrieron ${i?.n} decisiones.`)
	
};

export const step_trace_rule_named = (i) => {
	return (`${i?.rule}: aprobada por dos personas que nombra el mandato; nadie la firmó en el libro.`)
};

export const step_trace_rule_waiting = (i) => {
	return (`${i?.rule}: no deja fuera a nadie hasta que la firmen dos personas: lookback review exclusion ${i?.rule} --approve`)
};

export const step_trace_tested = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} persona examinada, ${i?.declared} declaradas en la ficha y no examinadas.`);
	return (`${i?.n} personas examinadas, ${i?.declared} declaradas en la ficha y no examinadas.`)
	
};

export const step_trace_unsupported = () => {
	return (`Solo con recuentos, estos datos no sostienen ningún vínculo.`)
};

export const step_trace_unused = (i) => {
	return (`En ningún registro de ningún fichero: ${i?.labels}. Si un número debería estar, mire cómo lo escribe la ficha.`)
};

export const step_verify_differs = (i) => {
	return (`difiere: ${i?.path} (${i?.place})`)
};

export const step_verify_edited = (i) => {
	return (`modificado: ${i?.path} (${i?.why})`)
};

export const step_verify_not_recomputable = (i) => {
	return (`no se puede recalcular, los bytes están intactos: ${i?.path} (${i?.why})`)
};

export const step_verify_not_recomputable_names = (i) => {
	return (`no se puede recalcular, los bytes están intactos: ${i?.path} (${i?.why}: ${i?.names})`)
};

export const step_verify_nothing = () => {
	return (`Nada difiere. Esto prueba que los archivos no han cambiado, no que los hechos sean ciertos.`)
};

export const step_verify_totals = (i) => {
	return (`${i?.sources}, ${i?.snapshots} (${i?.again} rehechas), ${i?.events}, ${i?.publications}.`)
};

export const step_verify_why_changed = () => {
	return (`aquello de lo que se hizo no es lo que hay ahora`)
};

export const step_verify_why_edited = () => {
	return (`no es con lo que se hicieron las instantáneas en vigor; ejecute de nuevo los pasos o restáurelo`)
};

export const step_verify_why_superseded = () => {
	return (`se hizo antes de lo que ahora vale; ejecute de nuevo los pasos siguientes`)
};

export const step_verify_why_version = () => {
	return (`lo hizo otra versión de Lookback`)
};

export const step_why_not_judged = (i) => {
	return (`Alguien los juzgó: ${i?.judged}. Eso vale digan lo que digan los pesos.`)
};

export const step_why_not_nearest = (i) => {
	return (`No se unieron: ${i?.reason}. De los registros de ambos, el par que más se acerca:`)
};

export const step_why_not_reason_below_threshold = () => {
	return (`la suma es demasiado baja`)
};

export const step_why_not_reason_cluster_contradicts = () => {
	return (`otros registros de los dos hablan en contra`)
};

export const step_why_not_reason_household_evidence_only = () => {
	return (`lo que coincide es de un hogar, no de una persona`)
};

export const step_why_not_reason_judged_different = () => {
	return (`alguien juzgó que son dos personas`)
};

export const step_why_not_reason_name_only = () => {
	return (`coincide demasiado poco aparte del nombre`)
};

export const step_why_not_reason_no_personal_evidence = () => {
	return (`nada propio de la persona habla a favor, o algo habla en contra`)
};

export const step_why_not_same = () => {
	return (`Ya son una sola persona.`)
};

export const step_withdraw_already = (i) => {
	return (`${i?.source} (${i?.name}) ya se había retirado. Lo que quedó por hacer se hace ahora.`)
};

export const step_withdraw_drop_out = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} persona sale: nada más sostiene su vínculo.`);
	return (`${i?.n} personas salen: nada más sostiene su vínculo.`)
	
};

export const step_withdraw_lost = (i) => {
	return (`Ya no está declarada, el registro no existe: ${i?.person}`)
};

export const step_withdraw_next = () => {
	return (`Mida y publique de nuevo para mostrar la diferencia.`)
};

export const step_withdraw_others = (i) => {
	return (`${i?.changed} se quedan con menos pruebas, ${i?.new} son nuevas, ${i?.unchanged} no cambian.`)
};

export const step_withdraw_reopen = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`Se reabre ${i?.n} decisión:`);
	return (`Se reabren ${i?.n} decisiones:`)
	
};

export const step_withdraw_source = (i) => {
	return (`Retirada: ${i?.source} ${i?.name}. Su archivo y los identificadores de sus registros se conservan.`)
};

export const step_withdraw_unresolved = () => {
	return (`Aún no se había resuelto nada; el próximo \`lookback resolve\` la deja fuera.`)
};

export const step_withdraw_untraced = () => {
	return (`Aún no se buscaron vínculos, así que nadie queda fuera; las personas se resolvieron de nuevo sin ella.`)
};

export const tool_claims_ambiguous = (i) => {
	return (`Ambiguo, sin adivinar (${i?.claim}, ${i?.slot}): ${i?.readings}`)
};

export const tool_claims_answered = () => {
	return (`Qué se respondió`)
};

export const tool_claims_beside = () => {
	return (`Debe figurar dondequiera que figure la cifra`)
};

export const tool_claims_cannot = () => {
	return (`Qué no se puede sacar de ello`)
};

export const tool_claims_caption = (i) => {
	return (`${i?.report}, «${i?.said}»: figura en un pie y en ningún otro sitio`)
};

export const tool_claims_changed = () => {
	return (`Qué cambió por el camino`)
};

export const tool_claims_dated = (i) => {
	return (`${i?.report} lleva fecha ${i?.dated}; su página muestra ${i?.shown}`)
};

export const tool_claims_denies = (i) => {
	return (`${i?.report} niega (${i?.slot}) «${i?.of}»`)
};

export const tool_claims_denies_label = (i) => {
	return (`${i?.report} niega la etiqueta de «${i?.of}»; la cifra no se toca`)
};

export const tool_claims_derivation = (i) => {
	return (`${i?.says}: ${i?.result}`)
};

export const tool_claims_drift = (i) => {
	return (`${i?.slot}: ${i?.from} ${i?.before} -> ${i?.to} ${i?.after} (${i?.claim})`)
};

export const tool_claims_general = (i) => {
	return (`${i?.report}: «${i?.text}» no es una afirmación sobre estas personas`)
};

export const tool_claims_headline = (i) => {
	return (`Titular de ${i?.report}, «${i?.said}»: ninguna afirmación de su propio texto lo sostiene`)
};

export const tool_claims_intention = (i) => {
	return (`${i?.report}: «${i?.text}» es una intención; no dice nada de nadie`)
};

export const tool_claims_label_and_count = (i) => {
	return (`la etiqueta «${i?.label}» y la cifra (${i?.said}) son dos afirmaciones`)
};

export const tool_claims_labels = (i) => {
	return (`${i?.report} llama ${i?.labels} a ${i?.subject}: dos actos distintos, conservados como se dijeron`)
};

export const tool_claims_persons = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} persona`);
	return (`${i?.n} personas`)
	
};

export const tool_claims_possible = (i) => {
	return (`${i?.said} (dicho como posibilidad)`)
};

export const tool_claims_range = (i) => {
	return (`${i?.low} a ${i?.high}`)
};

export const tool_claims_repeats = (i) => {
	return (`repeticiones que no añaden origen: ${i?.reports}`)
};

export const tool_claims_repeats_none = () => {
	return (`nadie lo repitió`)
};

export const tool_claims_support = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.administrations}, ${i?.persons}, ${i?.n} vía independiente; ${i?.repeats}`);
	return (`${i?.administrations}, ${i?.persons}, ${i?.n} vías independientes; ${i?.repeats}`)
	
};

export const tool_claims_unconfirmed = (i) => {
	return (`${i?.report} no confirmó «${i?.claim}»: ni apoyo ni negación`)
};

export const tool_claims_underivable = (i) => {
	return (`no se puede derivar (${i?.why})`)
};

export const tool_claims_who = () => {
	return (`Quién sostiene qué: cada origen se cuenta una vez`)
};

export const tool_claims_why_impossible = () => {
	return (`más que el total`)
};

export const tool_claims_why_not_a_partition = () => {
	return (`los grupos no son una partición`)
};

export const tool_claims_why_unbounded = () => {
	return (`cotas inferiores`)
};

export const tool_demo_at_least = (i) => {
	return (`${i?.least} o más datos: ${i?.observed}; solo por coincidencia, unas ${i?.expected}.`)
};

export const tool_demo_cohort = (i) => {
	return (`${i?.excluded} fuera por el mandato (un nodo común y nada más); en revisión: ${i?.cohort}.`)
};

export const tool_demo_declare = (i) => {
	return (`${i?.details}, ${i?.members}, ${i?.first}.`)
};

export const tool_demo_done = (i) => {
	return (`Hecho en ${i?.seconds} s. Tres líneas para probar:`)
};

export const tool_demo_figure_b11 = (i) => {
	return (`${i?.n} objeto de actuaciones antes de decidir`)
};

export const tool_demo_figure_b21 = (i) => {
	return (`${i?.n} de ellas resueltas después sin nada adverso`)
};

export const tool_demo_figure_c1 = (i) => {
	return (`${i?.n} en revisión`)
};

export const tool_demo_figure_d1 = (i) => {
	return (`${i?.n} decididas`)
};

export const tool_demo_figure_e11 = (i) => {
	return (`${i?.n} detenidas al menos una vez`)
};

export const tool_demo_figure_e21 = (i) => {
	return (`${i?.n} en procedimientos`)
};

export const tool_demo_figure_m11 = (i) => {
	return (`${i?.n} trasladadas`)
};

export const tool_demo_figure_w51 = (i) => {
	return (`${i?.n} sin hallar tras todas las búsquedas`)
};

export const tool_demo_import = (i) => {
	return (`${i?.rows} = ${i?.records} + ${i?.rejected} ilegibles + ${i?.headers} + ${i?.blank}. Los bytes también cuadran.`)
};

export const tool_demo_measure = (i) => {
	return (`a ${i?.day}: ${i?.figures}.`)
};

export const tool_demo_publish = (i) => {
	return (`${i?.number}, firmada con dos claves: ${i?.file}`)
};

export const tool_demo_report = () => {
	return (`El informe cuya forma tiene este caso, leído como datos:`)
};

export const tool_demo_report_drifts = (i) => {
	return (`${i?.drifts} de reserva, etiqueta, fecha y número de fuentes: lookback claims show examples/the-report`)
};

export const tool_demo_resolve = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.records} es ${i?.persons}; ${i?.names} solo tienen un nombre y no son nadie.`);
	return (`${i?.records} son ${i?.persons}; ${i?.names} solo tienen un nombre y no son nadie.`)
	
};

export const tool_demo_review = (i) => {
	return (`DECISIONES SIMULADAS: ${i?.first} primeras lecturas, ${i?.second} segundas, ${i?.third} resueltas por un tercero.`)
};

export const tool_demo_round = (i) => {
	return (`Una ronda con un extracto telefónico tardío: ${i?.new} nuevas, ${i?.gone} fuera, ${i?.changed} con cambios, ${i?.unchanged} sin cambios y no planteadas otra vez;`)
};

export const tool_demo_round_reopened = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} decisión reabierta. La publicación ${i?.number} muestra la diferencia.`);
	return (`${i?.n} decisiones reabiertas. La publicación ${i?.number} muestra la diferencia.`)
	
};

export const tool_demo_said = (i) => {
	return (`Dicho de la red, nunca de una persona: «${i?.text}» (${i?.hedge}).`)
};

export const tool_demo_simulate = (i) => {
	return (`${i?.people} en ${i?.rows} de ${i?.files}.`)
};

export const tool_demo_simulated = () => {
	return (`SIMULADO: las personas, los archivos y las decisiones que siguen son inventados; nadie de ellos existe.`)
};

export const tool_demo_statements = (i) => {
	return (`${i?.statements}; ${i?.systems}, de ellos sin consultar: ${i?.unsearched}.`)
};

export const tool_demo_trace = (i) => {
	return (`${i?.linked} de ${i?.persons} usaron un dato; ${i?.moved} hicieron un tramo de viaje.`)
};

export const tool_demo_truth = (i) => {
	return (`Frente a la verdad (solo una simulación la tiene): de ${i?.moved} trasladadas, ${i?.declared} estaban declaradas, ${i?.found} halladas,`)
};

export const tool_demo_truth_missed = (i) => {
	return (`${i?.missed} sin hallar aunque un archivo las muestra, ${i?.invisible} en ningún archivo; ${i?.wrong} en revisión no tuvieron parte en ella.`)
};

export const tool_init_already = () => {
	return (`Ya hay un mandato; no se cambió nada.`)
};

export const tool_init_authority = () => {
	return (`¿Con la autoridad de quién se hace?`)
};

export const tool_init_cancelled = () => {
	return (`No se creó nada.`)
};

export const tool_init_deleteon1 = () => {
	return (`¿Qué día se borra todo?`)
};

export const tool_init_intro = () => {
	return (`Cinco preguntas; Intro acepta lo que se muestra.`)
};

export const tool_init_made = (i) => {
	return (`Se creó un espacio de trabajo en ${i?.folder}.`)
};

export const tool_init_period = () => {
	return (`¿Qué periodo? (DESDE..HASTA)`)
};

export const tool_init_population = () => {
	return (`¿A quién abarca?`)
};

export const tool_init_question = () => {
	return (`¿A qué pregunta ha de responder la revisión?`)
};

export const tool_init_read = () => {
	return (`Lea primero charter.yaml: dice a quién abarca, qué no puede contar nunca y cuándo se borra todo.`)
};

export const tool_init_then = () => {
	return (`Después: lookback inspect ARCHIVO y lookback import ARCHIVO --guess`)
};

export const tool_inspect_balance = (i) => {
	return (`${i?.rows} = ${i?.records} + ${i?.rejected} rechazadas + ${i?.blank} en blanco + ${i?.header} de cabecera; ${i?.bytes}.`)
};

export const tool_inspect_column = () => {
	return (`columna`)
};

export const tool_inspect_distinct = () => {
	return (`distintos`)
};

export const tool_inspect_filled = () => {
	return (`rellena`)
};

export const tool_inspect_implausible = () => {
	return (`inverosímiles`)
};

export const tool_inspect_over = (i) => {
	return (`más de ${i?.n}`)
};

export const tool_inspect_placeholders = () => {
	return (`comodines`)
};

export const tool_inspect_read_as = (i) => {
	return (`Leído como ${i?.format}.`)
};

export const tool_inspect_rejected = (i) => {
	return (`${i?.n} rechazadas: ${i?.reason}`)
};

export const tool_inspect_remark_codes = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.column}: ${i?.n} código distinto de los demás, como ${i?.examples}`);
	return (`${i?.column}: ${i?.n} códigos distintos de los demás, como ${i?.examples}`)
	
};

export const tool_inspect_remark_implausible = (i) => {
	return (`${i?.column}: ${i?.n} inverosímiles, como ${i?.examples}`)
};

export const tool_inspect_remark_placeholders = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.column}: ${i?.n} comodín, como ${i?.examples}`);
	return (`${i?.column}: ${i?.n} comodines, como ${i?.examples}`)
	
};

export const tool_inspect_role = () => {
	return (`parece ser`)
};

export const tool_inspect_top = () => {
	return (`más frecuente`)
};

export const tool_model_head = () => {
	return (`Un modelo de enlace de Lookback: todo lo que usa una ejecución. Edítelo y ejecute de nuevo con --model.
Se puede editar: un papel o una columna (si la quita, no se lee), una regla de bloqueo (quítela), m y u de un nivel
(bits = log2(m/u)), umbrales, alias, valores de relleno, matchPairs. En blocking, pairs y recall dicen lo que se midió; no cambian nada.
El número de niveles es fijo. Si un papel cambia la clase de una comparación, aprenda de nuevo: dedupe --role COLUMNA=PAPEL.`)
};

export const tool_quick_accidental = (i) => {
	return (`Igualdades accidentales que cabe esperar entre ${i?.kinds} (reutilizados o mal escritos): ${i?.expected}`)
};

export const tool_quick_at_least = (i) => {
	return (`${i?.least} o más datos: ${i?.persons}; mostrarían lo mismo por coincidencia: ${i?.expected}`)
};

export const tool_quick_candidates = (i) => {
	return (`Candidatos, no personas: ${i?.pairs} en candidates.csv. Los nombres solos no hacen de nadie una misma persona.`)
};

export const tool_quick_found = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.records} es ${i?.persons}; ${i?.names} solo tienen un nombre.`);
	return (`${i?.records} son ${i?.persons}; ${i?.names} solo tienen un nombre.`)
	
};

export const tool_quick_hub = (i) => {
	return (`Nodo común: ${i?.label} tiene ${i?.users}; dice poco de cualquiera de ellos.`)
};

export const tool_quick_hub_only = () => {
	return (`(solo un nodo común: no tiene peso)`)
};

export const tool_quick_more = (i) => {
	return (`... y ${i?.n} más en links.csv`)
};

export const tool_quick_next = (i) => {
	return (`Las columnas se dedujeron: ${i?.mapping}. Siga con: lookback review list --dir ${i?.dir}`)
};

export const tool_quick_nobody = (i) => {
	return (`Nadie usó: ${i?.value}`)
};

export const tool_quick_placeholders = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} valor parece un comodín y no tiene peso.`);
	return (`${i?.n} valores parecen comodines y no tienen peso.`)
	
};

export const tool_quick_row = (i) => {
	return (`fila ${i?.row}: ${i?.value}`)
};

export const tool_quick_skipped = (i) => {
	return (`omitida en ${i?.file} la línea ${i?.line}: ${i?.text}`)
};

export const tool_quick_used = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} persona usó un dato de la lista:`);
	return (`${i?.n} personas usaron un dato de la lista:`)
	
};

export const tool_serve_building = () => {
	return (`lookback: preparando el puesto de trabajo (primer uso, o tras una actualización) ...`)
};

export const tool_serve_once = () => {
	return (`La dirección sirve una sola vez; para un segundo lector, pida otra en «Desbloquear una clave». Ctrl+C lo termina.`)
};

export const tool_serve_open = () => {
	return (`El puesto de trabajo está abierto en`)
};

export const tool_serve_opening = () => {
	return (`lookback: abriendo el espacio de trabajo ...`)
};

export const tool_simulate_examples_heading = () => {
	return (`Ejemplos:`)
};

export const tool_simulate_moved = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} red trasladó a ${i?.people}; lo cierto está en ${i?.folder}.`);
	return (`${i?.n} redes trasladaron a ${i?.people}; lo cierto está en ${i?.folder}.`)
	
};

export const tool_simulate_rate_childrenshare1 = () => {
	return (`personas menores de 18 años`)
};

export const tool_simulate_rate_couplesshare1 = () => {
	return (`personas en pareja`)
};

export const tool_simulate_rate_dummydocumentsshare2 = () => {
	return (`números de documento ficticios (000000000, UNKNOWN)`)
};

export const tool_simulate_rate_dummyphonesshare2 = () => {
	return (`números de teléfono ficticios`)
};

export const tool_simulate_rate_familiesscale1 = () => {
	return (`todas las familias, de 0 (ninguna) a 4 (lo mismo que --families)`)
};

export const tool_simulate_rate_householdsshare1 = () => {
	return (`personas en un hogar de una pareja con dos hijos`)
};

export const tool_simulate_rate_hubusersshare2 = () => {
	return (`personas que usan un nodo común: hostal, locutorio, agencia de viajes, abogado`)
};

export const tool_simulate_rate_missingshare1 = () => {
	return (`valores omitidos`)
};

export const tool_simulate_rate_movedarrestedshare2 = () => {
	return (`de las trasladadas, detenidas`)
};

export const tool_simulate_rate_movedinvisibleshare2 = () => {
	return (`de las trasladadas, en ningún archivo que pudiera mostrarlo`)
};

export const tool_simulate_rate_movednotfoundshare3 = () => {
	return (`de las trasladadas, sin hallar`)
};

export const tool_simulate_rate_movedonetouchshare3 = () => {
	return (`de las trasladadas, con un solo uso que muestra un archivo`)
};

export const tool_simulate_rate_movedshare1 = () => {
	return (`personas trasladadas por cada red`)
};

export const tool_simulate_rate_namesakesshare1 = () => {
	return (`personas que son padre o hijo con un mismo nombre completo`)
};

export const tool_simulate_rate_othersarrestedshare2 = () => {
	return (`otros adultos detenidos`)
};

export const tool_simulate_rate_partialdateshare2 = () => {
	return (`nacimientos con solo el año o el mes`)
};

export const tool_simulate_rate_placeholderdateshare2 = () => {
	return (`nacimientos sustituidos por el 1 de enero`)
};

export const tool_simulate_rate_protectionshare1 = () => {
	return (`personas con una nota de que necesitan protección`)
};

export const tool_simulate_rate_recycledphonesshare2 = () => {
	return (`teléfonos asignados después a otra persona`)
};

export const tool_simulate_rate_roommatesshare1 = () => {
	return (`personas entre tres compañeros de piso sin parentesco`)
};

export const tool_simulate_rate_secondhubshare2 = () => {
	return (`usuarios de un nodo común que usan otro más`)
};

export const tool_simulate_rate_shelterphonesshare2 = () => {
	return (`personas que dan el número de un albergue, cuarenta por número`)
};

export const tool_simulate_rate_siblingsshare1 = () => {
	return (`personas entre tres hermanos`)
};

export const tool_simulate_rate_swapshare1 = () => {
	return (`nombres con nombre y apellido cambiados`)
};

export const tool_simulate_rate_twinsshare1 = () => {
	return (`personas que tienen un gemelo`)
};

export const tool_simulate_rate_typoshare1 = () => {
	return (`nombres con un error de tecleo`)
};

export const tool_simulate_rates_heading = () => {
	return (`Tasas (--rate NOMBRE=VALOR, se puede repetir; proporciones de 0 a 1), cada una con su valor por defecto:`)
};

export const tool_simulate_wrote = (i) => {
	return (`${i?.people}, ${i?.rows} en ${i?.folder}:`)
};

export const web_act_action = () => {
	return (`registrar lo que hizo una autoridad`)
};

export const web_act_attach = () => {
	return (`adjuntar una página`)
};

export const web_act_band = () => {
	return (`cambiar de franja`)
};

export const web_act_end_protection = () => {
	return (`poner fin a la protección`)
};

export const web_act_note = () => {
	return (`escribir una nota`)
};

export const web_act_pause = () => {
	return (`dejar el caso en espera`)
};

export const web_act_place = () => {
	return (`registrar dónde está la persona`)
};

export const web_act_refer = () => {
	return (`derivar a protección`)
};

export const web_act_reopen = () => {
	return (`retirar una respuesta`)
};

export const web_act_resume = () => {
	return (`reanudar el caso`)
};

export const web_act_role = () => {
	return (`papel en la red`)
};

export const web_act_search = () => {
	return (`registrar una búsqueda`)
};

export const web_acted_apart = (i) => {
	return (`Aparte de estas: ${i?.a0} antes de saberse nada de la red y ${i?.a2} después de una decisión.`)
};

export const web_acted_text = (i) => {
	return (`personas sufrieron alguna actuación después de conocerse la red y antes de que nadie hubiera decidido sobre ellas, a causa de la red o sin motivo declarado; de ellas, ${i?.since} se han resuelto después como: no es la persona, sin vínculo o vínculo sin nada adverso.`)
};

export const web_acted_title = () => {
	return (`Actuaciones antes de decidir`)
};

export const web_again = () => {
	return (`Reintentar`)
};

export const web_agrees = () => {
	return (`coincide`)
};

export const web_anchor_account = () => {
	return (`cuenta`)
};

export const web_anchor_address = () => {
	return (`dirección`)
};

export const web_anchor_device = () => {
	return (`dispositivo`)
};

export const web_anchor_direct = () => {
	return (`registro directo`)
};

export const web_anchor_document = () => {
	return (`documento`)
};

export const web_anchor_email = () => {
	return (`correo`)
};

export const web_anchor_event = () => {
	return (`suceso`)
};

export const web_anchor_journey = () => {
	return (`viaje`)
};

export const web_anchor_organisation = () => {
	return (`organización`)
};

export const web_anchor_person = () => {
	return (`persona`)
};

export const web_anchor_phone = () => {
	return (`teléfono`)
};

export const web_anchor_vehicle = () => {
	return (`vehículo`)
};

export const web_answer_by = (i) => {
	return (`${i?.part}, ${i?.name}, ${i?.date}`)
};

export const web_answer_innocent = (i) => {
	return (`Explicación inocente: ${i?.text}`)
};

export const web_answered_hit = () => {
	return (`hallada`)
};

export const web_answered_no_answer = () => {
	return (`sin respuesta`)
};

export const web_answered_no_hit = () => {
	return (`buscada, no hallada`)
};

export const web_answered_not_searched = () => {
	return (`no buscada`)
};

export const web_attach = () => {
	return (`Se apoya en`)
};

export const web_attach_none = () => {
	return (`nada adjunto`)
};

export const web_band_1 = () => {
	return (`necesita protección o hay daño inminente`)
};

export const web_band_2 = () => {
	return (`un registro dice lo que hizo esta persona`)
};

export const web_band_3 = () => {
	return (`varios vínculos independientes`)
};

export const web_band_4 = () => {
	return (`un solo vínculo`)
};

export const web_band_5 = () => {
	return (`compatible con la coincidencia`)
};

export const web_band_n = (i) => {
	return (`franja ${i?.band}: ${i?.name}`)
};

export const web_basis_network = () => {
	return (`la red`)
};

export const web_basis_not_stated = () => {
	return (`no consta`)
};

export const web_basis_other = () => {
	return (`otra cosa`)
};

export const web_born = (i) => {
	return (`n. ${i?.year}`)
};

export const web_by_name = () => {
	return (`nombre`)
};

export const web_by_number = () => {
	return (`número`)
};

export const web_by_person = () => {
	return (`persona`)
};

export const web_by_record = () => {
	return (`registro`)
};

export const web_cancel = () => {
	return (`Cancelar`)
};

export const web_care_attached = () => {
	return (`Adjuntado por personas`)
};

export const web_care_innocent = () => {
	return (`lo explica de forma inocente`)
};

export const web_care_known = () => {
	return (`Ya constaba; no se ha registrado nada.`)
};

export const web_care_none = () => {
	return (`No se ha anotado nada además de las respuestas.`)
};

export const web_care_notes = () => {
	return (`Notas`)
};

export const web_care_paused = (i) => {
	return (`En espera desde el ${i?.date}.`)
};

export const web_care_paused_until = (i) => {
	return (`En espera desde el ${i?.date} hasta el ${i?.until}.`)
};

export const web_care_protected = () => {
	return (`bajo protección`)
};

export const web_care_recorded = () => {
	return (`Registrado.`)
};

export const web_care_role = (i) => {
	return (`Papel en la red: ${i?.role}.`)
};

export const web_care_role_proposed = (i) => {
	return (`Una persona propone: ${i?.role}. Una segunda debe establecerlo.`)
};

export const web_care_send = () => {
	return (`Registrar`)
};

export const web_care_text = () => {
	return (`Basta una persona para dejar un caso en espera, proteger o anotar. Nada de esto es un resultado.`)
};

export const web_care_title = () => {
	return (`Además de la respuesta`)
};

export const web_chance_accidental = (i) => {
	return (`Entre los datos compartidos una sola vez, unas ${i?.n} igualdades serían accidentales (números reutilizados o mal escritos).`)
};

export const web_chance_expected = () => {
	return (`por coincidencia`)
};

export const web_chance_model = (i) => {
	return (`Modelo nulo: ${i?.model}.`)
};

export const web_chance_not_testable = () => {
	return (`no se puede contrastar contando`)
};

export const web_chance_observed = () => {
	return (`halladas`)
};

export const web_chance_title = () => {
	return (`Frente a la coincidencia`)
};

export const web_chance_touches = () => {
	return (`datos compartidos`)
};

export const web_change_answered = () => {
	return (`ha respondido un lector`)
};

export const web_change_care = () => {
	return (`se anotó algo además de las respuestas`)
};

export const web_change_cohort = () => {
	return (`se ha formado la cohorte`)
};

export const web_change_identity = () => {
	return (`una respuesta en la puerta 1`)
};

export const web_change_paused = () => {
	return (`en pausa`)
};

export const web_change_publication = () => {
	return (`ha cambiado una publicación`)
};

export const web_change_recorded = () => {
	return (`se ha registrado algo`)
};

export const web_change_released = () => {
	return (`devuelta a la cola`)
};

export const web_change_reopened = () => {
	return (`reabierta`)
};

export const web_change_settled = () => {
	return (`resuelta`)
};

export const web_change_snapshot = () => {
	return (`se han adoptado resultados nuevos`)
};

export const web_change_taken = () => {
	return (`tomada de la cola`)
};

export const web_change_withdrawn = () => {
	return (`se ha retirado una fuente`)
};

export const web_changes_none = () => {
	return (`No ha cambiado nada.`)
};

export const web_changes_title = () => {
	return (`Desde su última visita`)
};

export const web_choose = () => {
	return (`Elija antes una respuesta.`)
};

export const web_choose_one = () => {
	return (`elija …`)
};

export const web_close = () => {
	return (`Cerrar`)
};

export const web_closed_needs_conduct_evidence = () => {
	return (`requiere pruebas de conducta y no hay ninguna`)
};

export const web_closed_needs_death_record = () => {
	return (`requiere un registro que lo acredite`)
};

export const web_closed_needs_identity_settled = () => {
	return (`requiere que dos lectores resuelvan la puerta 1`)
};

export const web_closed_needs_role = () => {
	return (`requiere un papel respaldado`)
};

export const web_closed_no_evidence = () => {
	return (`esta persona no tiene ningún elemento de prueba`)
};

export const web_closed_no_part = () => {
	return (`ahora no le corresponde`)
};

export const web_closed_role_missing = () => {
	return (`el cargo de su clave no permite elegirla`)
};

export const web_col_age = () => {
	return (`conocida hace`)
};

export const web_col_cohort = () => {
	return (`en revisión`)
};

export const web_col_cohort_cap = () => {
	return (`en qué punto está cada revisión`)
};

export const web_col_linked = () => {
	return (`vínculo por revisar`)
};

export const web_col_linked_cap = () => {
	return (`quién usó lo que usó la red o figura junto a ella`)
};

export const web_col_person = () => {
	return (`persona`)
};

export const web_col_persons = () => {
	return (`personas`)
};

export const web_col_persons_cap = () => {
	return (`quiénes son`)
};

export const web_col_records = () => {
	return (`registros`)
};

export const web_col_records_cap = () => {
	return (`lo que se ha buscado`)
};

export const web_col_stage = () => {
	return (`fase`)
};

export const web_col_touches = () => {
	return (`comparte`)
};

export const web_col_why = () => {
	return (`por qué está aquí`)
};

export const web_col_yours = () => {
	return (`le toca`)
};

export const web_conduct = () => {
	return (`conducta`)
};

export const web_conflicts = () => {
	return (`se contradice`)
};

export const web_connected = () => {
	return (`conectado`)
};

export const web_cross_all = () => {
	return (`total`)
};

export const web_cross_corner = () => {
	return (`resultado / ubicación`)
};

export const web_cross_open = () => {
	return (`aún sin decidir`)
};

export const web_cross_title = () => {
	return (`Resultado por ubicación, las mismas personas`)
};

export const web_days = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} día`);
	return (`${i?.n} días`)
	
};

export const web_different = () => {
	return (`dos personas`)
};

export const web_direct_associate = () => {
	return (`allegado`)
};

export const web_direct_call = () => {
	return (`llamada`)
};

export const web_direct_family = () => {
	return (`familia`)
};

export const web_direct_message = () => {
	return (`mensaje`)
};

export const web_direct_payment = () => {
	return (`pago`)
};

export const web_direct_travelled = () => {
	return (`viaje en común`)
};

export const web_disconnected = () => {
	return (`Se ha perdido la conexión. Lo que escriba se guarda en este equipo; no se envía nada hasta que vuelva la conexión.`)
};

export const web_door_text = () => {
	return (`La dirección ya se ha usado o ha caducado. En el terminal, vuelva a ejecutar «lookback serve» y abra la dirección que aparezca; o pida una dirección nueva en un navegador que ya esté abierto.`)
};

export const web_door_title = () => {
	return (`Este puesto de trabajo se abre con una dirección nueva`)
};

export const web_draft_kept = () => {
	return (`Borrador guardado en este equipo.`)
};

export const web_effect = () => {
	return (`efecto`)
};

export const web_effect_drops_out = () => {
	return (`sale`)
};

export const web_effect_reopens = () => {
	return (`se queda, se reabre la decisión`)
};

export const web_effect_stays = () => {
	return (`se queda`)
};

export const web_exclusion_approve = () => {
	return (`Aprobar con su clave`)
};

export const web_exclusion_chance_compatible = () => {
	return (`encaja con la coincidencia`)
};

export const web_exclusion_charter = (i) => {
	return (`La nombran en la carta ${i?.names}.`)
};

export const web_exclusion_hub_only = () => {
	return (`solo un nodo común`)
};

export const web_exclusion_one = (i) => {
	return (`Firmada por ${i?.names}; falta una firma.`)
};

export const web_exclusion_out_of_period = () => {
	return (`fuera del período`)
};

export const web_exclusion_persons = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`Queda fuera ${i?.n} persona.`);
	return (`Quedan fuera ${i?.n} personas.`)
	
};

export const web_exclusion_signed = (i) => {
	return (`Firmada por ${i?.names}.`)
};

export const web_exclusion_two = (i) => {
	return (`De ellas, ${i?.n} compartían dos o más datos; la coincidencia daría unas ${i?.expected}.`)
};

export const web_exclusion_unsigned = () => {
	return (`Espera dos firmas; aún no se excluye a nadie.`)
};

export const web_exclusions_text = () => {
	return (`Una regla solo puede excluir a personas vinculadas si la carta la nombra y dos personas la aprobaron. No se excluye a nadie con un registro directo.`)
};

export const web_exclusions_title = () => {
	return (`Excluidas antes de la revisión`)
};

export const web_export_ask = () => {
	return (`Pedir, o entregar lo pedido`)
};

export const web_export_asked = (i) => {
	return (`${i?.by} lo pide, ${i?.date}: para ${i?.recipient}`)
};

export const web_export_give = () => {
	return (`Entregarlo`)
};

export const web_export_given = () => {
	return (`Entregado. Guarde el archivo y envíelo.`)
};

export const web_export_purpose = () => {
	return (`Para qué puede usarse, y nada más`)
};

export const web_export_recipient = () => {
	return (`A quién se entrega`)
};

export const web_export_save = () => {
	return (`Guardar el archivo`)
};

export const web_export_sent = (i) => {
	return (`${i?.date}: a ${i?.recipient}`)
};

export const web_export_text = () => {
	return (`El expediente de una persona, a un destinatario, para un fin. Lo entregan dos personas; lleva sus advertencias y consta en el registro.`)
};

export const web_export_title = () => {
	return (`Entregar`)
};

export const web_export_waits = () => {
	return (`Pedido. Lo entrega una segunda persona.`)
};

export const web_field_account = () => {
	return (`cuenta`)
};

export const web_field_accountnumber1 = () => {
	return (`cuenta`)
};

export const web_field_act_answer = () => {
	return (`Respuesta`)
};

export const web_field_act_authority = () => {
	return (`Qué autoridad`)
};

export const web_field_act_band = () => {
	return (`Franja`)
};

export const web_field_act_basis = () => {
	return (`A causa de`)
};

export const web_field_act_date = () => {
	return (`Día`)
};

export const web_field_act_evidence = () => {
	return (`Se apoya en`)
};

export const web_field_act_from = () => {
	return (`Desde`)
};

export const web_field_act_innocent = () => {
	return (`Lo explica de forma inocente`)
};

export const web_field_act_kind = () => {
	return (`Qué muestra`)
};

export const web_field_act_note = () => {
	return (`Qué se anota`)
};

export const web_field_act_reason = () => {
	return (`¿Por qué?`)
};

export const web_field_act_role = () => {
	return (`Papel`)
};

export const web_field_act_says = () => {
	return (`Qué dice`)
};

export const web_field_act_source = () => {
	return (`Quién lo dice`)
};

export const web_field_act_stands = () => {
	return (`Dónde consta: archivo y página o fila`)
};

export const web_field_act_state = () => {
	return (`Dónde`)
};

export const web_field_act_system = () => {
	return (`Sistema consultado`)
};

export const web_field_act_to = () => {
	return (`Hasta (vacío: nadie afirma un final)`)
};

export const web_field_act_type = () => {
	return (`Qué se hizo`)
};

export const web_field_act_until = () => {
	return (`Hasta (opcional)`)
};

export const web_field_address = () => {
	return (`dirección`)
};

export const web_field_alias = () => {
	return (`también llamada`)
};

export const web_field_birthdate1 = () => {
	return (`nacimiento`)
};

export const web_field_birthplace1 = () => {
	return (`lugar de nacimiento`)
};

export const web_field_country = () => {
	return (`país`)
};

export const web_field_deathdate1 = () => {
	return (`fallecimiento`)
};

export const web_field_document = () => {
	return (`documento`)
};

export const web_field_email = () => {
	return (`correo`)
};

export const web_field_ethnicity = () => {
	return (`etnia`)
};

export const web_field_fathername1 = () => {
	return (`nombre del padre`)
};

export const web_field_firstname1 = () => {
	return (`nombre de pila`)
};

export const web_field_gender = () => {
	return (`sexo`)
};

export const web_field_idnumber1 = () => {
	return (`documento`)
};

export const web_field_inncode1 = () => {
	return (`número fiscal`)
};

export const web_field_lastname1 = () => {
	return (`apellido`)
};

export const web_field_licensenumber1 = () => {
	return (`licencia`)
};

export const web_field_middlename1 = () => {
	return (`segundo nombre`)
};

export const web_field_mothername1 = () => {
	return (`nombre de la madre`)
};

export const web_field_name = () => {
	return (`nombre`)
};

export const web_field_nationality = () => {
	return (`nacionalidad`)
};

export const web_field_parents = () => {
	return (`nombres de los padres`)
};

export const web_field_passportnumber1 = () => {
	return (`pasaporte`)
};

export const web_field_phone = () => {
	return (`teléfono`)
};

export const web_field_photo = () => {
	return (`foto`)
};

export const web_field_registrationnumber1 = () => {
	return (`número de registro`)
};

export const web_field_religion = () => {
	return (`religión`)
};

export const web_field_socialsecuritynumber2 = () => {
	return (`número de seguridad social`)
};

export const web_field_taxnumber1 = () => {
	return (`número fiscal`)
};

export const web_field_weakalias1 = () => {
	return (`apodo`)
};

export const web_figure = () => {
	return (`cifra`)
};

export const web_filter_age = () => {
	return (`conocida hace al menos … días`)
};

export const web_filter_all = () => {
	return (`todas`)
};

export const web_filter_band = () => {
	return (`Franja`)
};

export const web_filter_clear = () => {
	return (`quitar`)
};

export const web_filter_list = (i) => {
	return (`lista: ${i?.name}`)
};

export const web_filter_mine = () => {
	return (`solo lo que me espera`)
};

export const web_filter_stage = () => {
	return (`Fase`)
};

export const web_first_known = (i) => {
	return (`se conoce desde hace ${i?.days}`)
};

export const web_flow_title = () => {
	return (`De los registros a las decisiones`)
};

export const web_gate1 = () => {
	return (`¿Es esta persona?`)
};

export const web_gate1_asked = () => {
	return (`se pregunta por él`)
};

export const web_gate1_cause = () => {
	return (`¿Por qué? (detalle opcional)`)
};

export const web_gate1_contradicted = () => {
	return (`Los lectores discrepan o los registros se contradicen.`)
};

export const web_gate1_given = () => {
	return (`Ya ha respondido. Hace falta un segundo lector.`)
};

export const web_gate1_missing = (i) => {
	return (`Consta en un solo lado o en ninguno: ${i?.fields}.`)
};

export const web_gate1_odds = (i) => {
	return (`Probabilidad de que sean la misma: ${i?.p}.`)
};

export const web_gate1_outdated = () => {
	return (`Estos registros los unió otra versión de Lookback. Vuelva a resolver para ver qué los une.`)
};

export const web_gate1_pair = (i) => {
	return (`Este par es el que menos une los ${i?.n} registros: si es erróneo, son dos personas.`)
};

export const web_gate1_pair_two = () => {
	return (`Estos son los dos registros que se unieron.`)
};

export const web_gate1_reason_different = () => {
	return (`Los campos mostrados se contradicen.`)
};

export const web_gate1_reason_same = () => {
	return (`Los campos mostrados coinciden.`)
};

export const web_gate1_reason_unsure = () => {
	return (`Los campos mostrados no bastan.`)
};

export const web_gate1_rivals = (i) => {
	return (`Que dos personas compartan todo esto resta ${i?.bits} bits.`)
};

export const web_gate1_settled = (i) => {
	return (`Una misma persona, según ${i?.names}.`)
};

export const web_gate1_single = () => {
	return (`Un solo registro: no se ha unido nada.`)
};

export const web_gate1_waits = () => {
	return (`¿Hablan estos dos registros de una misma persona?`)
};

export const web_gate2 = () => {
	return (`¿Qué hizo esta persona?`)
};

export const web_gate2_adjudicator = () => {
	return (`Los dos lectores discrepan. Decide usted, con motivos; abajo constan ambas respuestas.`)
};

export const web_gate2_first = () => {
	return (`Es usted el primer lector.`)
};

export const web_gate2_second = () => {
	return (`Es usted el segundo lector. La primera respuesta permanece oculta hasta que dé la suya.`)
};

export const web_hidden = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`Hay ${i?.n} respuesta que no puede ver.`);
	return (`Hay ${i?.n} respuestas que no puede ver.`)
	
};

export const web_history = () => {
	return (`historial`)
};

export const web_hit_value = () => {
	return (`hallado`)
};

export const web_hit_where = () => {
	return (`dónde`)
};

export const web_household = () => {
	return (`lo comparten quienes viven juntos`)
};

export const web_in_hundred = (i) => {
	return (`${i?.n} de cada ${i?.per}`)
};

export const web_innocent = () => {
	return (`¿Qué explicación inocente tendría esto?`)
};

export const web_key_answer = (i) => {
	return (`pulse ${i?.key} para elegir`)
};

export const web_key_care = () => {
	return (`además de la respuesta: esperar, proteger, anotar, adjuntar`)
};

export const web_key_elsewhere = () => {
	return (`su archivo lo tiene su titular`)
};

export const web_key_escape = () => {
	return (`cerrar o salir del campo`)
};

export const web_key_gate = () => {
	return (`elegir una respuesta en la puerta 2`)
};

export const web_key_identity = () => {
	return (`responder en la puerta 1: misma, distinta, dudosa`)
};

export const web_key_map = () => {
	return (`mostrar este mapa de teclas`)
};

export const web_key_next = () => {
	return (`tomar la siguiente persona`)
};

export const web_key_open = () => {
	return (`abrir la persona`)
};

export const web_key_overview = () => {
	return (`ir al panorama`)
};

export const web_key_publication = () => {
	return (`ir a la publicación`)
};

export const web_key_queue = () => {
	return (`ir a la cola`)
};

export const web_key_rows = () => {
	return (`moverse por la lista`)
};

export const web_key_sealed = () => {
	return (`con frase de acceso`)
};

export const web_key_search = () => {
	return (`buscar`)
};

export const web_key_send = () => {
	return (`enviar la respuesta`)
};

export const web_key_try = () => {
	return (`probar sin un elemento`)
};

export const web_key_why = () => {
	return (`por qué la persona más cercana no es esta`)
};

export const web_keys = () => {
	return (`Teclas`)
};

export const web_keys_all = () => {
	return (`todas las teclas`)
};

export const web_keys_on = () => {
	return (`Las teclas sueltas actúan`)
};

export const web_keys_text = () => {
	return (`Las teclas sueltas actúan cuando no se está escribiendo. Aquí se pueden desactivar.`)
};

export const web_kind_conduct = () => {
	return (`algo que hizo esta persona`)
};

export const web_kind_direct = () => {
	return (`un registro que nombra la red`)
};

export const web_kind_identity = () => {
	return (`quién es`)
};

export const web_kind_leg = () => {
	return (`un tramo de un viaje`)
};

export const web_kind_touch = () => {
	return (`un dato compartido`)
};

export const web_lane_action = () => {
	return (`Actuaciones`)
};

export const web_lane_place = () => {
	return (`Lugares`)
};

export const web_lane_review = () => {
	return (`Revisión`)
};

export const web_lane_touch = () => {
	return (`Datos compartidos`)
};

export const web_language = () => {
	return (`Idioma`)
};

export const web_lead_chance = (i) => {
	return (`${i?.observed} de ellas comparten dos o más; solo por coincidencia serían unas ${i?.expected}.`)
};

export const web_lead_chance_none = () => {
	return (`No se ha calculado cuántas compartirían dos solo por coincidencia.`)
};

export const web_lead_review = (i) => {
	return (`${i?.cohort} de las ${i?.persons} personas que figuran en los archivos están en revisión porque comparten algún dato con la red o porque un registro las nombra con ella.`)
};

export const web_lead_waits = (i) => {
	return (`${i?.waiting} esperan a una persona; ${i?.decided} están decididas.`)
};

export const web_leg = () => {
	return (`tramo de viaje`)
};

export const web_legend_aside = () => {
	return (`apartado, cada caso con su motivo`)
};

export const web_legend_chance = () => {
	return (`esperable por coincidencia`)
};

export const web_legend_evidence = () => {
	return (`sustentado en pruebas`)
};

export const web_legend_open = () => {
	return (`espera a una persona`)
};

export const web_legend_settled = () => {
	return (`decidido por dos personas`)
};

export const web_loading = () => {
	return (`Cargando …`)
};

export const web_location = (i) => {
	return (`Dónde está ahora: ${i?.state}`)
};

export const web_location_w11 = () => {
	return (`bajo custodia`)
};

export const web_location_w21 = () => {
	return (`localizada, no bajo custodia`)
};

export const web_location_w31 = () => {
	return (`salió o fue expulsada`)
};

export const web_location_w41 = () => {
	return (`fallecida`)
};

export const web_location_w51 = () => {
	return (`en paradero desconocido tras buscarla`)
};

export const web_location_w61 = () => {
	return (`aún sin buscar`)
};

export const web_location_w6a1 = () => {
	return (`aún sin buscar`)
};

export const web_location_w6b1 = () => {
	return (`última ubicación caducada`)
};

export const web_location_w71 = () => {
	return (`no se busca`)
};

export const web_location_w81 = () => {
	return (`las fuentes discrepan`)
};

export const web_lock = () => {
	return (`Bloquear`)
};

export const web_look_again = () => {
	return (`Volver a mirar el`)
};

export const web_masked = () => {
	return (`oculto`)
};

export const web_masked_why = () => {
	return (`Se guarda para distinguir personas; no pesa en nada más.`)
};

export const web_meaning_chance = () => {
	return (`Una cifra hallada significa poco sin tener al lado la que daría la mera coincidencia.`)
};

export const web_meaning_review = () => {
	return (`Estar en revisión no dice nada de lo que hizo una persona. La mayoría de quienes figuran en estos archivos no hizo nada malo.`)
};

export const web_meaning_title = () => {
	return (`Lo que esto no significa`)
};

export const web_missing = () => {
	return (`Falta:`)
};

export const web_model_bicm = () => {
	return (`cada persona tan activa y cada dato tan frecuente como se observa`)
};

export const web_model_hypergeometric = () => {
	return (`hipergeométrico`)
};

export const web_model_permutation = () => {
	return (`permutación`)
};

export const web_named_rule = (i) => {
	return (`según la regla «${i?.name}» de la carta`)
};

export const web_nav = () => {
	return (`Principal`)
};

export const web_near = () => {
	return (`casi coincide`)
};

export const web_nearest = (i) => {
	return (`La otra persona más cercana es ${i?.label}.`)
};

export const web_nearest_none = () => {
	return (`Ninguna otra persona se le acerca.`)
};

export const web_needs_legs = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`Lo sostiene ${i?.n} camino independiente.`);
	return (`Lo sostienen ${i?.n} caminos independientes.`)
	
};

export const web_needs_none = () => {
	return (`Ningún elemento sostiene por sí solo este vínculo.`)
};

export const web_needs_one = (i) => {
	return (`Si falla ${i?.item}, la persona sale.`)
};

export const web_network_role_facilitator = () => {
	return (`facilitadora`)
};

export const web_network_role_moved = () => {
	return (`trasladada por la red`)
};

export const web_network_role_not_established = () => {
	return (`no establecido`)
};

export const web_network_role_organiser = () => {
	return (`organizadora`)
};

export const web_network_role_victim = () => {
	return (`víctima`)
};

export const web_network_role_witness = () => {
	return (`testigo`)
};

export const web_next = () => {
	return (`siguiente`)
};

export const web_no_key = () => {
	return (`lectura sin clave`)
};

export const web_not_found = () => {
	return (`Esta pantalla no existe.`)
};

export const web_not_given = () => {
	return (`no consta`)
};

export const web_of = () => {
	return (`de`)
};

export const web_opening = () => {
	return (`Se está abriendo el espacio de trabajo.`)
};

export const web_opening_figures = () => {
	return (`contando las cifras`)
};

export const web_opening_index = () => {
	return (`reuniendo registros y personas`)
};

export const web_opening_ledger = () => {
	return (`leyendo el registro de actos`)
};

export const web_opening_links = () => {
	return (`siguiendo los vínculos`)
};

export const web_opening_statements = () => {
	return (`leyendo lo que dicen los archivos`)
};

export const web_opening_step = (i) => {
	return (`Paso ${i?.at} de ${i?.of}: ${i?.step}`)
};

export const web_outcome_deceased_or_out_of_scope = () => {
	return (`fallecida o fuera del ámbito`)
};

export const web_outcome_individual_concern_supported = () => {
	return (`conducta propia respaldada`)
};

export const web_outcome_insufficient_information = () => {
	return (`información insuficiente, volver a mirar el …`)
};

export const web_outcome_insufficient_short = () => {
	return (`información insuficiente`)
};

export const web_outcome_link_chance_compatible = () => {
	return (`vínculo compatible con la coincidencia`)
};

export const web_outcome_link_confirmed_no_adverse = () => {
	return (`vínculo, nada adverso`)
};

export const web_outcome_no_link = () => {
	return (`sin vínculo`)
};

export const web_outcome_not_the_person = () => {
	return (`no es la persona`)
};

export const web_outcome_protection_referral = () => {
	return (`derivar a protección`)
};

export const web_outcome_role_in_network_supported = () => {
	return (`papel en la red respaldado`)
};

export const web_overview = () => {
	return (`Panorama`)
};

export const web_part_already_decided_by_you = () => {
	return (`Ya ha respondido. Hace falta otro lector.`)
};

export const web_part_already_settled = () => {
	return (`Resuelto.`)
};

export const web_part_analyst_may_not_review = () => {
	return (`Usted preparó pruebas sobre esta persona; deciden otros.`)
};

export const web_part_first_gate_open = () => {
	return (`Primero, la puerta 1.`)
};

export const web_part_needs_adjudicator = () => {
	return (`Los dos lectores discrepan. Decide un dirimente.`)
};

export const web_part_no_key = () => {
	return (`Desbloquee una clave para responder.`)
};

export const web_part_paused = () => {
	return (`La revisión de esta persona está en pausa.`)
};

export const web_part_person_not_in_cohort = () => {
	return (`Esta persona no está en revisión: ninguna prueba sostiene ahora un vínculo.`)
};

export const web_part_redress_needs_someone_new = () => {
	return (`La reclamación corresponde a quien no haya decidido sobre esta persona.`)
};

export const web_part_role_missing = () => {
	return (`El cargo de su clave no interviene aquí ahora.`)
};

export const web_part_taken_by_other = () => {
	return (`Otro lector ha tomado a esta persona.`)
};

export const web_part_unknown_key = () => {
	return (`Desbloquee una clave para responder.`)
};

export const web_passphrase_of = (i) => {
	return (`Frase de acceso de ${i?.name}`)
};

export const web_passphrase_open = () => {
	return (`Abrir`)
};

export const web_path_bits = (i) => {
	return (`${i?.n} bits`)
};

export const web_path_hub = () => {
	return (`nodo común`)
};

export const web_path_item = () => {
	return (`elemento`)
};

export const web_path_possible = () => {
	return (`solo posible`)
};

export const web_path_sole = () => {
	return (`todo este camino depende de este único elemento`)
};

export const web_path_table = () => {
	return (`caminos hasta la red`)
};

export const web_path_users = () => {
	return (`usuarios`)
};

export const web_path_via = () => {
	return (`a través de`)
};

export const web_path_weight = () => {
	return (`peso`)
};

export const web_paths_left = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`Hay ${i?.n} camino más que no se muestra.`);
	return (`Hay ${i?.n} caminos más que no se muestran.`)
	
};

export const web_person = () => {
	return (`Persona`)
};

export const web_person_title = (i) => {
	return (`Persona ${i?.id}`)
};

export const web_probability = (i) => {
	return (`probabilidad de que sean la misma: ${i?.p}`)
};

export const web_problem = () => {
	return (`No se ha podido hacer`)
};

export const web_problem_adverse_needs_two_on_outcome = () => {
	return (`Un resultado adverso solo se mantiene si lo dieron dos personas.`)
};

export const web_problem_already_decided_by_you = () => {
	return (`Ya ha respondido a esto. No se ha registrado nada dos veces.`)
};

export const web_problem_already_settled = () => {
	return (`Entretanto ha quedado resuelto.`)
};

export const web_problem_already_signed = () => {
	return (`Esta clave ya lo ha firmado.`)
};

export const web_problem_already_withdrawn = () => {
	return (`Esta fuente ya se había retirado.`)
};

export const web_problem_analyst_may_not_review = () => {
	return (`Quien propuso pruebas sobre esta persona no puede responder sobre ella.`)
};

export const web_problem_body_too_large = () => {
	return (`Es demasiado largo. Acorte lo escrito.`)
};

export const web_problem_bug = () => {
	return (`Es un error de Lookback. No se ha registrado nada.`)
};

export const web_problem_conduct_missing = () => {
	return (`Esta opción está cerrada para esta persona.`)
};

export const web_problem_confirmation_missing = () => {
	return (`Una opción adversa debe escribirse entera.`)
};

export const web_problem_cursor_invalid = () => {
	return (`La lista ha cambiado. Cárguela de nuevo.`)
};

export const web_problem_day_invalid = () => {
	return (`No es un día.`)
};

export const web_problem_difference_unexplained = () => {
	return (`Lo recibido difiere de lo declarado por el custodio; explíquelo antes.`)
};

export const web_problem_digest_changed = () => {
	return (`Lo que caería ha cambiado desde que leyó la lista. Vuelva a leerla.`)
};

export const web_problem_disk_failed = () => {
	return (`Falló el disco. No se registró nada.`)
};

export const web_problem_disk_full = () => {
	return (`El disco está lleno. No se ha registrado nada; libere espacio y vuelva a enviarlo.`)
};

export const web_problem_evidence_changed = () => {
	return (`Las pruebas han cambiado desde que abrió este expediente. Vuelva a leerlo; lo escrito se conserva.`)
};

export const web_problem_evidence_missing = () => {
	return (`Una respuesta necesita al menos un elemento adjunto.`)
};

export const web_problem_evidence_unknown = () => {
	return (`Un elemento adjunto ya no pertenece a esta persona.`)
};

export const web_problem_exclusion_not_approved = () => {
	return (`Nadie ha aprobado esta exclusión.`)
};

export const web_problem_exclusion_not_in_charter = () => {
	return (`La carta no tiene esa regla.`)
};

export const web_problem_export_answer_first = () => {
	return (`Aún debe responder sobre esta persona; lo que se entrega le diría qué hicieron otros. Responda primero.`)
};

export const web_problem_export_needs_protection = () => {
	return (`Esta persona está bajo protección: uno de los dos que entregan el expediente debe ser responsable de protección.`)
};

export const web_problem_export_purpose_missing = () => {
	return (`Diga a quién se entrega el expediente y para qué puede usarse.`)
};

export const web_problem_figures_do_not_add_up = () => {
	return (`Las cifras no cuadran; no se publica hasta que cuadren.`)
};

export const web_problem_filter_unknown = () => {
	return (`No existe esa lista.`)
};

export const web_problem_identity_fails = () => {
	return (`Las cifras no cuadran; no se publica hasta que cuadren.`)
};

export const web_problem_innocent_explanation_missing = () => {
	return (`Indique qué explicación inocente tendría esto.`)
};

export const web_problem_item_unknown = () => {
	return (`Esta persona no tiene ese elemento.`)
};

export const web_problem_key_file = () => {
	return (`Este archivo no es una clave de Lookback.`)
};

export const web_problem_key_name_taken = () => {
	return (`Otra clave tiene este nombre.`)
};

export const web_problem_key_needed = () => {
	return (`Desbloquee antes una clave: las respuestas se firman.`)
};

export const web_problem_key_not_held = () => {
	return (`El archivo de esta clave no está en el espacio de trabajo: entréguelo.`)
};

export const web_problem_key_unknown = () => {
	return (`Este espacio de trabajo no conoce esa clave.`)
};

export const web_problem_ledger_unwritable = () => {
	return (`No se puede escribir en el libro. No se registró nada.`)
};

export const web_problem_leg_missing = () => {
	return (`Ningún elemento acredita un tramo del viaje.`)
};

export const web_problem_look_again_missing = () => {
	return (`Indique qué día debe volver a mirarse.`)
};

export const web_problem_lost = () => {
	return (`No se puede contactar con el servidor. No se ha enviado nada dos veces; lo escrito se conserva.`)
};

export const web_problem_needs_adjudicator = () => {
	return (`Los dos lectores discrepan. Decide un dirimente.`)
};

export const web_problem_no_redress_open = () => {
	return (`No hay ninguna reclamación abierta sobre esta persona.`)
};

export const web_problem_not_a_person_pair = () => {
	return (`No son dos registros de personas.`)
};

export const web_problem_not_held = () => {
	return (`No hay retención legal sobre esta persona.`)
};

export const web_problem_not_paused = () => {
	return (`Este caso no está en espera.`)
};

export const web_problem_not_sampled = () => {
	return (`Esta persona no está en ninguna muestra.`)
};

export const web_problem_not_taken_by_you = () => {
	return (`Usted no ha tomado a esta persona.`)
};

export const web_problem_not_under_protection = () => {
	return (`Esta persona no está bajo protección.`)
};

export const web_problem_not_writable = () => {
	return (`No se puede escribir en la carpeta del espacio de trabajo. No se registró nada.`)
};

export const web_problem_nothing_to_purge = () => {
	return (`No se nombró nada que purgar.`)
};

export const web_problem_nothing_to_sample = () => {
	return (`No hay nadie de quien sacar una muestra.`)
};

export const web_problem_own_work = () => {
	return (`Nadie controla lo que decidió.`)
};

export const web_problem_passphrase_needed = () => {
	return (`Esta clave tiene frase de acceso: indíquela.`)
};

export const web_problem_passphrase_wrong = () => {
	return (`Esta contraseña no abre la clave.`)
};

export const web_problem_paused = () => {
	return (`La revisión de esta persona está en pausa.`)
};

export const web_problem_person_not_in_cohort = () => {
	return (`Esta persona no está en revisión.`)
};

export const web_problem_person_unknown = () => {
	return (`No hay tal persona en revisión.`)
};

export const web_problem_protected_attribute = () => {
	return (`Está protegido: nunca puede filtrar, ordenar ni clasificar personas.`)
};

export const web_problem_publication_unknown = () => {
	return (`No existe esa publicación.`)
};

export const web_problem_purge_suspended = () => {
	return (`Una retención legal, una reclamación o un caso abierto impiden purgarlo.`)
};

export const web_problem_reason_missing = () => {
	return (`Indique sus motivos.`)
};

export const web_problem_record_unknown = () => {
	return (`No existe tal registro.`)
};

export const web_problem_redress_needs_someone_new = () => {
	return (`Quien decidió sobre esta persona no puede oír la reclamación.`)
};

export const web_problem_reopen_needs_someone_else = () => {
	return (`Quien respondió sobre esta persona no puede reabrir lo que también respondieron otros.`)
};

export const web_problem_request_invalid = () => {
	return (`Falta algo en este formulario o hay un error.`)
};

export const web_problem_role_missing = () => {
	return (`El cargo de esta clave no permite hacer esto.`)
};

export const web_problem_same_person_twice = () => {
	return (`Una segunda persona debe establecer lo que usted propuso.`)
};

export const web_problem_same_record = () => {
	return (`Un registro y él mismo no son una pareja. Elija dos registros.`)
};

export const web_problem_script_key_outside_simulation = () => {
	return (`Las claves automáticas solo deciden en una revisión simulada.`)
};

export const web_problem_session_needed = () => {
	return (`Esta sesión ha terminado. Lo escrito se conserva; abra una dirección nueva.`)
};

export const web_problem_source_unknown = () => {
	return (`No existe esa fuente.`)
};

export const web_problem_step_missing = () => {
	return (`Falta ejecutar un paso: ejecútelo en la línea de órdenes.`)
};

export const web_problem_system_may_not = () => {
	return (`Solo una persona puede hacerlo.`)
};

export const web_problem_taken_by_other = () => {
	return (`Otro lector ha tomado a esta persona.`)
};

export const web_problem_trace_stale = () => {
	return (`Los archivos o las personas han cambiado desde el rastreo: ejecute antes lookback round.`)
};

export const web_problem_unknown = (i) => {
	return (`El servidor ha respondido con el código ${i?.code}.`)
};

export const web_problem_unknown_key = () => {
	return (`El libro no conoce esta clave.`)
};

export const web_problem_workspace_locked = () => {
	return (`Se está ejecutando otro paso de este espacio de trabajo. Reinténtelo cuando acabe.`)
};

export const web_pub_after = () => {
	return (`ahora`)
};

export const web_pub_as_of = (i) => {
	return (`a fecha de ${i?.date}`)
};

export const web_pub_before = () => {
	return (`antes`)
};

export const web_pub_diff = (i) => {
	return (`Diferencias con la publicación ${i?.number}`)
};

export const web_pub_diff_title = () => {
	return (`Diferencias con la anterior`)
};

export const web_pub_draft = () => {
	return (`Congelar un borrador`)
};

export const web_pub_draft_as_of = () => {
	return (`Cifras a fecha de`)
};

export const web_pub_expected = () => {
	return (`por coincidencia`)
};

export const web_pub_failing = (i) => {
	return (`No cuadran: ${i?.list}`)
};

export const web_pub_figures = () => {
	return (`Cifras`)
};

export const web_pub_first = () => {
	return (`No hay ninguna publicación anterior.`)
};

export const web_pub_missing = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`Falta ${i?.n} firma: se publica con dos claves.`);
	return (`Faltan ${i?.n} firmas: se publica con dos claves.`)
	
};

export const web_pub_no_page = () => {
	return (`Este borrador aún no tiene página: abajo están sus cifras.`)
};

export const web_pub_no_signature = () => {
	return (`No ha firmado nadie.`)
};

export const web_pub_none = () => {
	return (`Todavía no se ha publicado nada.`)
};

export const web_pub_number = (i) => {
	return (`Publicación ${i?.number}`)
};

export const web_pub_page = () => {
	return (`Primera página tal como se publicó`)
};

export const web_pub_reasons = () => {
	return (`porque`)
};

export const web_pub_same = () => {
	return (`No difiere ninguna cifra.`)
};

export const web_pub_sign = () => {
	return (`Firmar con su clave`)
};

export const web_pub_signatures = () => {
	return (`Firmas`)
};

export const web_pub_signed = (i) => {
	return (`${i?.name}, ${i?.date}`)
};

export const web_pub_status_draft = () => {
	return (`borrador`)
};

export const web_pub_status_final = () => {
	return (`definitiva`)
};

export const web_pub_status_provisional = () => {
	return (`provisional`)
};

export const web_pub_status_superseded = () => {
	return (`sustituida`)
};

export const web_pub_title = () => {
	return (`Publicación`)
};

export const web_publication = () => {
	return (`Publicación`)
};

export const web_queue = () => {
	return (`Cola`)
};

export const web_queue_empty = () => {
	return (`Ninguna persona cumple estos filtros.`)
};

export const web_queue_nothing = () => {
	return (`Aquí no hay nada que le espere.`)
};

export const web_queue_title = () => {
	return (`Cola`)
};

export const web_queue_total = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} persona`);
	return (`${i?.n} personas`)
	
};

export const web_reader = () => {
	return (`Lector`)
};

export const web_readers = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} lector`);
	return (`${i?.n} lectores`)
	
};

export const web_reason = () => {
	return (`Sus motivos`)
};

export const web_reason_changed = (i) => {
	return (`${i?.n} modificadas`)
};

export const web_reason_from = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} desde: ${i?.name}`);
	return (`${i?.n} desde: ${i?.name}`)
	
};

export const web_reason_gone = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} baja`);
	return (`${i?.n} bajas`)
	
};

export const web_reason_new = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} alta`);
	return (`${i?.n} altas`)
	
};

export const web_reason_to = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} hacia: ${i?.name}`);
	return (`${i?.n} hacia: ${i?.name}`)
	
};

export const web_recorded = () => {
	return (`Registrado.`)
};

export const web_recorded_differs = () => {
	return (`Registrado. Las dos respuestas difieren: decide un dirimente.`)
};

export const web_recorded_second = () => {
	return (`Registrado. Hace falta un segundo lector.`)
};

export const web_recorded_settled = (i) => {
	return (`Registrado y resuelto por dos personas: ${i?.outcome}.`)
};

export const web_records_after = () => {
	return (`registros siguientes`)
};

export const web_records_before = () => {
	return (`registros anteriores`)
};

export const web_records_shown = (i) => {
	return (`Registros ${i?.from} a ${i?.to} de ${i?.total}`)
};

export const web_reopened = (i) => {
	return (`Reabierta el ${i?.date}.`)
};

export const web_reopened_was = (i) => {
	return (`Reabierta el ${i?.date}; antes: ${i?.outcome}.`)
};

export const web_required = () => {
	return (`obligatorio`)
};

export const web_role_adjudicator = () => {
	return (`dirimente`)
};

export const web_role_analyst = () => {
	return (`analista`)
};

export const web_role_protection = () => {
	return (`responsable de protección`)
};

export const web_role_publisher = () => {
	return (`publicador`)
};

export const web_role_quality = () => {
	return (`control de calidad`)
};

export const web_role_redress = () => {
	return (`responsable de reclamaciones`)
};

export const web_role_reviewer = () => {
	return (`revisor`)
};

export const web_role_steward = () => {
	return (`responsable de datos`)
};

export const web_rolled_back = () => {
	return (`No se ha registrado. Lo que escribió sigue aquí.`)
};

export const web_row = (i) => {
	return (`${i?.source}, fila ${i?.row}`)
};

export const web_same = () => {
	return (`la misma persona`)
};

export const web_say_action_accepted = () => {
	return (`aceptada`)
};

export const web_say_action_account_restricted = () => {
	return (`cuenta restringida`)
};

export const web_say_action_appealed = () => {
	return (`recurrida`)
};

export const web_say_action_arrested = () => {
	return (`detenida`)
};

export const web_say_action_carried_out = () => {
	return (`ejecutada`)
};

export const web_say_action_charged = () => {
	return (`acusada`)
};

export const web_say_action_ended = () => {
	return (`terminada`)
};

export const web_say_action_order_made = () => {
	return (`orden dictada`)
};

export const web_say_action_order_stayed = () => {
	return (`orden suspendida`)
};

export const web_say_action_other = () => {
	return (`actuación`)
};

export const web_say_action_proceedings_opened = () => {
	return (`procedimiento abierto`)
};

export const web_say_action_referred = () => {
	return (`derivada`)
};

export const web_say_action_released = () => {
	return (`puesta en libertad`)
};

export const web_say_action_relief_granted = () => {
	return (`medida favorable`)
};

export const web_say_action_removed = () => {
	return (`expulsada`)
};

export const web_say_action_report_filed = () => {
	return (`comunicación presentada`)
};

export const web_say_action_stayed = () => {
	return (`orden suspendida`)
};

export const web_say_action_stopped = () => {
	return (`parada e identificada`)
};

export const web_say_agrees_field = (i) => {
	return (`${i?.field} coincide: ${i?.a}`)
};

export const web_say_chance_direct = () => {
	return (`Un registro directo no requiere recuento; lo que podría fallar es de quién es el registro.`)
};

export const web_say_chance_not_alone = () => {
	return (`El recuento por sí solo no respalda ningún vínculo; lo sostienen los registros de arriba.`)
};

export const web_say_chance_one_touch = () => {
	return (`Un solo dato compartido no se puede contrastar contando: quien lo usó, lo usó.`)
};

export const web_say_chance_survives = () => {
	return (`Más de lo que explica la coincidencia entre todas las personas contrastadas.`)
};

export const web_say_differs_field = (i) => {
	return (`${i?.field}: ${i?.a}, no ${i?.b}`)
};

export const web_say_hang_identity = (i) => {
	return (`la unión del registro ${i?.id} a esta persona`)
};

export const web_say_hang_memo = (i) => {
	return (`la fuente ${i?.id} de la ficha`)
};

export const web_say_hang_origin = (i) => {
	return (`origen ${i?.id}`)
};

export const web_say_hang_row = (i) => {
	return (`${i?.source}, fila ${i?.row}`)
};

export const web_say_hang_source = (i) => {
	return (`el archivo ${i?.id}`)
};

export const web_say_hop_anchor = (i) => {
	return (`${i?.kind}, ${i?.users}`)
};

export const web_say_hop_anchor_users = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.kind}, ${i?.n} persona`);
	return (`${i?.kind}, ${i?.n} personas`)
	
};

export const web_say_hop_building = () => {
	return (`edificio, sin vivienda`)
};

export const web_say_hop_direct = () => {
	return (`registro directo`)
};

export const web_say_hop_grade = (i) => {
	return (`con calificación ${i?.grade}`)
};

export const web_say_hop_member = () => {
	return (`miembro declarado`)
};

export const web_say_hop_memo = () => {
	return (`memorando`)
};

export const web_say_hop_network = (i) => {
	return (`${i?.kind}: declarado`)
};

export const web_say_hop_not_graded = () => {
	return (`sin calificar`)
};

export const web_say_hop_records = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} registro`);
	return (`${i?.n} registros`)
	
};

export const web_say_hop_role_driver = () => {
	return (`declarado: conductor`)
};

export const web_say_hop_role_facilitator = () => {
	return (`declarado: facilitador`)
};

export const web_say_hop_role_member = () => {
	return (`declarado: miembro`)
};

export const web_say_hop_role_organiser = () => {
	return (`declarado: organizador`)
};

export const web_say_hop_role_recruiter = () => {
	return (`declarado: captador`)
};

export const web_say_hop_role_starting = () => {
	return (`declarado: persona inicial`)
};

export const web_say_hop_row = (i) => {
	return (`fila ${i?.row}`)
};

export const web_say_hop_row_day = (i) => {
	return (`fila ${i?.row}, ${i?.day}`)
};

export const web_say_hop_users = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} persona`);
	return (`${i?.n} personas`)
	
};

export const web_say_judged_different = () => {
	return (`dos lectores dijeron que son distintas`)
};

export const web_say_missing = (i) => {
	return (`no consta ${i?.field}`)
};

export const web_say_missing_field = (i) => {
	return (`${i?.field}: solo consta en un lado`)
};

export const web_say_missing_parents = () => {
	return (`sin nombres de los padres`)
};

export const web_say_missing_photo = () => {
	return (`sin foto`)
};

export const web_say_network = () => {
	return (`Red`)
};

export const web_say_path_direct = () => {
	return (`Un registro de la red nombra a esta persona; no hace falta contar.`)
};

export const web_say_path_hub = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`Nodo común: lo usó ${i?.n} persona. No tiene peso por sí solo.`);
	return (`Nodo común: lo usaron ${i?.n} personas. No tiene peso por sí solo.`)
	
};

export const web_say_path_possible = () => {
	return (`Ninguna fecha dice que se usara en la época de la red.`)
};

export const web_say_path_rare = (i) => {
	return (`Lo usó 1 de cada ${i?.n} personas de los archivos.`)
};

export const web_say_path_users = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`Lo usó ${i?.n} persona de los archivos.`);
	return (`Lo usaron ${i?.n} personas de los archivos.`)
	
};

export const web_say_path_window = (i) => {
	return (`Solo cuenta del ${i?.from} al ${i?.to}.`)
};

export const web_say_reason_direct = () => {
	return (`figura en un documento de la red`)
};

export const web_say_reason_further_hop = () => {
	return (`a través de una persona confirmada`)
};

export const web_say_reason_hub = () => {
	return (`solo nodos comunes`)
};

export const web_say_reason_hub_only = () => {
	return (`solo nodos comunes`)
};

export const web_say_reason_identity = () => {
	return (`la puerta 1 está pendiente`)
};

export const web_say_reason_independence_not_known = () => {
	return (`no se sabe si son independientes`)
};

export const web_say_reason_independent_legs = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} camino independiente`);
	return (`${i?.n} caminos independientes`)
	
};

export const web_say_reason_links_of_one_origin = () => {
	return (`varios vínculos de un mismo origen`)
};

export const web_say_reason_moved = () => {
	return (`hizo un tramo del viaje`)
};

export const web_say_reason_one_certain_link = () => {
	return (`varios vínculos, solo uno de fecha segura`)
};

export const web_say_reason_one_direct_link = () => {
	return (`un vínculo`)
};

export const web_say_reason_only_possible = () => {
	return (`fechas solo posibles`)
};

export const web_say_reason_place_conflict = () => {
	return (`dos fuentes discrepan sobre el lugar`)
};

export const web_say_reason_protection = () => {
	return (`puede necesitar protección`)
};

export const web_say_reason_q = (i) => {
	return (`q = ${i?.q}`)
};

export const web_say_reason_reopened = () => {
	return (`reabierta`)
};

export const web_say_reason_runs = (i) => {
	return (`un registro dice que esta persona dirigió ${i?.what}`)
};

export const web_say_reason_several_links = () => {
	return (`varios vínculos`)
};

export const web_say_reason_sole = () => {
	return (`depende de un solo elemento o fuente`)
};

export const web_say_reason_under_18_recorded = () => {
	return (`menor de 18 según un registro`)
};

export const web_say_reopened_evidence_changed = () => {
	return (`Cambiaron las pruebas.`)
};

export const web_say_reopened_expired = () => {
	return (`La respuesta tenía fecha de caducidad.`)
};

export const web_say_reopened_identity = () => {
	return (`Se volvió a juzgar quién es.`)
};

export const web_say_reopened_merged = () => {
	return (`Registros de otra persona resultaron ser de esta.`)
};

export const web_say_reopened_quality = () => {
	return (`Un control de calidad discrepó.`)
};

export const web_say_reopened_redress = () => {
	return (`Se estimó una reclamación.`)
};

export const web_say_reopened_source_withdrawn = () => {
	return (`Se retiró una fuente en la que se apoyaba.`)
};

export const web_say_reopened_split = () => {
	return (`Unos registros resultaron ser de otra persona.`)
};

export const web_say_reopened_taken_back = () => {
	return (`Se retiró una respuesta.`)
};

export const web_say_time_answered = () => {
	return (`respondió un lector`)
};

export const web_say_time_first_known = () => {
	return (`primera noticia`)
};

export const web_say_time_place = (i) => {
	return (`${i?.state}, ${i?.source}`)
};

export const web_say_time_place_conflict = () => {
	return (`las fuentes discrepan`)
};

export const web_say_time_reopened = () => {
	return (`reabierta`)
};

export const web_say_time_seen = (i) => {
	return (`figura en ${i?.source}`)
};

export const web_say_time_settled = () => {
	return (`resuelta`)
};

export const web_say_time_touch = (i) => {
	return (`${i?.kind}`)
};

export const web_search = () => {
	return (`Búsqueda`)
};

export const web_search_first = (i) => {
	return (`los primeros ${i?.n} resultados; hay más`)
};

export const web_search_hint = () => {
	return (`Los nombres se comparan entre escrituras; los números deben coincidir cifra a cifra.`)
};

export const web_search_hits = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`${i?.n} resultado`);
	return (`${i?.n} resultados`)
	
};

export const web_search_label = () => {
	return (`Nombre en cualquier escritura, número, registro o persona`)
};

export const web_search_logged = () => {
	return (`Las búsquedas quedan registradas con su nombre y la hora.`)
};

export const web_search_more = () => {
	return (`Hay más; precise el nombre.`)
};

export const web_search_none = () => {
	return (`No se ha encontrado nada. Que no se encuentre significa que no está en lo buscado, que se indica abajo.`)
};

export const web_search_not = (i) => {
	return (`No se ha buscado en: ${i?.systems}.`)
};

export const web_search_read = () => {
	return (`Leído como`)
};

export const web_search_searched = (i) => {
	return (`Se ha buscado en ${i?.persons} personas y ${i?.records} registros, de ${i?.sources}.`)
};

export const web_search_title = () => {
	return (`Búsqueda`)
};

export const web_second_browser = () => {
	return (`Dirección para un segundo lector`)
};

export const web_second_browser_text = () => {
	return (`Abra esta dirección una sola vez, en otro navegador o en una ventana privada:`)
};

export const web_seen_logged = () => {
	return (`Esta lectura queda registrada.`)
};

export const web_seen_sent_none = () => {
	return (`No se ha enviado a nadie.`)
};

export const web_seen_since = (i) => {
	return (`${i?.readers} desde el ${i?.date}.`)
};

export const web_seen_title = () => {
	return (`Quién lo ha visto`)
};

export const web_send = () => {
	return (`Dar esta respuesta`)
};

export const web_sending = () => {
	return (`Registrando …`)
};

export const web_settled_as = (i) => {
	return (`Resuelto como: ${i?.outcome}; por ${i?.names}, ${i?.date}.`)
};

export const web_simulated = () => {
	return (`DECISIONES SIMULADAS: personas ficticias, lectores automáticos`)
};

export const web_skip = () => {
	return (`Ir al contenido`)
};

export const web_source_file = () => {
	return (`archivo`)
};

export const web_source_records = () => {
	return (`registros`)
};

export const web_sources_title = () => {
	return (`Fuentes`)
};

export const web_stage_adjudication = () => {
	return (`en manos del dirimente`)
};

export const web_stage_decided = () => {
	return (`decidida`)
};

export const web_stage_first_review = () => {
	return (`primera revisión`)
};

export const web_stage_not_started = () => {
	return (`sin empezar`)
};

export const web_stage_paused = () => {
	return (`en pausa`)
};

export const web_stage_second_review = () => {
	return (`segunda revisión`)
};

export const web_state_deceased = () => {
	return (`fallecida`)
};

export const web_state_departed = () => {
	return (`salió`)
};

export const web_state_in_custody = () => {
	return (`bajo custodia`)
};

export const web_state_located = () => {
	return (`localizada`)
};

export const web_surprise_fewer = (i) => {
	return (`menos de 1 de cada ${i?.per}`)
};

export const web_surprise_label = (i) => {
	return (`De ${i?.per} personas como esta, unas ${i?.n} compartirían otros tantos datos por coincidencia`)
};

export const web_surprise_q = (i) => {
	return (`q = ${i?.q} tras ${i?.tests} contrastes.`)
};

export const web_surprise_text = () => {
	return (`personas tan activas como esta compartirían otros tantos datos por coincidencia.`)
};

export const web_surprise_title = () => {
	return (`Cómo de sorprendente`)
};

export const web_surprise_untestable = () => {
	return (`Contando no se puede contrastar`)
};

export const web_table = () => {
	return (`Lo mismo en una tabla`)
};

export const web_take_next = () => {
	return (`Tomar la siguiente`)
};

export const web_taken_by = (i) => {
	return (`tomada por ${i?.name}`)
};

export const web_theme = () => {
	return (`Aspecto`)
};

export const web_theme_dark = () => {
	return (`oscuro`)
};

export const web_theme_light = () => {
	return (`claro`)
};

export const web_theme_system = () => {
	return (`como el sistema`)
};

export const web_title = () => {
	return (`Lookback`)
};

export const web_to_overview = () => {
	return (`Ir al panorama`)
};

export const web_today = (i) => {
	return (`${i?.done} hoy, le esperan ${i?.left}`)
};

export const web_too_short = () => {
	return (`Al menos tres caracteres.`)
};

export const web_touch_none = () => {
	return (`No queda ninguna prueba de que esta persona tuviera relación con la red.`)
};

export const web_touch_title = () => {
	return (`Cómo se relaciona esta persona con la red`)
};

export const web_try = () => {
	return (`probar sin un elemento`)
};

export const web_try_band = (i) => {
	return (`La franja ${i?.before} pasaría a ser la ${i?.after}: ${i?.why}.`)
};

export const web_try_band_same = (i) => {
	return (`Sigue en la franja ${i?.band}: ${i?.why}.`)
};

export const web_try_drops_out = () => {
	return (`La persona sale.`)
};

export const web_try_hint = () => {
	return (`Marque elementos para ver qué quedaría. No se cambia nada.`)
};

export const web_try_no_longer_one_person = () => {
	return (`Los registros dejarían de ser una sola persona.`)
};

export const web_try_only_hubs = () => {
	return (`Solo quedan nodos comunes, que no tienen peso por sí solos.`)
};

export const web_try_others = (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return (`También sale otra persona:`);
	return (`También salen otras ${i?.n} personas:`)
	
};

export const web_try_others_more = (i) => {
	return (`y ${i?.n} más`)
};

export const web_try_others_none = () => {
	return (`Nadie más sale.`)
};

export const web_try_reopens = () => {
	return (`Se reabriría una decisión ya resuelta.`)
};

export const web_try_scope = () => {
	return (`Quitar`)
};

export const web_try_scope_item = () => {
	return (`solo el elemento`)
};

export const web_try_scope_record = () => {
	return (`toda su fila`)
};

export const web_try_scope_source = () => {
	return (`todo su archivo`)
};

export const web_try_stays = (i) => {
	return (`La persona se queda: se conservan ${i?.after} de ${i?.before} datos compartidos.`)
};

export const web_try_title = () => {
	return (`Probar sin`)
};

export const web_type_out = (i) => {
	return (`Escriba la opción completa: ${i?.words}`)
};

export const web_type_out_wrong = () => {
	return (`Todavía no es igual.`)
};

export const web_unlock = () => {
	return (`Desbloquear una clave`)
};

export const web_unlock_file = () => {
	return (`Archivo de la clave`)
};

export const web_unlock_none = () => {
	return (`Este espacio de trabajo aún no tiene claves. Cree una con «lookback key new».`)
};

export const web_unlock_text = () => {
	return (`Las respuestas se firman con una clave. Elija la suya o entregue su archivo.`)
};

export const web_unlock_title = () => {
	return (`¿Quién lee?`)
};

export const web_unlock_with = (i) => {
	return (`Desbloquear ${i?.name}`)
};

export const web_unsure = () => {
	return (`no se puede saber`)
};

export const web_value = () => {
	return (`número`)
};

export const web_waits_count = () => {
	return (`personas`)
};

export const web_waits_median = () => {
	return (`la mitad espera más de`)
};

export const web_waits_oldest = () => {
	return (`la más antigua`)
};

export const web_waits_stage = () => {
	return (`fase`)
};

export const web_waits_title = () => {
	return (`Lo que espera`)
};

export const web_was_settled = () => {
	return (`resuelta como`)
};

export const web_weight = () => {
	return (`peso`)
};

export const web_when_conflict = () => {
	return (`las fuentes discrepan`)
};

export const web_when_from = () => {
	return (`desde`)
};

export const web_when_none = () => {
	return (`Nada de esto tiene fecha.`)
};

export const web_when_open = () => {
	return (`no se sabe`)
};

export const web_when_title = () => {
	return (`Cuándo`)
};

export const web_when_to = () => {
	return (`hasta`)
};

export const web_when_what = () => {
	return (`qué`)
};

export const web_who_title = () => {
	return (`Quién es`)
};

export const web_why_not = () => {
	return (`por qué no`)
};

export const web_why_not_title = (i) => {
	return (`Por qué ${i?.label} no es esta persona`)
};

export const web_withdraw = () => {
	return (`Retirar`)
};

export const web_withdraw_do = () => {
	return (`Retirar la fuente`)
};

export const web_withdraw_done = (i) => {
	return (`Se ha retirado ${i?.file}. Lo que se apoyaba en ella se ha reabierto.`)
};

export const web_withdraw_of = (i) => {
	return (`Retirar ${i?.file}`)
};

export const web_withdraw_reason = () => {
	return (`¿Por qué se retira?`)
};

export const web_withdraw_text = (i) => {
	return (`Afecta a ${i?.records} registros y a ${i?.persons} personas. Salen ${i?.drop} personas; caen o se reabren ${i?.reopen} decisiones resueltas.`)
};

export const web_withdraw_title = (i) => {
	return (`Qué cae si se retira ${i?.file}`)
};

export const web_withdrawn = () => {
	return (`retirado`)
};

export const web_yours_adjudicate = () => {
	return (`dirimir`)
};

export const web_yours_answered = () => {
	return (`respondida`)
};

export const web_yours_first = () => {
	return (`primer lector`)
};

export const web_yours_second = () => {
	return (`segundo lector`)
};