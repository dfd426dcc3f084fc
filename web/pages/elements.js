/** The script that other pages load by name: registers all elements. */
import '../elements/define.js';
