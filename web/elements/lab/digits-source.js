import { html } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { DIGITS_SOURCE } from '../../lab/digits.js';
import { fillTemplate } from '../../lesson/fill-template.js';

const { name, authors, licence, licenceUrl } = DIGITS_SOURCE;
const [before, after] = labStrings.source.split('{licence}');

/** Whose the digits are: stands wherever they are spoken of or shown. */
export const digitsSource = html`${fillTemplate(before, { name, authors })}<a href=${licenceUrl}>${licence}</a
  >${after}`;
