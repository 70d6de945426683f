/** What is wrong with the poster that is shown, and mending it. */
@NullMarked
package studio.affiche.ui.review;

import org.jspecify.annotations.NullMarked;
