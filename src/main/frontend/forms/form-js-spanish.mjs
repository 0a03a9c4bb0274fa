// form-js has no hook for its texts. They are replaced while bundling, so every message, label and aria text is Spanish from
// the start; a text that a new release moved or renamed stops the build. The bpmn.io mark stays as its licence asks.
import { readFile } from 'node:fs/promises';

/** [English source, Spanish source, times it occurs] in form-js-viewer's index.es.js */
const TEXTS = [
  ["'Add new'", "'Agregar'", 1],
  ['`Expand all (${values.length - 1})`', '`Ver todo (${values.length})`', 1],
  ["'Collapse'", "'Ver menos'", 1],
  ['`Remove list item ${itemIndex + 1}`', '`Quitar la fila ${itemIndex + 1}`', 1],
  ["emptyListMessage = 'No results'", "emptyListMessage = 'Sin opciones'", 1],
  ["'No results' : 'All values selected'", "'Sin opciones' : 'Ya están todos elegidos'", 1],
  ["placeholder: 'Search'", "placeholder: 'Buscar'", 1],
  ["undefined : 'Search'", "undefined : 'Buscar'", 1],
  ["valueLabel || 'Select'", "valueLabel || 'Elegir'", 1],
  ['"Skip to search"', '"Ir a la búsqueda"', 1],
  ['"Remove tag"', '"Quitar"', 1],
  ['"This is an image placeholder"', '"Aquí va una imagen"', 1],
  ["'Nothing to show.'", "'No hay datos.'", 1],
  ['"Nothing to show."', '"No hay datos."', 1],
  ['"Previous page"', '"Página anterior"', 1],
  ['"Next page"', '"Página siguiente"', 1],
  ['" of ", chunkedData.length', '" de ", chunkedData.length', 1],
  ['`Click to sort by ${label} descending`', '`Ordenar por ${label}, de menor a mayor`', 1],
  ["'Click to remove sorting'", "'Ordenar de mayor a menor'", 1],
  ['`Click to sort by ${label} ascending`', '`Quitar el orden por ${label}`', 1],
  ["['Unable to download document']", "['No se pudo descargar el documento']", 1],
  ["errorMessage = 'Unable to download document'", "errorMessage = 'No se pudo descargar el documento'", 1],
  ['`Download ${fileName}`', '`Descargar ${fileName}`', 1],
  ["'Value is not a number.'", "'Escriba un número.'", 1],
  ["'Value is expected to ' + ", "'Escriba un número ' + ", 1],
  ["'be an integer'", "'entero'", 1],
  [
    "`have at most ${decimalDigits} decimal digit${decimalDigits > 1 ? 's' : ''}`",
    "`con ${decimalDigits} ${decimalDigits > 1 ? 'decimales' : 'decimal'} como máximo`",
    1
  ],
  [
    '`Please select a valid value, the two nearest valid values are ${previousValue} and ${nextValue}.`',
    '`Los valores permitidos más cercanos son ${previousValue} y ${nextValue}.`',
    1
  ],
  ['`Field must match pattern ${validation.pattern}.`', "'El formato no es válido.'", 1],
  ["'Field is required.'", "'Este campo es obligatorio.'", 1],
  ['`Field must have minimum value of ${validation.min}.`', '`El valor mínimo es ${validation.min}.`', 1],
  ["'Min validation value is not a valid number.'", "'El mínimo del campo no es un número.'", 1],
  ['`Field must have maximum value of ${validation.max}.`', '`El valor máximo es ${validation.max}.`', 1],
  ["'Max validation value is not a valid number.'", "'El máximo del campo no es un número.'", 1],
  ['`Field must have minimum length of ${validation.minLength}.`', '`Escriba al menos ${validation.minLength} caracteres.`', 1],
  ['`Field must have maximum length of ${validation.maxLength}.`', '`Escriba como máximo ${validation.maxLength} caracteres.`', 1],
  [
    "'Field must be a valid  international phone number. (e.g. +4930664040900)'",
    "'Escriba el teléfono con el código del país, por ejemplo +593991234567.'",
    1
  ],
  ["'Field must be a valid email.'", "'Escriba un correo electrónico válido, por ejemplo nombre@correo.com.'", 1]
];

export const formJsInSpanish = {
  name: 'form-js-in-spanish',
  setup(build) {
    build.onLoad({ filter: /form-js-viewer[\\/]dist[\\/]index\.es\.js$/ }, async ({ path }) => ({
      contents: translate(await readFile(path, 'utf8')),
      loader: 'js'
    }));
  }
};

export function translate(source) {
  return TEXTS.reduce((text, [english, spanish, times]) => {
    const found = text.split(english).length - 1;
    if (found !== times) throw new Error(`form-js: «${english}» occurs ${found} times, expected ${times}`);
    return text.replaceAll(english, () => spanish);
  }, source);
}
