/** Registers <relu-table>; before it <relu-lesson>, which it looks for around itself as it is upgraded. */
import './define-lesson.js';
import { register } from './register.js';
import { ReluTable } from './relu-table.js';

register('relu-table', ReluTable);
export { ReluTable };
